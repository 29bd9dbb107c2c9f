package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;

/** The sentences of an answer as the scorer sees them, for readers that ask more than a grade. */
public final class Sentences {
  private Sentences() {}

  /** Returns a quote of each sentence in order, at most 40 words of it. */
  public static List<Span> of(List<String> parts) {
    Text text = new Text(parts);
    List<Span> sentences = new ArrayList<>(text.size());
    for (int n = 0; n < text.size(); n++) {
      sentences.add(Quotes.opening(text, n));
    }
    return sentences;
  }
}
