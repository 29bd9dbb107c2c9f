package dev.pmcoach.career;

import java.util.Locale;

/** Words to look for: whole words, in any case; {@code *} at the end stands for any ending. */
record Phrase(String words) {
  Phrase {
    words = words.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @param text as {@link #plain} returns it
   */
  boolean in(String text) {
    boolean stem = words.endsWith("*");
    int length = stem ? words.length() - 1 : words.length();
    for (int start = 0; start + length <= text.length(); start++) {
      boolean begins = start == 0 || !joined(text.charAt(start - 1), text.charAt(start));
      if (begins && text.startsWith(words.substring(0, length), start)) {
        int end = start + length;
        if (stem || end == text.length() || !joined(text.charAt(end - 1), text.charAt(end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two characters belong to one word. */
  private static boolean joined(char left, char right) {
    return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
  }

  /** Returns text in lower case, with single blanks and plain apostrophes. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else {
        if (blank && plain.length() > 0) {
          plain.append(' ');
        }
        blank = false;
        plain.append(c == '’' ? '\'' : Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }
}
