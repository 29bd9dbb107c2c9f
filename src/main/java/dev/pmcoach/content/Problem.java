package dev.pmcoach.content;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something wrong in a content file, found by reading or by lint.
 *
 * @param severity an error stops the command that needs the file; a warning is only shown by lint
 * @param at where it is
 * @param message what is wrong, lower case, with the author's own word in quotes
 * @param remedy what to do about it; empty when the message says it already
 */
public record Problem(Severity severity, Position at, String message, String remedy) {
  /** How bad a problem is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** By file, line and column. */
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.at().file())
          .thenComparingInt(problem -> problem.at().line())
          .thenComparingInt(problem -> problem.at().column());

  public static Problem error(Position at, String message, String remedy) {
    return new Problem(Severity.ERROR, at, message, remedy);
  }

  public static Problem warning(Position at, String message, String remedy) {
    return new Problem(Severity.WARNING, at, message, remedy);
  }

  /** Returns {@code file:line:col: error: message (remedy)}, the form that editors jump to. */
  @Override
  public String toString() {
    String place = at.file() + ':' + at.line() + ':' + at.column();
    String word = severity.name().toLowerCase(Locale.ROOT);
    String tail = remedy.isEmpty() ? "" : " (" + remedy + ")";
    return place + ": " + word + ": " + message + tail;
  }
}
