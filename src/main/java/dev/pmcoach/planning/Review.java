package dev.pmcoach.planning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is forgotten unless it is practised.
 *
 * @param id of the signal, kind of question or story
 * @param title for the user
 * @param weight its share of the score, 0 to 1
 * @param points how it went the last time, 0 to 100; empty when it was never tried
 * @param last when that was
 * @param due when to practise it again; today for what was never tried
 * @param recall the chance, 0 to 1, that it would go as well today
 */
public record Review(
    Kind kind,
    String id,
    String title,
    double weight,
    Optional<Double> points,
    Optional<LocalDate> last,
    LocalDate due,
    double recall) {
  /** What kind of thing it is. */
  public enum Kind {
    SIGNAL,
    SKILL,
    STORY
  }

  /** What is left to gain even at the bar, in points, so that forgetting alone counts too. */
  private static final double FLOOR = 5;

  /** Points to assume of what was never tried: half an answer. */
  private static final double UNTRIED = 30;

  public boolean due(LocalDate today) {
    return !due.isAfter(today);
  }

  /**
   * Returns what practising it now is worth: the gap to the bar by weight, more the more of it is
   * forgotten.
   */
  public double worth(int bar) {
    double gap = Math.max(0, bar - points.orElse(UNTRIED)) + FLOOR;
    return weight * gap * (2 - recall);
  }
}
