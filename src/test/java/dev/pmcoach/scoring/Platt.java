package dev.pmcoach.scoring;

import java.util.function.IntPredicate;

/** Fits the slope and offset that turn margins into probabilities, by Newton's method. */
final class Platt {
  private Platt() {}

  static float[] fit(double[] margins, boolean[] positive, IntPredicate judged) {
    double a = 2;
    double b = 0;
    for (int round = 0; round < 60; round++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (int i = 0; i < margins.length; i++) {
        if (judged.test(i)) {
          double p = TopicContext.sigmoid(a * margins[i] + b);
          double error = p - (positive[i] ? 1 : 0);
          double h = p * (1 - p);
          ga += error * margins[i];
          gb += error;
          haa += h * margins[i] * margins[i];
          hab += h * margins[i];
          hbb += h;
        }
      }
      double determinant = haa * hbb - hab * hab;
      a -= (hbb * ga - hab * gb) / determinant;
      b -= (haa * gb - hab * ga) / determinant;
    }
    return new float[] {(float) a, (float) b};
  }
}
