package dev.pmcoach.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises sentences that only give the question back. */
final class Echo {
  private static final double OVERLAP = 0.6;

  private final Set<String> asked = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  Echo(String question) {
    for (Token token : Tokenizer.tokens(question)) {
      if (content(token)) {
        asked.add(token.stem());
      } else if (token.isNumber()) {
        numbers.add(token.lower());
      }
    }
  }

  boolean repeats(Reading reading, int sentence) {
    if (asked.size() < 3) {
      return false;
    }
    Sentence span = reading.sentences().get(sentence);
    for (Quantity quantity : reading.quantities(sentence)) {
      Token token = reading.tokens().get(quantity.from());
      boolean fresh = quantity.outcome() && quantity.kind() != Quantity.Kind.PLAIN;
      if (fresh && !numbers.contains(token.lower()) && !asked.contains(token.stem())) {
        return false;
      }
    }
    int words = 0;
    int repeated = 0;
    for (int i = span.from(); i < span.to(); i++) {
      Token token = reading.tokens().get(i);
      if (content(token)) {
        words++;
        repeated += asked.contains(token.stem()) ? 1 : 0;
      }
    }
    return words >= 3 && repeated >= OVERLAP * words;
  }

  private static final Set<String> COMMON =
      Set.of(
          "that",
          "with",
          "from",
          "this",
          "have",
          "what",
          "when",
          "were",
          "your",
          "they",
          "them",
          "their",
          "there",
          "about",
          "which",
          "would",
          "could",
          "should",
          "into",
          "than",
          "then",
          "some",
          "such",
          "very",
          "been",
          "also",
          "just",
          "more",
          "most",
          "much",
          "many",
          "only",
          "over",
          "same",
          "like",
          "well",
          "here",
          "where",
          "while",
          "because",
          "through",
          "those",
          "these",
          "after",
          "before",
          "every",
          "each",
          "other",
          "really",
          "thing",
          "time",
          "tell",
          "give",
          "walk",
          "describe",
          "example",
          "question",
          "asked",
          "will",
          "does",
          "did");

  private static boolean content(Token token) {
    return token.isWord() && token.lower().length() > 3 && !COMMON.contains(token.lower());
  }

  static List<String> common() {
    return List.copyOf(COMMON);
  }
}
