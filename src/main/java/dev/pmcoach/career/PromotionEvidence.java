package dev.pmcoach.career;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What a candidate brings to the case from L3 to L4.
 *
 * @param threshold mean rating that counts as met, on the scale of the ratings
 * @param scale the highest rating
 * @param podMedians days from issue to plan that the pod needs, by quarter such as {@code 2026-Q1}
 * @param signOffs who confirmed the figures
 */
public record PromotionEvidence(
    String candidate,
    List<MetricMove> impact,
    List<PeerRatings> influence,
    double threshold,
    double scale,
    List<Decision> decisions,
    Map<String, Double> podMedians,
    List<String> signOffs) {
  /** A north-star metric of the guide (ladder-guide); churn is counted with ARR there. */
  public enum NorthStar {
    ARR,
    CHURN,
    PQL,
    NPS
  }

  /**
   * How far a metric moved.
   *
   * @param before dollars, percent of churn a year, PQL a month, or NPS points
   * @param months between the two values
   * @param how how it is known; empty when nobody checked
   */
  public record MetricMove(
      NorthStar metric, double before, double after, int months, String how, String what) {}

  /** Ratings of one behaviour by peers. */
  public record PeerRatings(String behaviour, List<Double> ratings) {
    public PeerRatings {
      ratings = List.copyOf(ratings);
    }
  }

  /** From an issue to a committed plan, in local time. */
  public record Decision(String issue, LocalDateTime identified, LocalDateTime committed) {
    private static final double MINUTES = 24 * 60;

    /** Whole days, when nobody noted the hour. */
    public Decision(String issue, LocalDate identified, LocalDate committed) {
      this(issue, identified.atStartOfDay(), committed.atStartOfDay());
    }

    /** Returns days from identified to committed, weekends included, 0 or more. */
    public double days() {
      return Duration.between(identified, committed).toMinutes() / MINUTES;
    }

    /** Returns the quarter in which the issue was identified, such as {@code 2026-Q1}. */
    public String quarter() {
      return identified.getYear() + "-Q" + ((identified.getMonthValue() - 1) / 3 + 1);
    }
  }

  public PromotionEvidence {
    impact = List.copyOf(impact);
    influence = List.copyOf(influence);
    decisions = List.copyOf(decisions);
    podMedians = Map.copyOf(podMedians);
    signOffs = List.copyOf(signOffs);
  }
}
