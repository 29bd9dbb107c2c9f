package dev.pmcoach.planning;

import dev.pmcoach.planning.Fsrs.Memory;
import dev.pmcoach.planning.Fsrs.Rating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Spaces reviews by FSRS-6. With an interview ahead, more has to be remembered the nearer it is,
 * and nothing is put off past half of the days left.
 *
 * @param bar the score to exceed; decides what counts as remembered
 */
public record Schedule(Fsrs fsrs, LocalDate today, Optional<LocalDate> interview, int bar) {
  private static final double USUAL_RETENTION = 0.9;

  private static final double LAST_RETENTION = 0.95;

  /** Days before the interview from which on more has to be remembered. */
  private static final int NEAR = 21;

  /** From here on it stays the highest. */
  private static final int VERY_NEAR = 3;

  /** Without a date, a skill is looked at once in this time at least. */
  private static final int LONGEST = 60;

  /** Points below this are a failure: nothing concrete was said. */
  private static final double FAILED = 40;

  /** Points from this on are better than needed. */
  private static final double EASY = 90;

  /** What was practised so far, day by day. */
  static final class Memo {
    private Memory memory;
    private LocalDate last;
    private double points;
  }

  /** Returns the days left; empty without a date or when it is past. */
  Optional<Integer> daysLeft() {
    return interview
        .map(day -> (int) ChronoUnit.DAYS.between(today, day))
        .filter(days -> days >= 0);
  }

  private Rating rating(double points) {
    if (points < FAILED) {
      return Rating.AGAIN;
    }
    if (points < bar) {
      return Rating.HARD;
    }
    return points >= EASY ? Rating.EASY : Rating.GOOD;
  }

  void practised(Memo memo, LocalDate day, double points) {
    Rating rating = rating(points);
    memo.memory =
        memo.memory == null
            ? fsrs.first(rating)
            : fsrs.next(
                memo.memory, (int) Math.max(0, ChronoUnit.DAYS.between(memo.last, day)), rating);
    memo.last = day;
    memo.points = points;
  }

  /** Returns the wanted chance to remember. */
  double retention() {
    return daysLeft()
        .map(
            days -> {
              double near = (double) (NEAR - days) / (NEAR - VERY_NEAR);
              return USUAL_RETENTION
                  + (LAST_RETENTION - USUAL_RETENTION) * Math.max(0, Math.min(1, near));
            })
        .orElse(USUAL_RETENTION);
  }

  Review review(Review.Kind kind, String id, String title, double weight, Memo memo) {
    if (memo.memory == null) {
      return new Review(kind, id, title, weight, Optional.empty(), Optional.empty(), today, 0);
    }
    int most = daysLeft().map(days -> Math.max(1, days / 2)).orElse(LONGEST);
    LocalDate due =
        memo.last.plusDays(fsrs.interval(memo.memory.stability(), retention(), LONGEST));
    LocalDate latest = today.plusDays(most);
    double days = Math.max(0, ChronoUnit.DAYS.between(memo.last, today));
    return new Review(
        kind,
        id,
        title,
        weight,
        Optional.of(memo.points),
        Optional.of(memo.last),
        daysLeft().isPresent() && due.isAfter(latest) ? latest : due,
        fsrs.retrievability(memo.memory, days));
  }
}
