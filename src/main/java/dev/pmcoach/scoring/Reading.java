package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;

/** One part of an answer, cut into tokens and sentences, with its quantities and word classes. */
final class Reading {
  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<List<Quantity>> quantities;
  private final long[] masks;
  private final long[] sentenceMasks;
  private final FigureSense sense;

  Reading(String text) {
    this.text = text;
    tokens = Tokenizer.tokens(text);
    sentences = Segmenter.sentences(text, tokens);
    masks = Lexicon.builtIn().masks(tokens);
    quantities = new ArrayList<>(sentences.size());
    sentenceMasks = new long[sentences.size()];
    for (int k = 0; k < sentences.size(); k++) {
      Sentence sentence = sentences.get(k);
      quantities.add(QuantityGrammar.quantities(tokens, sentence.from(), sentence.to()));
      for (int i = sentence.from(); i < sentence.to(); i++) {
        sentenceMasks[k] |= masks[i];
      }
    }
    sense = new FigureSense(this);
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Quantity> quantities(int sentence) {
    return quantities.get(sentence);
  }

  FigureSense sense() {
    return sense;
  }

  long mask(int token) {
    return masks[token];
  }

  /** The classes of all words of a sentence. */
  long sentenceMask(int sentence) {
    return sentenceMasks[sentence];
  }
}
