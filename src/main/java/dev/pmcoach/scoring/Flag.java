package dev.pmcoach.scoring;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that held a grade down.
 *
 * @param span the words that it is about; empty for the whole answer
 * @param effect what it did, such as "adoption capped at 2"
 */
public record Flag(Kind kind, Optional<Span> span, String effect) {
  /** The kinds of flag. The ids are a contract. */
  public enum Kind {
    HYPOTHETICAL,
    NEGATED,
    IMPLAUSIBLE,
    CONTRADICTION,
    WRONG_METRIC,
    MISATTACHED,
    ECHO,
    LIST,
    DUPLICATE,
    NOT_ENOUGH_EVIDENCE;

    /** Returns the kebab-case id used in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
