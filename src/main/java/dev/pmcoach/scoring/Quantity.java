package dev.pmcoach.scoring;

/**
 * An amount as it stands in a text, in digits or words.
 *
 * @param from first token
 * @param to after the last token
 * @param value in base units: currency units, percent, seconds, bytes, or a plain count
 * @param unit currency code, {@code s}, {@code B}, or the head noun's stem of a count; may be empty
 * @param hedged whether "about", "almost" and the like stand before it
 */
record Quantity(
    Kind kind,
    Role role,
    double value,
    String unit,
    String noun,
    boolean hedged,
    int from,
    int to,
    int start,
    int end) {
  enum Kind {
    MONEY,
    UNIT_COST,
    PERCENT,
    POINTS,
    MULTIPLE,
    SHARE,
    LATENCY,
    DURATION,
    RATE,
    SIZE,
    COUNT,
    PLAIN,
    CLOCK,
    YEAR
  }

  enum Role {
    NONE,
    FROM,
    TO,
    DELTA,
    TARGET,
    WINDOW,
    OF
  }

  /** Whether it can carry an outcome at all: clock times and years can't. */
  boolean outcome() {
    return kind != Kind.CLOCK && kind != Kind.YEAR;
  }

  Quantity as(Role other) {
    return new Quantity(kind, other, value, unit, noun, hedged, from, to, start, end);
  }
}
