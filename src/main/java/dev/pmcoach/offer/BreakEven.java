package dev.pmcoach.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** When a higher base has paid back a higher sign-on. */
public final class BreakEven {
  private BreakEven() {}

  /**
   * Returns after how many whole months the offer with the higher base has paid as much as the one
   * with the higher sign-on; empty when one offer is at least as good in both.
   */
  public static OptionalInt months(Terms one, Terms other) {
    BigDecimal base = one.base().subtract(other.base());
    BigDecimal signOn = other.signOn().subtract(one.signOn());
    if (base.signum() == 0 || base.signum() != signOn.signum()) {
      return OptionalInt.empty();
    }
    BigDecimal months =
        signOn.abs().multiply(BigDecimal.valueOf(12)).divide(base.abs(), 0, RoundingMode.CEILING);
    return OptionalInt.of(months.intValueExact());
  }
}
