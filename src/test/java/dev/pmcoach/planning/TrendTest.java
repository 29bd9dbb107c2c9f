package dev.pmcoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionSummary;
import dev.pmcoach.session.SessionSummary.SignalSummary;
import dev.pmcoach.session.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final Instant FIRST = Instant.parse("2026-11-01T09:00:00Z");

  /** Sessions on successive days whose answers reached these grades on market impact. */
  static List<SessionSummary> sessions(int... grades) {
    List<SessionSummary> sessions = new ArrayList<>();
    for (int i = 0; i < grades.length; i++) {
      Instant at = FIRST.plus(Duration.ofDays(i));
      SessionName name = SessionName.of(at, "datastax-ai-pm", new SplittableRandom(i));
      sessions.add(
          SessionSummary.of(
              new LoggedSession(name, Sessions.played(at, "x", grades[i]), List.of())));
    }
    return sessions;
  }

  private static Trend.Series impact(int... grades) {
    return Trend.of(sessions(grades), List.of("market-impact", "adoption")).series().get(0);
  }

  @Test
  void twoSessionsAreNoTrend() {
    assertThat(impact(1, 4).enough()).isFalse();
    assertThat(impact(1, 4, 4).enough()).isTrue();
  }

  @Test
  void theLastSessionsAreComparedWithTheFirst() {
    Trend.Series series = impact(1, 1, 2, 3, 4, 4);

    assertThat(series.first()).isCloseTo((10 + 10 + 50) / 3.0, within(1e-9));
    assertThat(series.last()).isCloseTo((70 + 95 + 95) / 3.0, within(1e-9));
    assertThat(series.clear()).isTrue();
  }

  @Test
  void fewSessionsAreComparedEndToEnd() {
    assertThat(impact(1, 2, 4).change()).isEqualTo(85);
    assertThat(impact(1, 2, 4).clear()).isTrue();
    assertThat(impact(1, 1, 4, 4).first()).isEqualTo(10);
  }

  @Test
  void aChangeWithinTheBandsIsNone() {
    assertThat(impact(3, 3, 3, 3).clear()).isFalse();
  }

  @Test
  void manySessionsAreTakenTogetherInOrder() {
    int[] grades = new int[100];
    List<Trend.Point> points = impact(grades).atMost(8);

    assertThat(points).hasSize(8);
    assertThat(points.stream().mapToInt(Trend.Point::sessions).sum()).isEqualTo(100);
    assertThat(points.get(7).to()).isEqualTo(FIRST.plus(Duration.ofDays(99)));
  }

  @Test
  void ratingsAboveTheScoreAreTooSure() {
    SessionSummary session = rated(4, 2, 6);

    Calibration calibration = Calibration.of(List.of(session), List.of("market-impact"));

    assertThat(calibration.bias()).isCloseTo(2, within(1e-9));
    assertThat(calibration.advice()).startsWith("You expect more than you get");
  }

  @Test
  void fewRatingsSayNothing() {
    Calibration calibration = Calibration.of(List.of(rated(4, 2, 2)), List.of("market-impact"));

    assertThat(calibration.enough()).isFalse();
    assertThat(calibration.advice()).startsWith("Rate 3 more signals");
  }

  private static SessionSummary rated(double expected, double graded, int ratings) {
    SessionSummary plain = sessions(2).get(0);
    return new SessionSummary(
        plain.name(),
        plain.loop(),
        "practice",
        plain.rubric(),
        plain.rubricHash(),
        true,
        1,
        OptionalDouble.of(50),
        44,
        56,
        "",
        List.of(new SignalSummary("market-impact", 50, 6, ratings, ratings, expected, graded)),
        List.of(),
        false);
  }
}
