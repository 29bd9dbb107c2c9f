package dev.pmcoach.cli;

import java.util.Locale;

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
}
