package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;

/** Quotes sentences in spans of at most 40 words. */
final class Quotes {
  private static final int WORDS = 40;

  private Quotes() {}

  /** Returns the whole of sentence {@code n}; a long one takes several spans. */
  static List<Span> of(Text text, int n) {
    Sentence sentence = text.sentence(n);
    List<Token> tokens = text.reading(n).tokens();
    List<Span> spans = new ArrayList<>(1);
    int start = sentence.start();
    int words = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.get(i).kind() != Token.Kind.SYMBOL && ++words > WORDS) {
        spans.add(text.span(n, start, tokens.get(i - 1).end()));
        start = tokens.get(i).start();
        words = 1;
      }
    }
    spans.add(text.span(n, start, sentence.end()));
    return spans;
  }

  /** Returns at most 40 words of sentence {@code n}. */
  static Span opening(Text text, int n) {
    return of(text, n).get(0);
  }
}
