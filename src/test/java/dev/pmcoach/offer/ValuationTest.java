package dev.pmcoach.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The expected tables were worked out by hand. */
class ValuationTest {
  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  /** 0.05 % of $1.6bn is $800,000: $200,000 a year before dilution and discount. */
  private static Terms terms(String dilution, String illiquidity, Vesting vesting) {
    return new Terms(
        "A",
        new BigDecimal("180000"),
        new BigDecimal("25000"),
        new BigDecimal("0.15"),
        3,
        new BigDecimal("0.0005"),
        new BigDecimal("1600000000"),
        new BigDecimal(dilution),
        new BigDecimal(illiquidity),
        vesting);
  }

  @Test
  void yearByYearWithoutDilution() {
    Valuation valuation = Valuation.of(terms("0", "0", Vesting.USUAL), NOTHING);

    assertThat(valuation.years())
        .extracting(Valuation.Year::total)
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(
            List.of(
                new BigDecimal("425250.00"),
                new BigDecimal("400250.00"),
                new BigDecimal("400250.00"),
                new BigDecimal("400250.00")));
    assertThat(valuation.total()).isEqualByComparingTo("1626000.00");
    assertThat(valuation.present()).isEqualByComparingTo(valuation.total());
  }

  @Test
  void bonusPaysTheQuartersThatMeetTheirThreshold() {
    Valuation valuation = Valuation.of(terms("0", "0", Vesting.USUAL), NOTHING);

    assertThat(valuation.years().get(0).bonus()).isEqualByComparingTo("20250.00");
  }

  @Test
  void dilutionAndDiscountShrinkEquity() {
    Valuation valuation = Valuation.of(terms("0.10", "0.30", Vesting.USUAL), NOTHING);

    assertThat(valuation.years())
        .extracting(Valuation.Year::equity)
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(
            List.of(
                new BigDecimal("140000.00"),
                new BigDecimal("126000.00"),
                new BigDecimal("113400.00"),
                new BigDecimal("102060.00")));
  }

  @Test
  void accelerationMovesEquityForward() {
    Vesting vesting =
        new Vesting(48, 12, Optional.of(new Vesting.Acceleration(new BigDecimal("0.25"), 12)));

    Valuation valuation = Valuation.of(terms("0", "0", vesting), NOTHING);

    assertThat(valuation.years())
        .extracting(Valuation.Year::equity)
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(
            List.of(
                new BigDecimal("400000.00"),
                new BigDecimal("200000.00"),
                new BigDecimal("200000.00"),
                new BigDecimal("0.00")));
  }

  @Test
  void presentValueDiscountsAllButTheSignOn() {
    Terms cash =
        new Terms(
            "B",
            new BigDecimal("110000"),
            new BigDecimal("10000"),
            NOTHING,
            0,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            Vesting.USUAL);

    Valuation valuation = Valuation.of(cash, new BigDecimal("0.10"));

    assertThat(valuation.total()).isEqualByComparingTo("450000.00");
    assertThat(valuation.present()).isEqualByComparingTo("358685.20");
  }

  @Test
  void sharesOutsideTheirRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms("1.2", "0", Vesting.USUAL))
        .withMessage("dilution has to be from 0 to 100 percent");
  }
}
