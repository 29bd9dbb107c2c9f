package dev.pmcoach.page;

/**
 * How many columns text takes on a terminal: 0 for marks and controls, 2 for wide characters and
 * emoji, 1 for the rest. Sequences that people see as one character are kept together.
 */
public final class Width {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

  private Width() {}

  /** Returns the columns that a text without line breaks takes; a tab counts as one. */
  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Returns the columns of the part between two offsets, which lie between characters. */
  public static int of(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) >= ' ' && text.charAt(at) < 0x7F) {
      at++;
    }
    if (at == end) {
      return end - start;
    }
    return ofAny(text, start, end);
  }

  private static int ofAny(CharSequence text, int start, int end) {
    int columns = 0;
    for (int at = start; at < end; ) {
      int next = next(text, at);
      columns += ofCharacter(text, at, next);
      at = next;
    }
    return columns;
  }

  /** Returns the offset after the character, as a person sees it, that starts at an offset. */
  public static int next(CharSequence text, int at) {
    int length = text.length();
    int next = at + 1;
    if (text.charAt(at) < 0x300 && (next == length || text.charAt(next) < 0x300)) {
      return next;
    }
    int first = Character.codePointAt(text, at);
    next = at + Character.charCount(first);
    if (isRegional(first) && next < length) {
      int second = Character.codePointAt(text, next);
      return isRegional(second) ? next + Character.charCount(second) : next;
    }
    while (next < length) {
      int point = Character.codePointAt(text, next);
      if (!joins(point)) {
        break;
      }
      next += Character.charCount(point);
      if (point == ZERO_WIDTH_JOINER && next < length && first > 0x2000) {
        int joined = Character.codePointAt(text, next);
        if (joined > 0x2000) {
          next += Character.charCount(joined);
        }
      }
    }
    return next;
  }

  /** Returns the offset where the character before an offset starts. */
  public static int previous(CharSequence text, int at) {
    // Marks and joiners can only be understood from their start: go back to a safe place first.
    int from = at;
    do {
      from = Character.offsetByCodePoints(text, from, -1);
    } while (from > 0 && !startsAfresh(text, from));
    int start = from;
    while (true) {
      int next = next(text, start);
      if (next >= at) {
        return start;
      }
      start = next;
    }
  }

  /** Returns the columns of the one character between two offsets. */
  public static int ofCharacter(CharSequence text, int start, int end) {
    char unit = text.charAt(start);
    if (unit < 0x300 && end == start + 1) {
      return unit == '\t' ? 1 : unit < ' ' || unit >= 0x7F && unit < 0xA0 || unit == 0xAD ? 0 : 1;
    }
    int first = Character.codePointAt(text, start);
    if (end - start > 1 && text.charAt(end - 1) == EMOJI_STYLE && first > 0x2000) {
      return 2;
    }
    return ofPoint(first);
  }

  private static int ofPoint(int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL:
      case Character.NON_SPACING_MARK:
      case Character.ENCLOSING_MARK:
      case Character.FORMAT:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return 0;
      default:
        return point >= 0x1160 && point < 0x1200 ? 0 : Wide.contains(point) ? 2 : 1;
    }
  }

  private static boolean startsAfresh(CharSequence text, int at) {
    char unit = text.charAt(at);
    return unit < 0x300 || unit >= 0x3000 && unit < 0xD800;
  }

  private static boolean joins(int point) {
    if (point < 0x300) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || point == ZERO_WIDTH_JOINER
        || point >= 0x1F3FB && point <= 0x1F3FF
        || point >= 0x1160 && point < 0x1200;
  }

  private static boolean isRegional(int point) {
    return point >= 0x1F1E6 && point <= 0x1F1FF;
  }

  /** Wide and full-width ranges of Unicode's EastAsianWidth; loaded when first needed. */
  private static final class Wide {
    /** First and last of each range, hexadecimal, ascending. */
    private static final String RANGES =
        "1100 115F 231A 231B 2329 232A 23E9 23EC 23F0 23F0 23F3 23F3 25FD 25FE 2614 2615 2648 2653"
            + " 267F 267F 2693 2693 26A1 26A1 26AA 26AB 26BD 26BE 26C4 26C5 26CE 26CE 26D4 26D4"
            + " 26EA 26EA 26F2 26F3 26F5 26F5 26FA 26FA 26FD 26FD 2705 2705 270A 270B 2728 2728"
            + " 274C 274C 274E 274E 2753 2755 2757 2757 2795 2797 27B0 27B0 27BF 27BF 2B1B 2B1C"
            + " 2B50 2B50 2B55 2B55 2E80 303E 3041 A4CF A960 A97F AC00 D7A3 F900 FAFF FE10 FE19"
            + " FE30 FE6F FF00 FF60 FFE0 FFE6 16FE0 18DFF 1AFF0 1B2FF 1F004 1F004 1F0CF 1F0CF"
            + " 1F18E 1F18E 1F191 1F19A 1F1E6 1F265 1F300 1F320 1F32D 1F335 1F337 1F37C 1F37E 1F393"
            + " 1F3A0 1F3CA 1F3CF 1F3D3 1F3E0 1F3F0 1F3F4 1F3F4 1F3F8 1F43E 1F440 1F440 1F442 1F4FC"
            + " 1F4FF 1F53D 1F54B 1F54E 1F550 1F567 1F57A 1F57A 1F595 1F596 1F5A4 1F5A4 1F5FB 1F64F"
            + " 1F680 1F6C5 1F6CC 1F6CC 1F6D0 1F6D2 1F6D5 1F6D7 1F6DC 1F6DF 1F6EB 1F6EC 1F6F4 1F6FC"
            + " 1F7E0 1F7EB 1F7F0 1F7F0 1F90C 1F93A 1F93C 1F945 1F947 1F9FF 1FA70 1FAFF 20000 3FFFD";

    private static final int[] BOUNDS = bounds();

    static boolean contains(int point) {
      if (point < BOUNDS[0]) {
        return false;
      }
      int low = 0;
      int high = BOUNDS.length / 2 - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (point < BOUNDS[2 * middle]) {
          high = middle - 1;
        } else if (point > BOUNDS[2 * middle + 1]) {
          low = middle + 1;
        } else {
          return true;
        }
      }
      return false;
    }

    private static int[] bounds() {
      int count = 1;
      for (int i = 0; i < RANGES.length(); i++) {
        if (RANGES.charAt(i) == ' ') {
          count++;
        }
      }
      int[] bounds = new int[count];
      int start = 0;
      for (int i = 0; i < count; i++) {
        int blank = RANGES.indexOf(' ', start);
        int end = blank < 0 ? RANGES.length() : blank;
        bounds[i] = Integer.parseInt(RANGES, start, end, 16);
        start = end + 1;
      }
      return bounds;
    }
  }
}
