package dev.pmcoach.content;

import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * Returns the known name with the fewest typing errors from the given one, or the first that
   * starts with it; empty when none is near (more than a third of the letters differ).
   */
  public static Optional<String> to(String word, Iterable<String> known) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int distance =
          word.length() >= 3 && name.startsWith(word)
              ? 1
              : distance(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return best != null && least <= Math.max(1, Math.max(word.length(), best.length()) / 3)
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Returns the Levenshtein distance, with two letters that changed places as one error. */
  static int distance(String a, String b) {
    int[] above2 = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int replaced = above[j - 1] + (same ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], above2[j - 2] + 1);
        }
      }
      above2 = above;
      above = row;
    }
    return above[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
