package dev.pmcoach.scoring;

/** Grades one signal by what the answer holds for it: four sums of trees, one for each step. */
final class GradeModel {
  private static final double FIGURE = 0.15;
  private static final double COMPARED = 0.45;

  private final Trees[] steps;

  GradeModel(Trees[] steps) {
    this.steps = steps;
  }

  /**
   * Returns the grade. A figure that stands clearly on the topic is at least asserted, and one with
   * what it is compared with at least specific, however short the answer.
   */
  int grade(double[] features) {
    return grade(features, chances(Trees.quantise(features)));
  }

  /** The same where the chances are known. */
  static int grade(double[] features, double[] chances) {
    int level = level(chances);
    int least =
        ClaimFeatures.compared(features) >= COMPARED
            ? 2
            : ClaimFeatures.figure(features) >= FIGURE ? 1 : 0;
    return Math.max(level, least);
  }

  /** Returns the chance of more than 0, 1, 2 and 3. */
  double[] chances(int[] features) {
    double[] chances = new double[steps.length];
    for (int step = 0; step < steps.length; step++) {
      chances[step] = TopicContext.sigmoid(steps[step].sum(features) / 1000.0);
    }
    settle(chances);
    return chances;
  }

  /** More than 2 is never likelier than more than 1: neighbours that say so take their mean. */
  private static void settle(double[] chances) {
    for (int to = 1; to < chances.length; to++) {
      int from = to;
      double mean = chances[to];
      while (from > 0 && chances[from - 1] < mean) {
        from--;
        mean += (chances[from] - mean) / (to - from + 1);
      }
      for (int step = from; step <= to; step++) {
        chances[step] = mean;
      }
    }
  }

  /** The level at which half of the chance lies below; it errs by the least. */
  static int level(double[] chances) {
    int level = 0;
    for (double chance : chances) {
      level += chance > 0.5 ? 1 : 0;
    }
    return level;
  }
}
