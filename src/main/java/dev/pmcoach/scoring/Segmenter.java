package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences of an answer. Full stops of abbreviations and decimals don't end one;
 * semicolons, blank lines and bullets do; spoken run-ons are cut at their connectives.
 */
final class Segmenter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e", "g", "i", "mr", "mrs", "ms", "dr", "prof", "vs", "approx", "etc", "inc", "ltd", "co",
          "corp", "st", "no", "fig", "jr", "sr", "u", "s", "a", "p", "m", "eq", "est", "ca", "cf",
          "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec");

  private static final Set<String> CONNECTIVES =
      Set.of("and", "so", "then", "but", "because", "which", "while");

  /** A sentence of more tokens is a spoken run-on and is cut at connectives. */
  private static final int RUN_ON = 60;

  /** No piece of a run-on is shorter, and none is longer than a quote may be. */
  private static final int PIECE = 14;

  private static final int LONGEST = 46;

  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();

  private Segmenter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Sentence> sentences(String text, List<Token> tokens) {
    return new Segmenter(text, tokens).run();
  }

  private List<Sentence> run() {
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      if (last || endsAt(i)) {
        int to = last ? i + 1 : withClosers(i + 1);
        addPieces(from, to);
        from = to;
        i = to - 1;
      }
    }
    return sentences;
  }

  private boolean endsAt(int i) {
    Token token = tokens.get(i);
    if (lineBreakAfter(i)) {
      return true;
    }
    if (token.kind() != Token.Kind.SYMBOL) {
      return false;
    }
    char c = token.lower().charAt(0);
    if (c == '!' || c == '?' || c == ';' || c == '…' || c == '。') {
      return c != '?' || !placeholder(i);
    }
    return c == '.' && fullStop(i);
  }

  /** The question mark in {@code [figure?]}. */
  private boolean placeholder(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is("]");
  }

  private boolean fullStop(int i) {
    Token next = tokens.get(i + 1);
    if (next.start() == tokens.get(i).end() && !closer(next)) {
      return false;
    }
    if (i > 0 && tokens.get(i).glued() && tokens.get(i - 1).isWord()) {
      String before = tokens.get(i - 1).lower();
      boolean lower = Character.isLowerCase(text.charAt(next.start()));
      boolean abbreviation =
          ABBREVIATIONS.contains(before) && (lower || next.isNumber() || before.length() > 1);
      if (abbreviation && !(before.equals("no") && !next.isNumber())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a bullet, a blank line or a capital after a line break follows. */
  private boolean lineBreakAfter(int i) {
    int from = tokens.get(i).end();
    Token next = tokens.get(i + 1);
    int breaks = 0;
    for (int at = from; at < next.start(); at++) {
      if (text.charAt(at) == '\n') {
        breaks++;
      }
    }
    if (breaks == 0) {
      return false;
    }
    char first = text.charAt(next.start());
    boolean bullet = "-*•–—·".indexOf(first) >= 0;
    boolean numbered =
        next.isNumber() && i + 2 < tokens.size() && ").".contains(tokens.get(i + 2).lower());
    return breaks > 1 || bullet || numbered || Character.isUpperCase(first);
  }

  private int withClosers(int to) {
    int end = to;
    while (end < tokens.size() && tokens.get(end).glued() && closer(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean closer(Token token) {
    return token.kind() == Token.Kind.SYMBOL && ".!?…)]}\"'”’".contains(token.lower());
  }

  private void addPieces(int from, int to) {
    int start = from;
    while (to - start > RUN_ON) {
      int cut = cut(start, to);
      add(start, cut);
      start = cut;
    }
    add(start, to);
  }

  /**
   * The last good place to cut within the longest piece: after a comma, else before a connective.
   */
  private int cut(int start, int to) {
    int limit = Math.min(start + LONGEST, to - PIECE);
    int best = -1;
    for (int i = start + PIECE; i < limit; i++) {
      Token token = tokens.get(i);
      boolean comma = tokens.get(i - 1).is(",");
      if (CONNECTIVES.contains(token.lower()) && comma) {
        return i;
      }
      if (best < 0 && (CONNECTIVES.contains(token.lower()) || comma)) {
        best = i;
      }
    }
    return best > 0 ? best : Math.max(start + PIECE, limit);
  }

  private void add(int from, int to) {
    if (to > from) {
      sentences.add(new Sentence(from, to, tokens.get(from).start(), tokens.get(to - 1).end()));
    }
  }
}
