package dev.pmcoach.scoring;

import java.util.HashMap;
import java.util.Map;

/** The units that figures in interviews carry. */
final class Units {
  private static final Map<String, Double> TIME = new HashMap<>();
  private static final Map<String, Double> BYTES = new HashMap<>();
  private static final Map<String, String> CURRENCY = new HashMap<>();

  static {
    times(1e-9, "ns", "nanosecond", "nanoseconds");
    times(1e-6, "us", "µs", "μs", "microsecond", "microseconds");
    times(1e-3, "ms", "msec", "msecs", "millis", "millisecond", "milliseconds");
    times(1, "s", "sec", "secs", "second", "seconds");
    times(60, "min", "mins", "minute", "minutes");
    times(3600, "h", "hr", "hrs", "hour", "hours");
    times(86400, "d", "day", "days", "night", "nights", "sprint-day");
    times(7 * 86400.0, "w", "wk", "wks", "week", "weeks");
    times(14 * 86400.0, "fortnight", "fortnights", "sprint", "sprints");
    times(30.4 * 86400, "mo", "month", "months");
    times(91.3 * 86400, "quarter", "quarters");
    times(365.25 * 86400, "y", "yr", "yrs", "year", "years");
    bytes(1, "byte", "bytes");
    bytes(1e3, "kb", "kib", "kilobyte", "kilobytes");
    bytes(1e6, "mb", "mib", "megabyte", "megabytes", "megs");
    bytes(1e9, "gb", "gib", "gigabyte", "gigabytes", "gigs", "gig");
    bytes(1e12, "tb", "tib", "terabyte", "terabytes");
    bytes(1e15, "pb", "pib", "petabyte", "petabytes");
    currency("USD", "$", "usd", "dollar", "dollars", "buck", "bucks", "us$");
    currency("EUR", "€", "eur", "euro", "euros");
    currency("GBP", "£", "gbp", "quid", "sterling", "pound", "pounds");
    currency("INR", "₹", "inr", "rupee", "rupees", "rs");
    currency("JPY", "¥", "jpy", "yen", "yuan", "rmb", "cny");
    currency("XXX", "chf", "franc", "francs", "sek", "nok", "dkk", "kronor", "kroner", "krona");
    currency("XXX", "reais", "brl", "pesos", "mxn", "naira", "₦", "birr", "zloty", "pln", "rand");
    currency("XXX", "shekels", "nis", "₪", "lira", "₺", "won", "₩", "ringgit", "aud", "cad", "sgd");
    currency(
        "XXX", "aed", "dirham", "dirhams", "shillings", "kes", "czk", "huf", "forint", "riyals");
    currency("USD", "musd", "keur");
    currency("EUR", "meur");
    currency("C", "cent", "cents", "pence", "¢", "paise");
  }

  private Units() {}

  private static void times(double seconds, String... names) {
    for (String name : names) {
      TIME.put(name, seconds);
    }
  }

  private static void bytes(double bytes, String... names) {
    for (String name : names) {
      BYTES.put(name, bytes);
    }
  }

  private static void currency(String code, String... names) {
    for (String name : names) {
      CURRENCY.put(name, code);
    }
  }

  /** Returns seconds in one unit, or 0. */
  static double seconds(String word) {
    return TIME.getOrDefault(word, 0.0);
  }

  /** Returns bytes in one unit, or 0. */
  static double bytes(String word) {
    return BYTES.getOrDefault(word, 0.0);
  }

  /** Returns the ISO code, {@code XXX} for other currencies, {@code C} for cents, or null. */
  static String currency(String word) {
    return CURRENCY.get(word);
  }
}
