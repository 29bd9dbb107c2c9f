package dev.pmcoach.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VestingTest {
  private static final Vesting ACCELERATED =
      new Vesting(48, 12, Optional.of(new Vesting.Acceleration(new BigDecimal("0.25"), 12)));

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "11, 0",
    "12, 0.25",
    "13, 0.270833",
    "24, 0.5",
    "36, 0.75",
    "47, 0.979167",
    "48, 1",
    "60, 1"
  })
  void fourYearsWithACliff(int month, BigDecimal share) {
    assertThat(rounded(Vesting.USUAL.vested(month))).isEqualByComparingTo(share);
  }

  @ParameterizedTest
  @CsvSource({"11, 0", "12, 0.5", "18, 0.625", "24, 0.75", "35, 0.979167", "36, 1", "48, 1"})
  void accelerationComesOnTopOfTheCliffAndEndsTheScheduleEarlier(int month, BigDecimal share) {
    assertThat(rounded(ACCELERATED.vested(month))).isEqualByComparingTo(share);
  }

  @Test
  void vestedShareNeverFalls() {
    for (int month = 1; month <= 60; month++) {
      assertThat(ACCELERATED.vested(month)).isGreaterThanOrEqualTo(ACCELERATED.vested(month - 1));
    }
  }

  @Test
  void aCliffBeyondTheScheduleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Vesting(12, 13, Optional.empty()))
        .withMessageContaining("cliff");
  }

  private static BigDecimal rounded(BigDecimal share) {
    return share.setScale(6, RoundingMode.HALF_UP);
  }
}
