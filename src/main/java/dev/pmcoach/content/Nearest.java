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

  /** Returns the Levenshtein distance. */
  static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = above[0];
      above[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = above[j];
        above[j] = Math.min(replaced, 1 + Math.min(above[j], above[j - 1]));
      }
    }
    return above[b.length()];
  }
}
