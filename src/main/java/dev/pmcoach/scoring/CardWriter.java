package dev.pmcoach.scoring;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns claims into the grades that people read: points, quotes, what is missing and advice. */
final class CardWriter {
  private final Rubric rubric;

  CardWriter(Rubric rubric) {
    this.rubric = rubric;
  }

  SignalGrade grade(Text text, Signal signal, Claim claim, boolean targeted) {
    List<Evidence> evidence = new ArrayList<>();
    for (Map.Entry<Integer, List<EvidenceKind>> quoted : claim.kinds().entrySet()) {
      for (Span span : Quotes.of(text, quoted.getKey())) {
        for (EvidenceKind kind : quoted.getValue()) {
          evidence.add(new Evidence(kind, span));
        }
      }
    }
    List<EvidenceKind> missing = missing(signal, claim);
    String advice = advice(signal, claim.level(), missing);
    int points = rubric.points().get(claim.level());
    return new SignalGrade(signal.id(), targeted, claim.level(), points, evidence, missing, advice);
  }

  private static List<EvidenceKind> missing(Signal signal, Claim claim) {
    List<EvidenceKind> missing = new ArrayList<>(4);
    if (claim.level() == 4) {
      return missing;
    }
    Set<EvidenceKind> seen = EnumSet.noneOf(EvidenceKind.class);
    for (var kinds : claim.kinds().values()) {
      seen.addAll(kinds);
    }
    for (EvidenceKind kind : EvidenceKind.values()) {
      if (signal.needs().contains(kind) && !seen.contains(kind)) {
        missing.add(kind);
      }
    }
    if (!seen.contains(EvidenceKind.VERIFICATION)) {
      missing.add(EvidenceKind.VERIFICATION);
    }
    if (missing.isEmpty()) {
      missing.add(EvidenceKind.TRADE_OFF);
    }
    return missing;
  }

  private static String advice(Signal signal, int level, List<EvidenceKind> missing) {
    if (level == 4 || missing.isEmpty()) {
      return "";
    }
    String own = signal.advice().get(missing.get(0));
    return own != null ? own : general(missing.get(0));
  }

  private static String general(EvidenceKind kind) {
    return switch (kind) {
      case CLAIM -> "Say what changed for this signal.";
      case OWN_ACT -> "Say what you yourself did or decided.";
      case TEAM_ACT -> "Say who did the work.";
      case MECHANISM -> "Say how it worked, in one sentence.";
      case FIGURE -> "Give the one figure that moved.";
      case BASELINE -> "Say where it stood before, and over which time.";
      case VERIFICATION -> "Say how you know: who checked it, or against what.";
      case TRADE_OFF -> "Say what you gave up for it.";
      case COMMITMENT -> "Say what was decided, by whom, and until when.";
    };
  }

  /** Returns the mean of the targeted signals' points by weight, rounded. */
  int overall(List<SignalGrade> grades) {
    double sum = 0;
    double weights = 0;
    for (int s = 0; s < grades.size(); s++) {
      if (grades.get(s).targeted()) {
        double weight = rubric.signals().get(s).weight();
        sum += weight * grades.get(s).points();
        weights += weight;
      }
    }
    return weights == 0 ? 0 : (int) Math.round(sum / weights);
  }

  /** Returns what a signal's lift from one grade to another adds to the overall, rounded. */
  int worth(int signal, int from, int to, boolean[] targeted) {
    double weights = 0;
    for (int s = 0; s < targeted.length; s++) {
      weights += targeted[s] ? rubric.signals().get(s).weight() : 0;
    }
    double points = rubric.points().get(to) - rubric.points().get(from);
    return (int) Math.round(rubric.signals().get(signal).weight() * points / Math.max(1, weights));
  }

  /** Returns the variance of a signal's points by the chances of its grades. */
  double spread(double[] chances) {
    double mean = 0;
    double square = 0;
    double above = 1;
    for (int level = 0; level <= chances.length; level++) {
      double next = level < chances.length ? Math.min(above, chances[level]) : 0;
      double points = rubric.points().get(level);
      mean += (above - next) * points;
      square += (above - next) * points * points;
      above = next;
    }
    return Math.max(0, square - mean * mean);
  }

  /** Returns one standard deviation of the overall, at least 3 points. */
  int band(double[] spread, boolean[] targeted) {
    double sum = 0;
    double weights = 0;
    for (int s = 0; s < spread.length; s++) {
      if (targeted[s]) {
        double weight = rubric.signals().get(s).weight();
        sum += weight * weight * spread[s];
        weights += weight;
      }
    }
    return weights == 0 ? 3 : (int) Math.max(3, Math.round(Math.sqrt(sum) / weights));
  }
}
