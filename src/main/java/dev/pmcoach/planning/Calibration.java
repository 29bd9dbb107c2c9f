package dev.pmcoach.planning;

import dev.pmcoach.session.SessionSummary;
import dev.pmcoach.session.SessionSummary.SignalSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well candidates foresee their own grades.
 *
 * @param rated how many grades were foretold
 * @param bias foretold less scored, in grades; above 0 is too sure
 * @param earlier the bias in the earlier half of the sessions with ratings
 * @param later the bias in the later half
 * @param signals those with ratings, in the order asked for
 */
public record Calibration(
    int rated, double bias, double earlier, double later, List<OfSignal> signals) {
  /** Fewer ratings than this say nothing. */
  public static final int LEAST = 5;

  /** A bias below this is as good as none: a fifth of a grade. */
  private static final double SMALL = 0.2;

  public Calibration {
    signals = List.copyOf(signals);
  }

  /**
   * @param expected mean of what was foretold, 0 to 4
   * @param graded mean of what was scored, 0 to 4
   */
  public record OfSignal(String signal, int rated, double expected, double graded) {
    public double bias() {
      return expected - graded;
    }
  }

  /** Adds up ratings, weighted by how many there were. */
  private static final class Sum {
    private int rated;
    private double expected;
    private double graded;

    void add(SignalSummary signal) {
      rated += signal.rated();
      expected += signal.rated() * signal.expected();
      graded += signal.rated() * signal.graded();
    }

    double bias() {
      return rated == 0 ? 0 : (expected - graded) / rated;
    }
  }

  /**
   * @param sessions oldest first
   */
  public static Calibration of(List<SessionSummary> sessions, List<String> signals) {
    List<SessionSummary> with = new ArrayList<>();
    for (SessionSummary session : sessions) {
      if (rated(session)) {
        with.add(session);
      }
    }
    int half = with.size() / 2;
    Map<String, Sum> sums = new LinkedHashMap<>();
    signals.forEach(signal -> sums.put(signal, new Sum()));
    Sum all = new Sum();
    Sum earlier = new Sum();
    Sum later = new Sum();
    for (int i = 0; i < with.size(); i++) {
      for (SignalSummary signal : with.get(i).signals()) {
        if (sums.containsKey(signal.signal())) {
          sums.get(signal.signal()).add(signal);
          all.add(signal);
          (i < half ? earlier : later).add(signal);
        }
      }
    }
    List<OfSignal> rows = new ArrayList<>();
    sums.forEach(
        (signal, sum) -> {
          if (sum.rated > 0) {
            rows.add(
                new OfSignal(signal, sum.rated, sum.expected / sum.rated, sum.graded / sum.rated));
          }
        });
    return new Calibration(all.rated, all.bias(), earlier.bias(), later.bias(), rows);
  }

  private static boolean rated(SessionSummary session) {
    for (SignalSummary signal : session.signals()) {
      if (signal.rated() > 0) {
        return true;
      }
    }
    return false;
  }

  public boolean enough() {
    return rated >= LEAST;
  }

  /** Returns one sentence of advice. */
  public String advice() {
    if (!enough()) {
      return "Rate "
          + (LEAST - rated)
          + " more "
          + (LEAST - rated == 1 ? "signal" : "signals")
          + " before the reveal in coach practice to see how well you foresee your grades.";
    }
    if (Math.abs(bias) < SMALL) {
      return "You foresee your grades well; trust your own ear in the room.";
    }
    return bias > 0
        ? "You expect more than you get: before you stop talking, ask yourself which figure in the"
            + " answer somebody could check."
        : "You expect less than you get: say your figures plainly and don't take them back.";
  }
}
