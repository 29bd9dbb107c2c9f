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

  private final Evidences read;
  private final boolean[] hidden;
  private final double[] topic;

  /** What is neither denied nor contradicted, and what is no plan, for each sentence. */
  private final double[] sound;

  private final double[] done;
  private final double[] mech;
  private final double[] base;
  private final double[] verify;
  private final double[] ownDone;
  private final double[] figDone;
  private final double[] tradeDone;

  private ClaimFeatures(Evidences read, int signal, boolean[] hidden) {
    this.read = read;
    this.hidden = hidden;
    int n = read.tags().length;
    topic = new double[n];
    sound = new double[n];
    done = new double[n];
    for (int k = 0; k < n; k++) {
      topic[k] = hidden[k] ? 0 : read.topics()[k][signal];
      sound[k] = (1 - read.tag(k, Tag.NEG)) * (1 - read.tag(k, Tag.BAD));
      done[k] = 1 - read.tag(k, Tag.HYPO);
    }
    mech = sound(Tag.MECH);
    base = sound(Tag.BASE);
    verify = sound(Tag.VERIFY);
    ownDone = times(sound(Tag.OWN), done);
    figDone = times(sound(Tag.FIG), done);
    tradeDone = times(sound(Tag.TRADE), done);
  }

  /** Returns +1, -1 or 0 for each feature: the direction in which the grade may follow it. */
  static int[] signs() {
    int[] signs = new int[SPEC.length];
    for (int f = 0; f < signs.length; f++) {
      signs[f] = SPEC[f].charAt(0) == '+' ? 1 : SPEC[f].charAt(0) == '-' ? -1 : 0;
    }
    return signs;
  }

  static double[] of(Evidences read, int signal, Asked asked, boolean[] hidden) {
    ClaimFeatures features = new ClaimFeatures(read, signal, hidden);
    features.best();
    features.together();
    features.against();
    features.asked(asked);
    features.kept();
    features.firm();
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

  private double[] sound(Tag tag) {
    return times(topic, column(read, tag), sound);
  }

  /** The best of each kind. */
  private void best() {
    put(top(topic));
    put(top(times(topic, sound)));
    put(top(sound(Tag.ASSERT)));
    put(top(sound(Tag.OWN)));
    put(top(ownDone));
    put(second(ownDone));
    put(top(sound(Tag.TEAM)));
    put(top(mech));
    put(second(mech));
    put(top(times(mech, done)));
    put(top(sound(Tag.FIG)));
    put(top(figDone));
    put(top(base));
    put(top(verify));
    put(top(times(verify, done)));
    put(top(sound(Tag.TRADE)));
    put(top(tradeDone));
    put(second(tradeDone));
  }

  /** What stands near each other. */
  private void together() {
    double[] proof = max(verify, tradeDone);
    double compared = joined(figDone, base, 2, 2);
    put(compared);
    put(Math.min(top(ownDone), compared));
    put(joined(figDone, verify, 2, 4));
    put(joined(figDone, tradeDone, 4, 4));
    put(joined(ownDone, tradeDone, 3, 5));
    put(joined(ownDone, mech, 2, 2));
    put(joined(ownDone, proof, 4, 6));
    put(Math.min(Math.min(top(ownDone), compared), top(proof)));
  }

  /** What speaks against it. */
  private void against() {
    double[] neg = clear(Tag.NEG);
    double[] bad = clear(Tag.BAD);
    double[] hypo = clear(Tag.HYPO);
    double[] unknown = clear(Tag.UNKNOWN);
    double[] figure = times(topic, column(read, Tag.FIG));
    put(top(times(topic, unknown)));
    put(top(times(figure, unknown)));
    put(top(times(topic, neg)));
    put(top(times(topic, bad)));
    put(top(times(topic, hypo)));
    put(top(visible(bad, hidden)));
    put(share(topic, neg));
    put(share(topic, bad));
    put(share(topic, hypo));
    put(top(times(figure, neg)));
    put(top(times(figure, bad)));
    put(top(times(figure, hypo)));
    put(top(times(topic, column(read, Tag.TRADE), neg)));
  }

  private void asked(Asked asked) {
    put(share(topic, column(read, Tag.TEAM)));
    put(asked.targeted() ? 1 : 0);
    put(Math.min(asked.targets(), 5) / 5.0);
    put(asked.qualitative() ? 1 : 0);
  }

  /** What nothing that follows takes back. */
  private void kept() {
    double[] undone = undone(times(topic, max(clear(Tag.NEG), clear(Tag.BAD))));
    put(top(times(figDone, undone)));
    put(top(times(tradeDone, undone)));
    put(top(times(ownDone, undone)));
    put(top(times(mech, undone)));
  }

  /** What is no bare assertion, and how bare the strongest of each kind is. */
  private void firm() {
    double[] bare = column(read, Tag.ASSERT);
    double[] firm = new double[bare.length];
    for (int k = 0; k < firm.length; k++) {
      firm[k] = 1 - bare[k];
    }
    put(top(times(ownDone, firm)));
    put(top(times(mech, firm)));
    put(second(times(mech, firm)));
    put(top(times(figDone, firm)));
    put(top(times(tradeDone, firm)));
    put(top(times(verify, firm)));
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
  private double[] clear(Tag tag) {
    double[] clear = column(read, tag);
    for (int k = 0; k < clear.length; k++) {
      clear[k] = Math.max(0, clear[k] - 0.2) / 0.8;
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
