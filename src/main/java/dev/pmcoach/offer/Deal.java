package dev.pmcoach.offer;

import java.util.EnumMap;
import java.util.Map;

/**
 * Terms on the table: dollars for base and sign-on, percent of the company for equity, percent of
 * base for the bonus, percent of the grant for acceleration.
 */
public record Deal(Map<Item, Double> values) {
  public Deal {
    values = Map.copyOf(values);
  }

  public double of(Item item) {
    return values.get(item);
  }

  /** Returns the same deal with one item changed. */
  public Deal with(Item item, double value) {
    Map<Item, Double> changed = new EnumMap<>(values);
    changed.put(item, value);
    return new Deal(changed);
  }
}
