package dev.pmcoach.report;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Dates in English, as {@code java.time.format} would write them: loading its locale data takes
 * longer than most commands do.
 */
final class Dates {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Dates() {}

  /** Returns {@code 23 Nov}. */
  static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1];
  }

  /** Returns {@code Nov 2026}. */
  static String month(LocalDate date) {
    return MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
  }

  /** Returns {@code 23 Nov 2026 09:00}. */
  static String minute(LocalDateTime time) {
    return day(time.toLocalDate())
        + " "
        + time.getYear()
        + " "
        + two(time.getHour())
        + ":"
        + two(time.getMinute());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
