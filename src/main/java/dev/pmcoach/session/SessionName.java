package dev.pmcoach.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The name of a session, which is its file's name without the ending: {@code
 * 2026-11-23-090000-datastax-ai-pm-kqzhbw}. Names sort by time.
 *
 * @param at when it started, to the second
 * @param what the loop's id, or {@code practice}
 * @param letters six, which tell sessions of the same second apart
 */
public record SessionName(Instant at, String what, String letters) {
  static final String ENDING = ".jsonl";

  static final int LETTERS = 6;

  /** {@code 2026-11-23-090000-}. */
  private static final int TIME = 18;

  private static final int LONGEST_WHAT = 60;

  /** Makes the name of a new session. */
  public static SessionName of(Instant now, String what, RandomGenerator random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    Instant started = Instant.ofEpochSecond(now.getEpochSecond());
    return new SessionName(started, harmless(what), letters.toString());
  }

  /** Returns the text with only letters, digits and single hyphens, so that it stays one name. */
  private static String harmless(String what) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < what.length() && name.length() < LONGEST_WHAT; i++) {
      char c = Character.toLowerCase(what.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        name.append(c);
      } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    return name.isEmpty() ? "loop" : name.toString();
  }

  /** Reads a name; empty for the name of some other file. */
  public static Optional<SessionName> parse(String text) {
    int hyphen = text.length() - LETTERS - 1;
    if (hyphen <= TIME || text.charAt(hyphen) != '-' || text.charAt(TIME - 1) != '-') {
      return Optional.empty();
    }
    for (int i = hyphen + 1; i < text.length(); i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return Optional.empty();
      }
    }
    return time(text)
        .map(at -> new SessionName(at, text.substring(TIME, hyphen), text.substring(hyphen + 1)));
  }

  /** Reads {@code 2026-11-23-090000} by its digits: thousands of names have to be read quickly. */
  private static Optional<Instant> time(String text) {
    if (text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
                  number(text, 0, 4),
                  number(text, 5, 7),
                  number(text, 8, 10),
                  number(text, 11, 13),
                  number(text, 13, 15),
                  number(text, 15, 17))
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Integer.MAX_VALUE;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Returns the same in UTC. */
  public LocalDateTime started() {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  public String fileName() {
    return this + ENDING;
  }

  @Override
  public String toString() {
    LocalDateTime started = started();
    StringBuilder name = new StringBuilder(TIME + what.length() + LETTERS + 1);
    digits(name, started.getYear(), 4).append('-');
    digits(name, started.getMonthValue(), 2).append('-');
    digits(name, started.getDayOfMonth(), 2).append('-');
    digits(name, started.getHour(), 2);
    digits(name, started.getMinute(), 2);
    digits(name, started.getSecond(), 2);
    return name.append('-').append(what).append('-').append(letters).toString();
  }

  private static StringBuilder digits(StringBuilder to, int number, int width) {
    String text = Integer.toString(number);
    return to.append("0".repeat(Math.max(0, width - text.length()))).append(text);
  }
}
