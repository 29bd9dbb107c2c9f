package dev.pmcoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Schedule schedule(Integer daysLeft) {
    return new Schedule(new Fsrs(), TODAY, Optional.ofNullable(daysLeft).map(TODAY::plusDays), 75);
  }

  private static Review review(Schedule schedule, double points, int... daysAgo) {
    Schedule.Memo memo = new Schedule.Memo();
    for (int days : daysAgo) {
      schedule.practised(memo, TODAY.minusDays(days), points);
    }
    return schedule.review(Review.Kind.SIGNAL, "adoption", "Adoption", 0.25, memo);
  }

  @Test
  void whatWasNeverTriedIsDueNow() {
    assertThat(review(schedule(null), 50).due()).isEqualTo(TODAY);
  }

  @Test
  void whatWentWellIsPutOffLonger() {
    assertThat(review(schedule(null), 95, 1).due()).isAfter(review(schedule(null), 80, 1).due());
    assertThat(review(schedule(null), 80, 1).due()).isAfter(review(schedule(null), 20, 1).due());
  }

  @Test
  void moreHasToBeRememberedTheNearerTheDayIs() {
    assertThat(schedule(null).retention()).isEqualTo(0.9);
    assertThat(schedule(40).retention()).isEqualTo(0.9);
    assertThat(schedule(12).retention()).isCloseTo(0.925, within(1e-9));
    assertThat(schedule(1).retention()).isEqualTo(0.95);
  }

  @Test
  void nothingIsPutOffPastHalfOfTheDaysLeft() {
    Review well = review(schedule(8), 95, 40, 30, 10, 0);

    assertThat(well.due()).isBeforeOrEqualTo(TODAY.plusDays(4));
    assertThat(review(schedule(null), 95, 40, 30, 10, 0).due()).isAfter(TODAY.plusDays(4));
  }

  @Test
  void theHeavySignalBelowTheBarIsWorthMost() {
    Schedule schedule = schedule(null);
    Schedule.Memo memo = new Schedule.Memo();
    schedule.practised(memo, TODAY.minusDays(1), 50);
    Review heavy = schedule.review(Review.Kind.SIGNAL, "a", "A", 0.3, memo);
    Review light = schedule.review(Review.Kind.SIGNAL, "b", "B", 0.1, memo);

    assertThat(heavy.worth(75)).isGreaterThan(light.worth(75));
  }

  @Test
  void whatIsForgottenIsWorthMore() {
    assertThat(review(schedule(null), 80, 60).worth(75))
        .isGreaterThan(review(schedule(null), 80, 1).worth(75));
  }
}
