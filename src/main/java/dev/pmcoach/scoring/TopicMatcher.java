package dev.pmcoach.scoring;

import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds a signal's topic by the rubric's own terms and examples: what any rubric can do. */
final class TopicMatcher {
  private record Phrase(List<String> stems, double weight) {}

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, Double> exampleWords = new HashMap<>();

  TopicMatcher(Signal signal) {
    for (String term : signal.terms()) {
      List<String> stems = stems(term);
      if (!stems.isEmpty()) {
        phrases
            .computeIfAbsent(stems.get(0), first -> new ArrayList<>(1))
            .add(new Phrase(stems, stems.size() > 1 ? 1.2 : 0.9));
      }
    }
    long function = functionWords();
    for (String example : signal.examples()) {
      List<Token> tokens = Tokenizer.tokens(example);
      long[] masks = Lexicon.builtIn().masks(tokens);
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < masks.length; i++) {
        Token token = tokens.get(i);
        boolean content = token.isWord() && token.stem().length() > 3 && (masks[i] & function) == 0;
        if (content && seen.add(token.stem())) {
          exampleWords.merge(token.stem(), 0.3, Math::max);
        }
      }
    }
  }

  private static long functionWords() {
    Lexicon lexicon = Lexicon.builtIn();
    return lexicon.bit("i") | lexicon.bit("we") | lexicon.bit("they") | lexicon.bit("timeref");
  }

  private static List<String> stems(String term) {
    List<String> stems = new ArrayList<>(3);
    for (Token token : Tokenizer.tokens(term)) {
      if (token.kind() != Token.Kind.SYMBOL) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /** Returns 0 to 1: how much the sentence speaks of the topic. */
  double score(Reading reading, Sentence sentence) {
    double sum = 0;
    Set<String> seen = new HashSet<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = reading.tokens().get(i);
      if (token.kind() == Token.Kind.SYMBOL || !seen.add(token.stem())) {
        continue;
      }
      List<Phrase> starting = phrases.get(token.stem());
      double best = exampleWords.getOrDefault(token.stem(), 0.0);
      if (starting != null) {
        for (Phrase phrase : starting) {
          best = Math.max(best, matches(reading, i, sentence.to(), phrase) ? phrase.weight() : 0);
        }
      }
      sum += best;
    }
    return 1 - 1 / (1 + sum * sum + sum);
  }

  /** Returns the score on the scale of a trained head's margin: below 0 is off the topic. */
  double margin(Reading reading, Sentence sentence) {
    return 2.4 * score(reading, sentence) - 1.1;
  }

  /** Returns how many of the signal's terms a text names. */
  int count(Reading reading) {
    int count = 0;
    for (List<Phrase> starting : phrases.values()) {
      for (Phrase phrase : starting) {
        for (int i = 0; i < reading.tokens().size(); i++) {
          boolean starts = reading.tokens().get(i).stem().equals(phrase.stems().get(0));
          if (starts && matches(reading, i, reading.tokens().size(), phrase)) {
            count++;
            break;
          }
        }
      }
    }
    return count;
  }

  private static boolean matches(Reading reading, int i, int to, Phrase phrase) {
    int at = i;
    for (String stem : phrase.stems()) {
      while (at < to && reading.tokens().get(at).kind() == Token.Kind.SYMBOL && at > i) {
        at++;
      }
      if (at >= to || !reading.tokens().get(at).stem().equals(stem)) {
        return false;
      }
      at++;
    }
    return true;
  }
}
