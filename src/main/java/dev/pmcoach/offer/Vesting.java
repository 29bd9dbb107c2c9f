package dev.pmcoach.offer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * When a grant becomes one's own: nothing before the cliff, then by whole months.
 *
 * @param months over which it vests, 1 to 120; 48 is usual
 * @param cliff months before anything vests, 0 to {@code months}; 12 is usual
 * @param acceleration a share that vests early, on top of the schedule
 */
public record Vesting(int months, int cliff, Optional<Acceleration> acceleration) {
  /**
   * A share of the whole grant that vests at a month beyond what the schedule gives by then. It is
   * taken from the end of the schedule, which so ends earlier at the same monthly pace.
   *
   * <p>The guide asks for a quarter at month 12; on a one-year cliff a quarter vests then anyway,
   * so ours means a quarter beyond it.
   *
   * @param share 0 to 1
   * @param month from the start
   */
  public record Acceleration(BigDecimal share, int month) {}

  /** Four years with a one-year cliff. */
  public static final Vesting USUAL = new Vesting(48, 12, Optional.empty());

  public Vesting {
    if (months < 1 || months > 120 || cliff < 0 || cliff > months) {
      throw new IllegalArgumentException(
          "vesting takes 1 to 120 months with a cliff no longer than that");
    }
  }

  /**
   * Returns the share of the grant that is vested.
   *
   * @param completed whole months since the start; a month begun doesn't count
   */
  public BigDecimal vested(int completed) {
    if (completed < cliff) {
      return BigDecimal.ZERO;
    }
    BigDecimal scheduled =
        BigDecimal.valueOf(Math.min(completed, months))
            .divide(BigDecimal.valueOf(months), MathContext.DECIMAL128);
    BigDecimal early =
        acceleration
            .filter(clause -> completed >= clause.month())
            .map(Acceleration::share)
            .orElse(BigDecimal.ZERO);
    return scheduled.add(early).min(BigDecimal.ONE);
  }
}
