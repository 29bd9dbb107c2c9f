package dev.pmcoach.offer;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a guide reports that offers hold, item by item: dollars for base and sign-on, percent of the
 * company for equity, percent of base for the bonus.
 */
public record Bands(Map<Item, Range> ranges) {
  /** Both ends are included. */
  public record Range(BigDecimal low, BigDecimal high) {
    /** Returns where a value lies, in words. */
    public String place(BigDecimal value) {
      if (value.compareTo(low) < 0) {
        return "below the reported band";
      }
      return value.compareTo(high) > 0 ? "above the reported band" : "inside the reported band";
    }

    /** Returns the value that far up the band, 0 for the low end and 1 for the high end. */
    double at(double share) {
      return low.doubleValue() + share * (high.doubleValue() - low.doubleValue());
    }
  }

  public Bands {
    ranges = Map.copyOf(ranges);
  }

  /** Returns the range of an item that the guide gives one for. */
  public Range of(Item item) {
    Range range = ranges.get(item);
    if (range == null) {
      throw new IllegalArgumentException("no band for " + item.id());
    }
    return range;
  }
}
