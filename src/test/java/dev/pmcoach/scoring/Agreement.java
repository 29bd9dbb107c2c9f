package dev.pmcoach.scoring;

/** Quadratic weighted kappa and friends of two lists of grades 0 to 4. */
final class Agreement {
  private Agreement() {}

  static double qwk(int[] gold, int[] got) {
    int n = gold.length;
    double[][] o = new double[5][5];
    double[] a = new double[5];
    double[] b = new double[5];
    for (int i = 0; i < n; i++) {
      o[gold[i]][got[i]]++;
      a[gold[i]]++;
      b[got[i]]++;
    }
    double num = 0;
    double den = 0;
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        double w = (i - j) * (i - j);
        num += w * o[i][j];
        den += w * a[i] * b[j] / n;
      }
    }
    return den == 0 ? 1 : 1 - num / den;
  }

  static String summary(int[] gold, int[] got) {
    double mae = 0;
    int exact = 0;
    int near = 0;
    int falseCredit = 0;
    int low = 0;
    int missed = 0;
    int high = 0;
    for (int i = 0; i < gold.length; i++) {
      int d = Math.abs(gold[i] - got[i]);
      mae += d;
      exact += d == 0 ? 1 : 0;
      near += d <= 1 ? 1 : 0;
      if (gold[i] <= 1) {
        low++;
        falseCredit += got[i] >= 3 ? 1 : 0;
      }
      if (gold[i] >= 3) {
        high++;
        missed += got[i] <= 1 ? 1 : 0;
      }
    }
    double n = gold.length;
    return String.format(
        "n %d QWK %.3f MAE %.3f exact %.3f within1 %.3f false %.3f missed %.3f",
        gold.length,
        qwk(gold, got),
        mae / n,
        exact / n,
        near / n,
        falseCredit / (double) Math.max(1, low),
        missed / (double) Math.max(1, high));
  }
}
