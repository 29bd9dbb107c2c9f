package dev.pmcoach.planning;

/**
 * When something learned is forgotten: FSRS-6 with its published default weights (py-fsrs 6.3.1).
 * Days are counted from the review before; a review on the same day changes less.
 */
public final class Fsrs {
  /** How well it was remembered. */
  public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    int grade() {
      return ordinal() + 1;
    }
  }

  /**
   * @param stability days until the chance to remember falls to 90 percent, from 0.001 on
   * @param difficulty 1 to 10
   */
  public record Memory(double stability, double difficulty) {}

  private static final double[] DEFAULT_WEIGHTS = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private static final double LEAST_STABILITY = 0.001;

  private final double[] w;
  private final double decay;
  private final double factor;

  public Fsrs() {
    this(DEFAULT_WEIGHTS.clone());
  }

  /**
   * @param weights w0 to w20
   */
  Fsrs(double[] weights) {
    this.w = weights;
    this.decay = -weights[20];
    this.factor = Math.pow(0.9, 1 / decay) - 1;
  }

  /** Returns the memory after the first review. */
  public Memory first(Rating rating) {
    return new Memory(
        Math.max(LEAST_STABILITY, w[rating.grade() - 1]), clamp(firstDifficulty(rating)));
  }

  private double firstDifficulty(Rating rating) {
    return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
  }

  /**
   * Returns the memory after one more review.
   *
   * @param days since the review before; 0 for the same day
   */
  public Memory next(Memory memory, int days, Rating rating) {
    double stability =
        days < 1
            ? sameDay(memory.stability(), rating)
            : rating == Rating.AGAIN ? forgotten(memory, days) : recalled(memory, days, rating);
    return new Memory(Math.max(LEAST_STABILITY, stability), difficulty(memory, rating));
  }

  private double difficulty(Memory memory, Rating rating) {
    double change = -w[6] * (rating.grade() - 3);
    double damped = memory.difficulty() + change * (10 - memory.difficulty()) / 9;
    return clamp(w[7] * firstDifficulty(Rating.EASY) + (1 - w[7]) * damped);
  }

  private static double clamp(double difficulty) {
    return Math.max(1, Math.min(10, difficulty));
  }

  private double recalled(Memory memory, int days, Rating rating) {
    double ease = rating == Rating.HARD ? w[15] : rating == Rating.EASY ? w[16] : 1;
    double growth =
        Math.exp(w[8])
            * (11 - memory.difficulty())
            * Math.pow(memory.stability(), -w[9])
            * (Math.exp(w[10] * (1 - retrievability(memory, days))) - 1)
            * ease;
    return memory.stability() * (1 + growth);
  }

  private double forgotten(Memory memory, int days) {
    double left =
        w[11]
            * Math.pow(memory.difficulty(), -w[12])
            * (Math.pow(memory.stability() + 1, w[13]) - 1)
            * Math.exp(w[14] * (1 - retrievability(memory, days)));
    return Math.min(left, memory.stability() / Math.exp(w[17] * w[18]));
  }

  private double sameDay(double stability, Rating rating) {
    double growth = Math.exp(w[17] * (rating.grade() - 3 + w[18])) * Math.pow(stability, -w[19]);
    boolean passed = rating == Rating.GOOD || rating == Rating.EASY;
    return stability * (passed ? Math.max(1, growth) : growth);
  }

  /** Returns the chance, 0 to 1, that it is still remembered. */
  public double retrievability(Memory memory, double days) {
    return Math.pow(1 + factor * days / memory.stability(), decay);
  }

  /**
   * Returns the days after which the chance to remember falls to the wanted one.
   *
   * @param retention above 0, at most 1
   * @param most the longest interval, from 1 on
   */
  public int interval(double stability, double retention, int most) {
    double days = stability / factor * (Math.pow(retention, 1 / decay) - 1);
    return (int) Math.max(1, Math.min(most, Math.rint(days)));
  }
}
