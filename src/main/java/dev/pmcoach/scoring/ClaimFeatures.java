package dev.pmcoach.scoring;

import java.util.List;

/**
 * What an answer holds for one signal, as numbers from 0 to 1. Each is the best of its kind, or a
 * share: nothing grows with length or repetition. The sign says which way a grade may follow it.
 */
final class ClaimFeatures {
  /** Each feature with the direction in which the grade may follow it: up, down or either. */
  private static final String[] SPEC = {
    "+topic",
    "+topicSound",
    "+assert",
    "+own",
    "+ownDone",
    "+own2",
    "+team",
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
    "=targets",
    "=qualitative",
    "+figKept",
    "+tradeKept",
    "+ownKept",
    "+mechKept",
    "+ownFirm",
    "+mechFirm",
    "+mechFirm2",
    "+figFirm",
    "+tradeFirm",
    "+verifyFirm",
    "-assertAtOwn",
    "-assertAtMech",
    "-assertAtFig",
    "-assertAtTrade"
  };

  private static final int FIG_DONE = index("+figDone");
  private static final int FIG_BASE = index("+figBase");
  private static final int[] AGAINST = {index("-neg"), index("-bad"), index("-hypo")};

  /**
   * What is asked of the answer.
   *
   * @param targeted whether the question asks for the signal
   * @param targets how many signals it asks for
   * @param qualitative whether a commitment counts for the signal as a figure does for others
   */
  record Asked(boolean targeted, int targets, boolean qualitative) {}

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

  static double[] of(Evidences read, int signal, Asked asked, boolean[] hidden) {
    ClaimFeatures features = new ClaimFeatures();
    features.fill(read, signal, asked, hidden);
    return features.values;
  }

  private static int index(String name) {
    return List.of(SPEC).indexOf(name);
  }

  /** How clearly a figure that is no plan stands on the topic. */
  static double figure(double[] features) {
    return features[FIG_DONE];
  }

  /** How clearly such a figure stands beside what it is compared with, and nothing against it. */
  static double compared(double[] features) {
    double compared = features[FIG_BASE];
    for (int against : AGAINST) {
      compared = Math.min(compared, 1 - 2 * features[against]);
    }
    return compared;
  }

  private void put(double value) {
    values[next++] = value;
  }

  private void fill(Evidences read, int s, Asked asked, boolean[] hidden) {
    int n = read.tags().length;
    double[] topic = new double[n];
    double[] sound = new double[n];
    double[] done = new double[n];
    for (int k = 0; k < n; k++) {
      topic[k] = hidden[k] ? 0 : read.topics()[k][s];
      sound[k] = (1 - read.tag(k, Tag.NEG)) * (1 - read.tag(k, Tag.BAD));
      done[k] = 1 - read.tag(k, Tag.HYPO);
    }
    double[] neg = clear(column(read, Tag.NEG));
    double[] bad = clear(column(read, Tag.BAD));
    double[] hypo = clear(column(read, Tag.HYPO));
    double[] unknown = clear(column(read, Tag.UNKNOWN));
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
    put(top(times(topic, unknown)));
    put(top(times(topic, column(read, Tag.FIG), unknown)));
    put(top(times(topic, neg)));
    put(top(times(topic, bad)));
    put(top(times(topic, hypo)));
    put(top(visible(bad, hidden)));
    put(share(topic, neg));
    put(share(topic, bad));
    put(share(topic, hypo));
    put(top(times(topic, column(read, Tag.FIG), neg)));
    put(top(times(topic, column(read, Tag.FIG), bad)));
    put(top(times(topic, column(read, Tag.FIG), hypo)));
    put(top(times(topic, column(read, Tag.TRADE), neg)));
    put(share(topic, column(read, Tag.TEAM)));
    put(asked.targeted() ? 1 : 0);
    put(Math.min(asked.targets(), 5) / 5.0);
    put(asked.qualitative() ? 1 : 0);
    double[] undone = undone(times(topic, max(neg, bad)));
    put(top(times(figDone, undone)));
    put(top(times(tradeDone, undone)));
    put(top(times(ownDone, undone)));
    put(top(times(mech, undone)));
    double[] firm = new double[n];
    for (int k = 0; k < n; k++) {
      firm[k] = 1 - read.tag(k, Tag.ASSERT);
    }
    put(top(times(ownDone, firm)));
    put(top(times(mech, firm)));
    put(second(times(mech, firm)));
    put(top(times(figDone, firm)));
    put(top(times(tradeDone, firm)));
    put(top(times(verify, firm)));
    double[] bare = column(read, Tag.ASSERT);
    put(at(ownDone, bare));
    put(at(mech, bare));
    put(at(figDone, bare));
    put(at(tradeDone, bare));
  }

  private static double[] column(Evidences read, Tag tag) {
    double[] column = new double[read.tags().length];
    for (int k = 0; k < column.length; k++) {
      column[k] = read.tag(k, tag);
    }
    return column;
  }

  /** What speaks against a claim counts from a fifth on: small talk isn't held against it. */
  private static double[] clear(double[] against) {
    double[] clear = new double[against.length];
    for (int k = 0; k < against.length; k++) {
      clear[k] = Math.max(0, against[k] - 0.2) / 0.8;
    }
    return clear;
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

  /** Returns the one's value where the other is strongest; 1 where that is nowhere. */
  private static double at(double[] strong, double[] value) {
    int best = -1;
    for (int k = 0; k < strong.length; k++) {
      best = strong[k] > (best < 0 ? 0.1 : strong[best]) ? k : best;
    }
    return best < 0 ? 1 : value[best];
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

  /** For each sentence how surely nothing that follows soon takes back what it says. */
  private static double[] undone(double[] against) {
    double[] kept = new double[against.length];
    for (int k = 0; k < kept.length; k++) {
      double most = 0;
      for (int j = k + 1; j <= Math.min(kept.length - 1, k + 4); j++) {
        most = Math.max(most, against[j]);
      }
      kept[k] = 1 - most;
    }
    return kept;
  }

  /** Which part of what is clearly said on the topic is of the kind. */
  private static double share(double[] topic, double[] kind) {
    double sum = 0;
    double all = 0.3;
    for (int k = 0; k < topic.length; k++) {
      sum += topic[k] * topic[k] * kind[k];
      all += topic[k] * topic[k];
    }
    return sum / all;
  }
}
