package dev.pmcoach.scoring;

/** Folds plurals, tenses and adverbs of English words roughly together; never looks anything up. */
final class Stemmer {
  private Stemmer() {}

  static String stem(String word) {
    String base = word;
    if (base.endsWith("'s") || base.endsWith("s'")) {
      base = base.substring(0, base.length() - 2);
    }
    if (base.length() < 4 || base.indexOf('\'') >= 0) {
      return base;
    }
    return withoutFinalE(suffix(base));
  }

  private static String suffix(String word) {
    int n = word.length();
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("ied") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")) {
      return word.substring(0, n - 2);
    }
    if (word.endsWith("ing") && n > 5 && vowelBefore(word, n - 3)) {
      return undouble(word.substring(0, n - 3));
    }
    if (word.endsWith("ed") && n > 4 && vowelBefore(word, n - 2)) {
      return undouble(word.substring(0, n - 2));
    }
    if (word.endsWith("ly") && n > 5) {
      return word.substring(0, n - 2);
    }
    if (word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return word.substring(0, n - 1);
    }
    return word;
  }

  private static String withoutFinalE(String word) {
    return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean vowelBefore(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undouble(String word) {
    int n = word.length();
    if (n > 3
        && word.charAt(n - 1) == word.charAt(n - 2)
        && "lsz".indexOf(word.charAt(n - 1)) < 0) {
      return word.substring(0, n - 1);
    }
    return word;
  }
}
