package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boosts small trees on the logistic loss with monotone constraints: a split that would go against
 * a feature's sign is not made, and children stay within the bounds that it sets.
 */
final class TreeTrainer {
  private final int[][] x;
  private final int[] signs;
  private final int depth = 3;
  private final int rounds = 300;
  private final double rate = 0.04;
  private final double lambda = 2;
  private final double minHessian = 5;
  private final double rowShare = 0.7;
  private final double columnShare = 0.4;
  private long seed = 17;

  TreeTrainer(int[][] x, int[] signs) {
    this.x = x;
    this.signs = signs;
  }

  Trees train(int[] use, double[] target, double[] weight) {
    double sum = 0;
    double all = 0;
    for (int r : use) {
      sum += target[r] * weight[r];
      all += weight[r];
    }
    double mean = Math.max(0.01, Math.min(0.99, sum / all));
    double base = StrictMath.log(mean / (1 - mean));
    double[] score = new double[x.length];
    for (int r : use) {
      score[r] = base;
    }
    int inner = (1 << depth) - 1;
    List<int[]> nodes = new ArrayList<>();
    List<double[]> leaves = new ArrayList<>();
    double[] g = new double[x.length];
    double[] h = new double[x.length];
    for (int round = 0; round < rounds; round++) {
      for (int r : use) {
        double p = 1 / (1 + StrictMath.exp(-score[r]));
        g[r] = weight[r] * (p - target[r]);
        h[r] = weight[r] * Math.max(p * (1 - p), 1e-4);
      }
      int[] tree = new int[2 * inner];
      double[] leaf = new double[1 << depth];
      int[] rows = rowShare < 1 ? Arrays.stream(use).filter(r -> draw() < rowShare).toArray() : use;
      grow(rows, g, h, 0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, tree, leaf, inner);
      nodes.add(tree);
      leaves.add(leaf);
      for (int r : use) {
        score[r] += leafOf(tree, leaf, x[r], inner);
      }
    }
    return pack(base, nodes, leaves, inner);
  }

  private double draw() {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    return (seed >>> 11) * 0x1.0p-53;
  }

  private static double leafOf(int[] tree, double[] leaf, int[] row, int inner) {
    int node = 0;
    while (node < inner) {
      node = 2 * node + (row[tree[2 * node]] > tree[2 * node + 1] ? 2 : 1);
    }
    return leaf[node - inner];
  }

  private double value(double g, double h, double low, double high) {
    return Math.max(low, Math.min(high, -g / (h + lambda)));
  }

  private static double gain(double g, double h, double w, double lambda) {
    return -(g * w + 0.5 * (h + lambda) * w * w);
  }

  private void grow(
      int[] rows,
      double[] g,
      double[] h,
      int node,
      int level,
      double low,
      double high,
      int[] tree,
      double[] leaf,
      int inner) {
    double sumG = 0;
    double sumH = 0;
    for (int r : rows) {
      sumG += g[r];
      sumH += h[r];
    }
    double here = value(sumG, sumH, low, high);
    if (level == depth) {
      leaf[node - inner] = here * rate;
      return;
    }
    int bestFeature = 0;
    int bestThreshold = 255;
    double bestGain = 1e-6;
    double parent = gain(sumG, sumH, here, lambda);
    double[] binG = new double[256];
    double[] binH = new double[256];
    int features = x[0].length;
    for (int f = 0; f < features; f++) {
      if (columnShare < 1 && draw() >= columnShare) {
        continue;
      }
      Arrays.fill(binG, 0);
      Arrays.fill(binH, 0);
      for (int r : rows) {
        binG[x[r][f]] += g[r];
        binH[x[r][f]] += h[r];
      }
      double leftG = 0;
      double leftH = 0;
      for (int t = 0; t < 255; t++) {
        if (binH[t] == 0) {
          continue;
        }
        leftG += binG[t];
        leftH += binH[t];
        if (leftH < minHessian || sumH - leftH < minHessian) {
          continue;
        }
        double left = value(leftG, leftH, low, high);
        double right = value(sumG - leftG, sumH - leftH, low, high);
        if (signs[f] * (right - left) < 0) {
          continue;
        }
        double gain =
            gain(leftG, leftH, left, lambda)
                + gain(sumG - leftG, sumH - leftH, right, lambda)
                - parent;
        if (gain > bestGain) {
          bestGain = gain;
          bestFeature = f;
          bestThreshold = t;
        }
      }
    }
    tree[2 * node] = bestFeature;
    tree[2 * node + 1] = bestThreshold;
    int feature = bestFeature;
    int threshold = bestThreshold;
    int[] left = Arrays.stream(rows).filter(r -> x[r][feature] <= threshold).toArray();
    int[] right = Arrays.stream(rows).filter(r -> x[r][feature] > threshold).toArray();
    double leftLow = low;
    double leftHigh = high;
    double rightLow = low;
    double rightHigh = high;
    if (bestThreshold < 255 && signs[feature] != 0) {
      double mid = (mean(left, g, h, low, high) + mean(right, g, h, low, high)) / 2;
      if (signs[feature] > 0) {
        leftHigh = Math.min(high, mid);
        rightLow = Math.max(low, mid);
      } else {
        leftLow = Math.max(low, mid);
        rightHigh = Math.min(high, mid);
      }
    }
    if (bestThreshold == 255) {
      fill(node, level, here * rate, tree, leaf, inner);
      return;
    }
    grow(left, g, h, 2 * node + 1, level + 1, leftLow, leftHigh, tree, leaf, inner);
    grow(right, g, h, 2 * node + 2, level + 1, rightLow, rightHigh, tree, leaf, inner);
  }

  private void fill(int node, int level, double value, int[] tree, double[] leaf, int inner) {
    if (level == depth) {
      leaf[node - inner] = value;
      return;
    }
    tree[2 * node] = 0;
    tree[2 * node + 1] = 255;
    fill(2 * node + 1, level + 1, value, tree, leaf, inner);
    fill(2 * node + 2, level + 1, value, tree, leaf, inner);
  }

  private double mean(int[] rows, double[] g, double[] h, double low, double high) {
    double sumG = 0;
    double sumH = 0;
    for (int r : rows) {
      sumG += g[r];
      sumH += h[r];
    }
    return value(sumG, sumH, low, high);
  }

  private Trees pack(double base, List<int[]> nodes, List<double[]> leaves, int inner) {
    byte[] feature = new byte[nodes.size() * inner];
    byte[] threshold = new byte[nodes.size() * inner];
    short[] leaf = new short[leaves.size() << depth];
    for (int t = 0; t < nodes.size(); t++) {
      for (int i = 0; i < inner; i++) {
        feature[t * inner + i] = (byte) nodes.get(t)[2 * i];
        threshold[t * inner + i] = (byte) nodes.get(t)[2 * i + 1];
      }
      for (int i = 0; i < 1 << depth; i++) {
        leaf[(t << depth) + i] = (short) Math.round(1000 * leaves.get(t)[i]);
      }
    }
    return new Trees(depth, (int) Math.round(1000 * base), feature, threshold, leaf);
  }
}
