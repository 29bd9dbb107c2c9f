package dev.pmcoach.scoring;

/**
 * What an answer holds for one signal, as numbers from 0 to 1. Each is the best of its kind, or a
 * share: nothing grows with length or repetition. The sign says which way a grade may follow it.
 */
final class ClaimFeatures {
  /** Each feature with the direction in which the grade may follow it: up, down or either. */
  private static final String[] SPEC = {
    "+topic",
    "+topicSound",
    "=assert",
    "+own",
    "+ownDone",
    "+own2",
    "=team",
    "+mech",
    "+mech2",
    "+mechDone",
    "+fig",
    "+figDone",
    "+base",
    "+verify",
    "+verifyDone",
    "+trade",
    "+tradeDone",
    "+trade2",
    "+figBase",
    "+figBaseOwn",
    "+figVerify",
    "+figTrade",
    "+ownTrade",
    "+ownMech",
    "+ownProof",
    "+all",
    "-unknown",
    "-figUnknown",
    "-neg",
    "-bad",
    "-hypo",
    "-badAny",
    "-negShare",
    "-badShare",
    "-hypoShare",
    "-figNeg",
    "-figBad",
    "-figHypo",
    "-tradeNeg",
    "=teamShare",
    "=targeted",
    "=targets"
  };

  private static final int FIG_DONE = 11;

  private final double[] values = new double[SPEC.length];
  private int next;

  private ClaimFeatures() {}

  /** Returns +1, -1 or 0 for each feature: the direction in which the grade may follow it. */
  static int[] signs() {
    int[] signs = new int[SPEC.length];
    for (int f = 0; f < signs.length; f++) {
      signs[f] = SPEC[f].charAt(0) == '+' ? 1 : SPEC[f].charAt(0) == '-' ? -1 : 0;
    }
    return signs;
  }

  static double[] of(Evidences read, int signal, boolean targeted, int targets, boolean[] hidden) {
    ClaimFeatures features = new ClaimFeatures();
    features.fill(read, signal, targeted, targets, hidden);
    return features.values;
  }

  /** How clearly a figure that is no plan stands on the topic. */
  static double figure(double[] features) {
    return features[FIG_DONE];
  }

  private void put(double value) {
    values[next++] = value;
  }

  private void fill(Evidences read, int s, boolean targeted, int targets, boolean[] hidden) {
    int n = read.tags().length;
    double[] topic = new double[n];
    double[] sound = new double[n];
    double[] done = new double[n];
    for (int k = 0; k < n; k++) {
      topic[k] = hidden[k] ? 0 : read.topics()[k][s];
      sound[k] = (1 - read.tag(k, Tag.NEG)) * (1 - read.tag(k, Tag.BAD));
      done[k] = 1 - read.tag(k, Tag.HYPO);
    }
    double[] own = times(topic, column(read, Tag.OWN), sound);
    double[] mech = times(topic, column(read, Tag.MECH), sound);
    double[] fig = times(topic, column(read, Tag.FIG), sound);
    double[] base = times(topic, column(read, Tag.BASE), sound);
    double[] verify = times(topic, column(read, Tag.VERIFY), sound);
    double[] trade = times(topic, column(read, Tag.TRADE), sound);
    double[] team = times(topic, column(read, Tag.TEAM), sound);
    double[] claim = times(topic, column(read, Tag.ASSERT), sound);
    double[] ownDone = times(own, done);
    double[] figDone = times(fig, done);
    double[] tradeDone = times(trade, done);
    double[] proof = max(verify, tradeDone);
    put(top(topic));
    put(top(times(topic, sound)));
    put(top(claim));
    put(top(own));
    put(top(ownDone));
    put(second(ownDone));
    put(top(team));
    put(top(mech));
    put(second(mech));
    put(top(times(mech, done)));
    put(top(fig));
    put(top(figDone));
    put(top(base));
    put(top(verify));
    put(top(times(verify, done)));
    put(top(trade));
    put(top(tradeDone));
    put(second(tradeDone));
    put(joined(figDone, base, 2, 2));
    put(least(top(ownDone), joined(figDone, base, 2, 2)));
    put(joined(figDone, verify, 2, 4));
    put(joined(figDone, tradeDone, 4, 4));
    put(joined(ownDone, tradeDone, 3, 5));
    put(joined(ownDone, mech, 2, 2));
    put(joined(ownDone, proof, 4, 6));
    put(least(least(top(ownDone), joined(figDone, base, 2, 2)), top(proof)));
    put(top(times(topic, column(read, Tag.UNKNOWN))));
    put(top(times(topic, column(read, Tag.FIG), column(read, Tag.UNKNOWN))));
    put(top(times(topic, column(read, Tag.NEG))));
    put(top(times(topic, column(read, Tag.BAD))));
    put(top(times(topic, column(read, Tag.HYPO))));
    put(top(visible(column(read, Tag.BAD), hidden)));
    put(share(topic, column(read, Tag.NEG)));
    put(share(topic, column(read, Tag.BAD)));
    put(share(topic, column(read, Tag.HYPO)));
    put(top(times(topic, column(read, Tag.FIG), column(read, Tag.NEG))));
    put(top(times(topic, column(read, Tag.FIG), column(read, Tag.BAD))));
    put(top(times(topic, column(read, Tag.FIG), column(read, Tag.HYPO))));
    put(top(times(topic, column(read, Tag.TRADE), column(read, Tag.NEG))));
    put(share(topic, column(read, Tag.TEAM)));
    put(targeted ? 1 : 0);
    put(Math.min(targets, 5) / 5.0);
  }

  private static double[] column(Evidences read, Tag tag) {
    double[] column = new double[read.tags().length];
    for (int k = 0; k < column.length; k++) {
      column[k] = read.tag(k, tag);
    }
    return column;
  }

  private static double[] visible(double[] a, boolean[] hidden) {
    double[] out = a.clone();
    for (int k = 0; k < a.length; k++) {
      out[k] = hidden[k] ? 0 : a[k];
    }
    return out;
  }

  private static double[] times(double[] a, double[] b, double[] c) {
    return times(times(a, b), c);
  }

  private static double[] times(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      out[k] = a[k] * b[k];
    }
    return out;
  }

  private static double[] max(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      out[k] = Math.max(a[k], b[k]);
    }
    return out;
  }

  private static double top(double[] a) {
    double top = 0;
    for (double value : a) {
      top = Math.max(top, value);
    }
    return top;
  }

  private static double second(double[] a) {
    double top = 0;
    double second = 0;
    for (double value : a) {
      if (value > top) {
        second = top;
        top = value;
      } else if (value > second) {
        second = value;
      }
    }
    return second;
  }

  private static double least(double a, double b) {
    return Math.min(a, b);
  }

  /** The best pair of sentences that stand near each other, by the weaker of the two. */
  private static double joined(double[] a, double[] b, int before, int after) {
    double best = 0;
    for (int k = 0; k < a.length; k++) {
      for (int j = Math.max(0, k - before); j <= Math.min(a.length - 1, k + after); j++) {
        best = Math.max(best, Math.min(a[k], b[j]));
      }
    }
    return best;
  }

  /** Which part of what is said on the topic is of the kind. */
  private static double share(double[] topic, double[] kind) {
    double sum = 0;
    double all = 0.3;
    for (int k = 0; k < topic.length; k++) {
      sum += topic[k] * kind[k];
      all += topic[k];
    }
    return sum / all;
  }
}
