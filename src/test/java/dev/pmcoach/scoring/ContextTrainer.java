package dev.pmcoach.scoring;

import java.util.stream.IntStream;

/** Fits weights of a sentence's context; with margins of each sentence as others' writers teach. */
final class ContextTrainer {
  static final int EPOCHS = 50;

  /** Of each feature, then bias, slope and offset. */
  final float[] weights;

  /** 0 where a sentence has no features. */
  final double[] margins;

  /**
   * @param features of each sentence; null for those to leave alone
   */
  ContextTrainer(TrainingSet set, float[][] features, boolean[] positive, double c) {
    int size = 0;
    float[][] x = new float[set.rows][];
    for (int r = 0; r < set.rows; r++) {
      x[r] = features[r] == null ? new float[0] : features[r];
      size = Math.max(size, x[r].length);
    }
    int[] all = IntStream.range(0, size).toArray();
    int[][] ids = new int[set.rows][];
    for (int r = 0; r < set.rows; r++) {
      ids[r] = x[r].length == 0 ? new int[0] : all;
    }
    LinearTrainer trainer = new LinearTrainer(ids, x, size, set.weight);
    margins = new double[set.rows];
    for (int f = 0; f < TrainingSet.FOLDS; f++) {
      int left = f;
      int[] use = LinearTrainer.where(set.rows, r -> x[r].length > 0 && set.fold[r] != left);
      double[] fold = trainer.train(use, positive, c, c, EPOCHS);
      for (int r = 0; r < set.rows; r++) {
        if (set.fold[r] == f && x[r].length > 0) {
          margins[r] = trainer.dot(fold, r);
        }
      }
    }
    float[] platt = Platt.fit(margins, positive, r -> x[r].length > 0);
    int[] use = LinearTrainer.where(set.rows, r -> x[r].length > 0);
    double[] full = trainer.train(use, positive, c, c, EPOCHS);
    weights = packed(full, platt);
  }

  /** Returns weights with bias, slope and offset behind them, as {@link Model} wants them. */
  static float[] packed(double[] full, float[] platt) {
    float[] weights = new float[full.length + 2];
    for (int f = 0; f < full.length; f++) {
      weights[f] = (float) full[f];
    }
    weights[full.length] = platt[0];
    weights[full.length + 1] = platt[1];
    return weights;
  }
}
