package dev.pmcoach.offer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What an offer is worth over four years. Not tax or legal advice: everything is before tax.
 *
 * @param years one to four, in order
 * @param total of all years, undiscounted
 * @param present the total at today's worth
 */
public record Valuation(Terms terms, List<Year> years, BigDecimal total, BigDecimal present) {
  /** How many years are counted. */
  public static final int YEARS = 4;

  private static final MathContext EXACT = MathContext.DECIMAL128;

  /**
   * What one year pays, in dollars to the cent.
   *
   * @param equity value of what vests in this year, after dilution and discount
   * @param vested share of the grant vested by the end of the year
   */
  public record Year(
      int number,
      BigDecimal base,
      BigDecimal signOn,
      BigDecimal bonus,
      BigDecimal equity,
      BigDecimal vested) {
    public BigDecimal total() {
      return base.add(signOn).add(bonus).add(equity);
    }
  }

  public Valuation {
    years = List.copyOf(years);
  }

  /**
   * Values an offer. The sign-on counts at the start, all else at the end of its year; the share is
   * diluted once for each full year before the one in which it vests.
   *
   * @param rate at which a year's delay is discounted, 0 to 1
   */
  public static Valuation of(Terms terms, BigDecimal rate) {
    List<Year> years = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal present = BigDecimal.ZERO;
    for (int number = 1; number <= YEARS; number++) {
      Year year = year(terms, number);
      years.add(year);
      total = total.add(year.total());
      BigDecimal later =
          year.total()
              .subtract(year.signOn())
              .divide(BigDecimal.ONE.add(rate).pow(number, EXACT), EXACT);
      present = present.add(later).add(year.signOn());
    }
    return new Valuation(terms, years, cents(total), cents(present));
  }

  private static Year year(Terms terms, int number) {
    BigDecimal before = terms.vesting().vested(12 * (number - 1));
    BigDecimal after = terms.vesting().vested(12 * number);
    BigDecimal kept = BigDecimal.ONE.subtract(terms.dilution()).pow(number - 1, EXACT);
    BigDecimal equity =
        terms
            .equity()
            .multiply(terms.valuation())
            .multiply(after.subtract(before))
            .multiply(kept)
            .multiply(BigDecimal.ONE.subtract(terms.illiquidity()));
    BigDecimal bonus =
        terms
            .base()
            .multiply(terms.bonus())
            .multiply(BigDecimal.valueOf(terms.quartersMet()))
            .divide(BigDecimal.valueOf(4), EXACT);
    return new Year(
        number,
        cents(terms.base()),
        cents(number == 1 ? terms.signOn() : BigDecimal.ZERO),
        cents(bonus),
        cents(equity),
        after);
  }

  private static BigDecimal cents(BigDecimal money) {
    return money.setScale(2, RoundingMode.HALF_UP);
  }
}
