package dev.pmcoach.offer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A figure of a feature that the impact calculator takes. The ids are options and YAML fields. */
public enum Metric {
  ARR_BOOKED("ARR booked already", Unit.MONEY, "0", "1000000000000", Direction.MORE_IS_BETTER),
  TRIALS("prospects or trials a year", Unit.COUNT, "0", "1000000000", Direction.MORE_IS_BETTER),
  CONVERSION_BEFORE("conversion before", Unit.PERCENT, "0", "100", Direction.LESS_IS_BETTER),
  CONVERSION_AFTER("conversion after", Unit.PERCENT, "0", "100", Direction.MORE_IS_BETTER),
  PRICE("price of a customer a year", Unit.MONEY, "0", "1000000000", Direction.MORE_IS_BETTER),
  EXISTING_ARR(
      "ARR that the feature protects", Unit.MONEY, "0", "1000000000000", Direction.MORE_IS_BETTER),
  CHURN_BEFORE("yearly churn before", Unit.PERCENT, "0", "100", Direction.MORE_IS_BETTER),
  CHURN_AFTER("yearly churn after", Unit.PERCENT, "0", "100", Direction.LESS_IS_BETTER),
  CLUSTERS("clusters added", Unit.COUNT, "0", "100000000", Direction.MORE_IS_BETTER),
  CLUSTER_PRICE("ARR of a cluster", Unit.MONEY, "0", "1000000000", Direction.MORE_IS_BETTER),
  QUERY_SPEND(
      "yearly spend on queries", Unit.MONEY, "0", "1000000000000", Direction.MORE_IS_BETTER),
  QUERY_COST_CUT("cut in query cost", Unit.PERCENT, "0", "100", Direction.MORE_IS_BETTER),
  PARTNER_CALLS_BEFORE(
      "partner API calls a month before",
      Unit.COUNT,
      "0",
      "1000000000000000",
      Direction.LESS_IS_BETTER),
  PARTNER_CALLS_AFTER(
      "partner API calls a month after",
      Unit.COUNT,
      "0",
      "1000000000000000",
      Direction.MORE_IS_BETTER);

  /** What a figure is counted in. */
  public enum Unit {
    COUNT,
    PERCENT,
    MONEY
  }

  /** Whether a higher value makes the impact higher, other figures equal. */
  enum Direction {
    MORE_IS_BETTER,
    LESS_IS_BETTER
  }

  private final String title;
  private final Unit unit;
  private final BigDecimal least;
  private final BigDecimal most;
  private final Direction direction;

  Metric(String title, Unit unit, String least, String most, Direction direction) {
    this.title = title;
    this.unit = unit;
    this.least = new BigDecimal(least);
    this.most = new BigDecimal(most);
    this.direction = direction;
  }

  /** Returns the kebab-case id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Metric> of(String id) {
    return Arrays.stream(values()).filter(metric -> metric.id().equals(id)).findFirst();
  }

  public String title() {
    return title;
  }

  public Unit unit() {
    return unit;
  }

  /** Returns the lowest value that is possible. */
  public BigDecimal least() {
    return least;
  }

  /** Returns the highest value that is believable. */
  public BigDecimal most() {
    return most;
  }

  boolean moreIsBetter() {
    return direction == Direction.MORE_IS_BETTER;
  }
}
