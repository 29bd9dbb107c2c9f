package dev.pmcoach.offer;

import java.math.BigDecimal;

/**
 * An offer's terms. Money in dollars; shares from 0 to 1.
 *
 * @param base a year
 * @param signOn paid at the start
 * @param bonus the most that a year's bonus can be, as a share of base
 * @param quartersMet of each year's four bonus quarters, how many meet their threshold, 0 to 4
 * @param equity share of the company, 0.0007 for 0.07 percent
 * @param valuation of the company when the grant is made
 * @param dilution of the share a year by later rounds
 * @param illiquidity discount for equity that can't be sold yet
 */
public record Terms(
    String name,
    BigDecimal base,
    BigDecimal signOn,
    BigDecimal bonus,
    int quartersMet,
    BigDecimal equity,
    BigDecimal valuation,
    BigDecimal dilution,
    BigDecimal illiquidity,
    Vesting vesting) {
  public Terms {
    requireShare("bonus", bonus);
    requireShare("equity", equity);
    requireShare("dilution", dilution);
    requireShare("illiquidity", illiquidity);
    if (base.signum() < 0 || signOn.signum() < 0 || valuation.signum() < 0) {
      throw new IllegalArgumentException("money in an offer can't be negative");
    }
    if (quartersMet < 0 || quartersMet > 4) {
      throw new IllegalArgumentException("a year has 0 to 4 quarters that pay a bonus");
    }
  }

  private static void requireShare(String name, BigDecimal share) {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(name + " has to be from 0 to 100 percent");
    }
  }
}
