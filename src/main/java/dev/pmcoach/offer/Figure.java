package dev.pmcoach.offer;

import java.math.BigDecimal;

/** An estimate with its range: low ≤ base ≤ high. */
public record Figure(BigDecimal low, BigDecimal base, BigDecimal high) {
  /** Returns an estimate without a range. */
  public static Figure exactly(BigDecimal value) {
    return new Figure(value, value, value);
  }

  /**
   * Reads {@code 15} or {@code 12/15/18}; commas between thousands and the suffixes k, M and B are
   * understood.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public static Figure parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length == 1) {
      return exactly(number(parts[0]));
    }
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "'" + text + "' is neither one figure nor low/base/high, such as 12/15/18");
    }
    Figure figure = new Figure(number(parts[0]), number(parts[1]), number(parts[2]));
    if (figure.low.compareTo(figure.base) > 0 || figure.base.compareTo(figure.high) > 0) {
      throw new IllegalArgumentException("'" + text + "' has to rise from low to high");
    }
    return figure;
  }

  private static BigDecimal number(String text) {
    String digits = text.strip().replace(",", "").replace("$", "").replace("%", "");
    int power = 0;
    if (!digits.isEmpty()) {
      power =
          switch (digits.charAt(digits.length() - 1)) {
            case 'k', 'K' -> 3;
            case 'm', 'M' -> 6;
            case 'b', 'B' -> 9;
            default -> 0;
          };
    }
    try {
      String plain = power == 0 ? digits : digits.substring(0, digits.length() - 1);
      return new BigDecimal(plain.strip()).scaleByPowerOfTen(power);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is no figure", e);
    }
  }
}
