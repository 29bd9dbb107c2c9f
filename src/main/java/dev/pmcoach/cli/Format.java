package dev.pmcoach.cli;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** How a result is written. */
public enum Format {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  CSV,
  JUNIT;

  /** Returns the word that {@code --format} takes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the words of some formats as a list to read. */
  static String words(Set<Format> some) {
    StringJoiner words = new StringJoiner(", ");
    for (Format format : values()) {
      if (some.contains(format)) {
        words.add(format.word());
      }
    }
    return words.toString();
  }
}
