package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, numbers and symbols in one pass; nothing is dropped but white space. */
final class Tokenizer {
  /** Longer runs of letters are no words; they are cut, so that every token stays cheap. */
  private static final int LONGEST = 40;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Tokenizer(text).run();
  }

  private List<Token> run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
      } else if (isDigit(c)) {
        at = add(Token.Kind.NUMBER, at, numberEnd(at));
      } else if (Character.isLetter(c) || Character.isHighSurrogate(c)) {
        at = add(Token.Kind.WORD, at, wordEnd(at));
      } else {
        at = add(Token.Kind.SYMBOL, at, at + 1);
      }
    }
    return tokens;
  }

  private int add(Token.Kind kind, int start, int end) {
    boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    String stem = kind == Token.Kind.WORD ? Stemmer.stem(lower) : lower;
    tokens.add(new Token(kind, start, end, lower, stem, glued));
    return end;
  }

  private int numberEnd(int start) {
    int at = start;
    while (at < text.length() && at - start < LONGEST) {
      char c = text.charAt(at);
      boolean inside =
          isDigit(c)
              || (c == ',' || c == '.') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
      if (!inside) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Letters, digits after letters (p99, q3), apostrophes between letters. */
  private int wordEnd(int start) {
    int at = start;
    while (at < text.length() && at - start < LONGEST) {
      char c = text.charAt(at);
      boolean apostrophe =
          (c == '\'' || c == '’')
              && at > start
              && at + 1 < text.length()
              && Character.isLetter(text.charAt(at + 1));
      if (!(Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c) || apostrophe)) {
        break;
      }
      at++;
    }
    return Math.max(at, start + 1);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
