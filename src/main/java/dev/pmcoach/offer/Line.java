package dev.pmcoach.offer;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something that the other side says, as a key to its words.
 *
 * @param key of the words in the content, such as {@code policy}
 * @param item what it is about
 * @param value what it offers
 */
public record Line(Speaker speaker, String key, Optional<Item> item, OptionalDouble value) {
  /** Who says it. */
  public enum Speaker {
    RECRUITER,
    MANAGER
  }

  static Line of(Speaker speaker, String key) {
    return new Line(speaker, key, Optional.empty(), OptionalDouble.empty());
  }

  static Line of(Speaker speaker, String key, Item item) {
    return new Line(speaker, key, Optional.of(item), OptionalDouble.empty());
  }

  static Line of(Speaker speaker, String key, Item item, double value) {
    return new Line(speaker, key, Optional.of(item), OptionalDouble.of(value));
  }
}
