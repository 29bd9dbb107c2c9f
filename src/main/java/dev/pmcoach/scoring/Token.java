package dev.pmcoach.scoring;

/**
 * A word, number or symbol of a text.
 *
 * @param lower in lower case, with straight apostrophes
 * @param glued whether it follows the previous token without a space
 */
record Token(Kind kind, int start, int end, String lower, String stem, boolean glued) {
  enum Kind {
    WORD,
    NUMBER,
    SYMBOL
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(String text) {
    return lower.equals(text);
  }
}
