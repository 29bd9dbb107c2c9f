package dev.pmcoach.career;

import dev.pmcoach.career.PromotionEvidence.Decision;
import dev.pmcoach.career.PromotionEvidence.MetricMove;
import dev.pmcoach.career.PromotionEvidence.NorthStar;
import dev.pmcoach.career.PromotionEvidence.PeerRatings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The promotion case from L3 to L4 by the three dimensions of the guide (ladder-guide): business
 * impact, influence, execution under ambiguity.
 *
 * @param months the guide's average until L4: 14 for those strong in all three, 22 the median of
 *     those strong in one
 */
public record PromotionCase(
    Finding impact, Finding influence, Finding execution, int months, String outlook) {
  /** ARR growth that 68 % of those promoted had reached in their first year. */
  private static final double ARR_GROWTH = 0.02;

  /** Fall in churn, in percentage points, that counts as much. */
  private static final double CHURN_POINTS = 1.5;

  private static final int WINDOW_MONTHS = 12;

  /** How far below the pod's median decisions have to be. */
  private static final double FASTER = 0.20;

  private static final int QUARTERS = 3;

  /** Fewer peers than this say little; ours, assumed. */
  private static final int LEAST_PEERS = 3;

  private static final int MONTHS_STRONG_IN_ALL = 14;
  private static final int MONTHS_STRONG_IN_ONE = 22;

  public static PromotionCase of(PromotionEvidence evidence) {
    Finding impact = impact(evidence.impact());
    Finding influence = influence(evidence);
    Finding execution = execution(evidence);
    long met =
        List.of(impact, influence, execution).stream()
            .filter(finding -> finding.verdict() == Verdict.MET)
            .count();
    int months = met == 3 ? MONTHS_STRONG_IN_ALL : MONTHS_STRONG_IN_ONE;
    return new PromotionCase(impact, influence, execution, months, outlook(met));
  }

  private static String outlook(long met) {
    return switch ((int) met) {
      case 3 -> "Strong in all three: 14 months to L4 on average, against a median of 22.";
      case 2 ->
          "Two of three. The guide gives 14 months for all three and a median of 22 for one, and"
              + " nothing for two.";
      case 1 -> "Strong in one: a median of 22 months to L4, against 14 for all three.";
      default -> "None is met yet; the guide's figures of 14 and 22 months don't apply.";
    };
  }

  public List<Finding> findings() {
    return List.of(impact, influence, execution);
  }

  private static Finding impact(List<MetricMove> moves) {
    String title = "Business impact";
    if (moves.isEmpty()) {
      return new Finding(
          title,
          Verdict.NOT_ENOUGH_DATA,
          List.of("No north-star metric is given: ARR or churn, product-qualified leads, or NPS."),
          "Give a value before and after, and the months between them.");
    }
    List<String> because = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    boolean met = false;
    for (MetricMove move : moves) {
      String shortfall = shortfall(move);
      because.add(sentence(move));
      if (shortfall.isEmpty()) {
        met = true;
      } else {
        gaps.add(shortfall);
      }
    }
    return met
        ? new Finding(title, Verdict.MET, because, "")
        : new Finding(title, Verdict.NOT_MET, because, String.join(" ", gaps));
  }

  private static String sentence(MetricMove move) {
    String known = move.how().isEmpty() ? "not checked by anybody yet" : move.how();
    return String.format(
            Locale.ROOT,
            "%s from %s to %s in %d months (%s). %s",
            title(move.metric()),
            figure(move.metric(), move.before()),
            figure(move.metric(), move.after()),
            move.months(),
            known,
            move.what())
        .strip();
  }

  private static String title(NorthStar metric) {
    return metric == NorthStar.CHURN ? "Churn" : metric.name();
  }

  private static String figure(NorthStar metric, double value) {
    return switch (metric) {
      case ARR -> String.format(Locale.ROOT, "$%,.0f", value);
      case CHURN -> trimmed(value) + " %";
      case PQL, NPS -> trimmed(value);
    };
  }

  private static String trimmed(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** Returns what a move lacks, in its own figures; empty when it counts. */
  private static String shortfall(MetricMove move) {
    if (move.months() > WINDOW_MONTHS) {
      return title(move.metric()) + " took " + move.months() + " months; the window is 12.";
    }
    return switch (move.metric()) {
      case ARR -> {
        double wanted = move.before() * (1 + ARR_GROWTH);
        yield move.before() > 0 && move.after() >= wanted
            ? ""
            : "ARR is "
                + figure(NorthStar.ARR, Math.max(0, wanted - move.after()))
                + " short of +2 %.";
      }
      case CHURN -> {
        double fall = move.before() - move.after();
        yield fall >= CHURN_POINTS - 1e-9
            ? ""
            : "Churn fell by "
                + trimmed(fall)
                + " points; another "
                + trimmed(CHURN_POINTS - fall)
                + " would make 1.5.";
      }
      case PQL, NPS ->
          move.after() > move.before()
              ? ""
              : title(move.metric()) + " hasn't risen; any rise with figures counts (our reading).";
    };
  }

  private static Finding influence(PromotionEvidence evidence) {
    String title = "Influence";
    List<PeerRatings> behaviours = evidence.influence();
    int peers = behaviours.stream().mapToInt(one -> one.ratings().size()).min().orElse(0);
    if (peers < LEAST_PEERS) {
      return new Finding(
          title,
          Verdict.NOT_ENOUGH_DATA,
          List.of(
              behaviours.isEmpty()
                  ? "No peer ratings are given."
                  : "A behaviour has "
                      + peers
                      + " ratings; fewer than 3 say little (our reading)."),
          "Ask at least 3 peers to rate how you align people and settle conflicts.");
    }
    List<String> because = new ArrayList<>();
    double sum = 0;
    PeerRatings weakest = behaviours.get(0);
    for (PeerRatings one : behaviours) {
      sum += mean(one);
      weakest = mean(one) < mean(weakest) ? one : weakest;
      because.add(
          String.format(
              Locale.ROOT,
              "%s: %.1f of %s by %d peers.",
              one.behaviour(),
              mean(one),
              trimmed(evidence.scale()),
              one.ratings().size()));
    }
    double mean = sum / behaviours.size();
    because.add(
        String.format(
            Locale.ROOT,
            "Mean %.1f; the threshold of %.1f is our reading.",
            mean,
            evidence.threshold()));
    return mean >= evidence.threshold() - 1e-9
        ? new Finding(title, Verdict.MET, because, "")
        : new Finding(
            title,
            Verdict.NOT_MET,
            because,
            String.format(
                Locale.ROOT,
                "%.1f short of %.1f; the weakest is %s.",
                evidence.threshold() - mean,
                evidence.threshold(),
                weakest.behaviour()));
  }

  private static double mean(PeerRatings ratings) {
    return ratings.ratings().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static Finding execution(PromotionEvidence evidence) {
    String title = "Execution under ambiguity";
    Map<String, List<Decision>> quarters = new TreeMap<>();
    for (Decision decision : evidence.decisions()) {
      quarters.computeIfAbsent(decision.quarter(), quarter -> new ArrayList<>()).add(decision);
    }
    TreeSet<String> known = new TreeSet<>(quarters.keySet());
    known.retainAll(evidence.podMedians().keySet());
    List<String> because = new ArrayList<>();
    int streak = 0;
    int longest = 0;
    String previous = "";
    String slowest = "";
    for (String quarter : known) {
      double mine =
          quarters.get(quarter).stream().mapToDouble(Decision::days).average().orElseThrow();
      double pod = evidence.podMedians().get(quarter);
      double faster = 1 - mine / pod;
      boolean enough = faster >= FASTER - 1e-9;
      streak = enough ? (follows(previous, quarter) ? streak + 1 : 1) : 0;
      longest = Math.max(longest, streak);
      previous = quarter;
      because.add(
          String.format(
              Locale.ROOT,
              "%s: %.1f days against the pod's %.1f, %.0f %% %s.",
              quarter,
              mine,
              pod,
              Math.abs(100 * faster),
              faster >= 0 ? "faster" : "slower"));
      if (!enough) {
        slowest =
            String.format(
                Locale.ROOT,
                "%s would have needed %.1f days or fewer.",
                quarter,
                pod * (1 - FASTER));
      }
    }
    if (evidence.decisions().size() == 1) {
      because.add("One incident isn't enough: the rule asks for three quarters in a row.");
    }
    if (longest >= QUARTERS) {
      return new Finding(title, Verdict.MET, because, "");
    }
    if (known.size() < QUARTERS) {
      return new Finding(
          title,
          Verdict.NOT_ENOUGH_DATA,
          because.isEmpty() ? List.of("No decisions with a pod median are given.") : because,
          "Log decisions in "
              + (QUARTERS - known.size())
              + " more "
              + (QUARTERS - known.size() == 1 ? "quarter" : "quarters")
              + ", with the pod's median of each.");
    }
    return new Finding(
        title,
        Verdict.NOT_MET,
        because,
        "The longest run is "
            + longest
            + " of 3 quarters under the pod's median by 20 % or more. "
            + slowest);
  }

  /** Whether the second quarter comes right after the first. */
  static boolean follows(String first, String second) {
    return !first.isEmpty() && number(second) == number(first) + 1;
  }

  private static int number(String quarter) {
    int dash = quarter.indexOf('-');
    return Integer.parseInt(quarter.substring(0, dash)) * 4
        + Integer.parseInt(quarter.substring(dash + 2));
  }
}
