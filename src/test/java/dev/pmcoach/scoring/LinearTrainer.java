package dev.pmcoach.scoring;

import java.util.Arrays;

/**
 * L2-regularised linear classifier with squared hinge loss, by dual coordinate descent (Hsieh et
 * al. 2008). Deterministic: the order is a fixed shuffle, the arithmetic is plain doubles.
 */
final class LinearTrainer {
  private final int[][] rows;
  private final float[][] values;
  private final int dimension;
  private final float[] rowWeight;

  LinearTrainer(int[][] rows, float[][] values, int dimension, float[] rowWeight) {
    this.rows = rows;
    this.values = values;
    this.dimension = dimension;
    this.rowWeight = rowWeight;
  }

  /** Returns the weights; the last one is the bias. {@code use} are the rows to learn from. */
  double[] train(int[] use, boolean[] positive, double cPositive, double cNegative, int epochs) {
    double[] w = new double[dimension + 1];
    double[] alpha = new double[use.length];
    double[] norm = new double[use.length];
    int[] order = new int[use.length];
    for (int i = 0; i < use.length; i++) {
      order[i] = i;
      double sum = 1;
      for (float v : values[use[i]]) {
        sum += (double) v * v;
      }
      norm[i] = sum + 0.5 / (positive[use[i]] ? cPositive : cNegative) / weight(use[i]);
    }
    long seed = 42;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        int j = (int) ((seed >>> 33) % (i + 1));
        int t = order[i];
        order[i] = order[j];
        order[j] = t;
      }
      double largest = 0;
      for (int i : order) {
        int row = use[i];
        double y = positive[row] ? 1 : -1;
        double c = (positive[row] ? cPositive : cNegative) * weight(row);
        double gradient = y * dot(w, row) - 1 + alpha[i] * 0.5 / c;
        if (alpha[i] == 0 && gradient >= 0) {
          continue;
        }
        double old = alpha[i];
        alpha[i] = Math.max(old - gradient / norm[i], 0);
        double step = (alpha[i] - old) * y;
        largest = Math.max(largest, Math.abs(step));
        for (int k = 0; k < rows[row].length; k++) {
          w[rows[row][k]] += step * values[row][k];
        }
        w[dimension] += step;
      }
      if (largest < 1e-4) {
        break;
      }
    }
    return w;
  }

  private double weight(int row) {
    return rowWeight[row];
  }

  double dot(double[] w, int row) {
    double sum = w[dimension];
    for (int k = 0; k < rows[row].length; k++) {
      sum += w[rows[row][k]] * values[row][k];
    }
    return sum;
  }

  static int[] where(int n, java.util.function.IntPredicate chosen) {
    int[] all = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (chosen.test(i)) {
        all[count++] = i;
      }
    }
    return Arrays.copyOf(all, count);
  }
}
