package dev.pmcoach.scoring;

/** How typed words are taken to be spoken. */
public final class SpokenPace {
  /** Conversational English, in words a minute. */
  public static final int WORDS_A_MINUTE = 140;

  private SpokenPace() {}

  /** Returns how many words the text has: stretches without white space. */
  public static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }
}
