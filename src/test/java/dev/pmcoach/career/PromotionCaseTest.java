package dev.pmcoach.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.career.PromotionEvidence.Decision;
import dev.pmcoach.career.PromotionEvidence.MetricMove;
import dev.pmcoach.career.PromotionEvidence.NorthStar;
import dev.pmcoach.career.PromotionEvidence.PeerRatings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromotionCaseTest {
  private static final List<PeerRatings> LIKED =
      List.of(
          new PeerRatings("aligns people", List.of(4.0, 4.5, 4.0)),
          new PeerRatings("settles conflicts", List.of(4.0, 4.0, 4.1)));

  private static final Map<String, Double> POD =
      Map.of("2025-Q4", 5.0, "2026-Q1", 5.0, "2026-Q2", 5.0, "2026-Q3", 5.0);

  @Test
  void arrCountsFromTwoPercentOn() {
    assertThat(impact(NorthStar.ARR, 10_000_000, 10_200_000, 12)).isEqualTo(Verdict.MET);
    assertThat(impact(NorthStar.ARR, 10_000_000, 10_199_999, 12)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void churnCountsFromOneAndAHalfPointsOn() {
    assertThat(impact(NorthStar.CHURN, 9.0, 7.5, 11)).isEqualTo(Verdict.MET);
    assertThat(impact(NorthStar.CHURN, 9.0, 7.6, 11)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void theWindowIsTwelveMonths() {
    assertThat(impact(NorthStar.ARR, 1_000_000, 2_000_000, 13)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void theGapIsInTheCandidatesOwnFigures() {
    PromotionCase promotion =
        PromotionCase.of(
            evidence(
                List.of(new MetricMove(NorthStar.ARR, 5_000_000, 5_040_000, 9, "", "")),
                LIKED,
                List.of()));

    assertThat(promotion.impact().gap()).isEqualTo("ARR is $60,000 short of +2 %.");
  }

  @Test
  void influenceIsMetAtTheThreshold() {
    assertThat(influence(4.0, 4.0, 4.0)).isEqualTo(Verdict.MET);
    assertThat(influence(4.0, 3.9, 4.0)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void twoPeersAreNotEnough() {
    assertThat(influence(5.0, 5.0)).isEqualTo(Verdict.NOT_ENOUGH_DATA);
  }

  @Test
  void threeQuartersInARowAreNeeded() {
    assertThat(execution("2025-11-03", "2026-02-02", "2026-05-04")).isEqualTo(Verdict.MET);
    assertThat(execution("2026-02-02", "2026-05-04")).isEqualTo(Verdict.NOT_ENOUGH_DATA);
  }

  @Test
  void aGapBetweenQuartersBreaksTheRow() {
    Map<String, Double> pod = Map.of("2025-Q1", 5.0, "2025-Q2", 5.0, "2026-Q1", 5.0);
    PromotionEvidence evidence =
        new PromotionEvidence(
            "A",
            List.of(),
            LIKED,
            4.0,
            5,
            decisions("2025-02-03", "2025-05-05", "2026-02-02"),
            pod,
            List.of());

    assertThat(PromotionCase.of(evidence).execution().verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void oneFastIncidentIsNotEnoughAndTheCaseSaysSo() {
    PromotionCase promotion = PromotionCase.of(evidence(List.of(), LIKED, decisions("2026-02-02")));

    assertThat(promotion.execution().verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(promotion.execution().because()).anyMatch(line -> line.startsWith("One incident"));
  }

  @Test
  void strongInAllThreeProjectsFourteenMonths() {
    List<MetricMove> moved =
        List.of(new MetricMove(NorthStar.CHURN, 9, 7, 10, "finance", "New tier limits."));

    assertThat(
            PromotionCase.of(
                    evidence(moved, LIKED, decisions("2025-11-03", "2026-02-02", "2026-05-04")))
                .months())
        .isEqualTo(14);
    assertThat(PromotionCase.of(evidence(moved, LIKED, List.of())).months()).isEqualTo(22);
  }

  @Test
  void quartersFollowOverTheTurnOfTheYear() {
    assertThat(PromotionCase.follows("2025-Q4", "2026-Q1")).isTrue();
    assertThat(PromotionCase.follows("2025-Q3", "2026-Q1")).isFalse();
  }

  private static Verdict impact(NorthStar metric, double before, double after, int months) {
    MetricMove move = new MetricMove(metric, before, after, months, "finance", "");
    return PromotionCase.of(evidence(List.of(move), LIKED, List.of())).impact().verdict();
  }

  private static Verdict influence(Double... ratings) {
    return PromotionCase.of(
            evidence(
                List.of(), List.of(new PeerRatings("aligns people", List.of(ratings))), List.of()))
        .influence()
        .verdict();
  }

  private static Verdict execution(String... days) {
    return PromotionCase.of(evidence(List.of(), LIKED, decisions(days))).execution().verdict();
  }

  /** Each decision takes four days, a fifth less than the pod's five. */
  private static List<Decision> decisions(String... days) {
    return List.of(days).stream()
        .map(LocalDate::parse)
        .map(day -> new Decision("An issue", day, day.plusDays(4)))
        .toList();
  }

  private static PromotionEvidence evidence(
      List<MetricMove> impact, List<PeerRatings> influence, List<Decision> decisions) {
    return new PromotionEvidence("A", impact, influence, 4.0, 5, decisions, POD, List.of());
  }
}
