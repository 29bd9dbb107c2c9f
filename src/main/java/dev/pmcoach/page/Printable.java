package dev.pmcoach.page;

/**
 * Makes text from users, files or content safe to print: what could steer a terminal or turn the
 * reading direction is left out. Every output that people read passes here.
 */
public final class Printable {
  private Printable() {}

  /**
   * Returns the text without controls; a tab becomes a blank. Line breaks go too: whoever lays out
   * lines has split them before.
   */
  public static String line(String text) {
    return keep(text, false);
  }

  /** Returns the text without controls other than line breaks and tabs. */
  public static String lines(String text) {
    return keep(text, true);
  }

  private static String keep(String text, boolean layout) {
    int length = text.length();
    int first = 0;
    while (first < length && isOrdinary(text.charAt(first))) {
      first++;
    }
    if (first == length) {
      return text;
    }
    StringBuilder kept = new StringBuilder(length).append(text, 0, first);
    for (int i = first; i < length; i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(unit, text.charAt(++i));
        // Tag characters are invisible: words could hide in them.
        if (point >>> 12 != 0xE0) {
          kept.appendCodePoint(point);
        }
      } else if (Character.isSurrogate(unit)) {
        kept.append('\uFFFD');
      } else if (layout && (unit == '\n' || unit == '\t')) {
        kept.append(unit);
      } else if (unit == '\t') {
        kept.append(' ');
      } else if (!isControl(unit)) {
        kept.append(unit);
      }
    }
    return kept.toString();
  }

  private static boolean isOrdinary(char unit) {
    return unit >= ' ' && !isControl(unit) && !Character.isSurrogate(unit);
  }

  private static boolean isControl(char unit) {
    return unit < ' '
        || unit >= 0x7F && unit < 0xA0
        || unit == 0xAD
        || unit >= 0x202A && unit <= 0x202E
        || unit >= 0x2066 && unit <= 0x206F
        || unit == 0x200E
        || unit == 0x200F
        || unit == 0x061C
        || unit == 0x2028
        || unit == 0x2029
        || unit == 0xFEFF
        || unit >= 0xFFF9 && unit <= 0xFFFB;
  }
}
