package dev.pmcoach.scoring;

import java.util.OptionalDouble;

/** Measures how an answer was said; none of it enters the grade. */
final class DeliveryReader {
  private static final double WORDS_A_MINUTE = SpokenPace.WORDS_A_MINUTE;

  private DeliveryReader() {}

  static Delivery read(Text text, OptionalDouble seconds) {
    Lexicon lexicon = Lexicon.builtIn();
    long filler = lexicon.bit("filler");
    long hedge = lexicon.bit("hedge");
    int words = 0;
    int fillers = 0;
    int hedges = 0;
    int self = 0;
    int we = 0;
    for (Reading reading : text.readings()) {
      boolean inFiller = false;
      boolean inHedge = false;
      for (int i = 0; i < reading.tokens().size(); i++) {
        Token token = reading.tokens().get(i);
        if (token.kind() != Token.Kind.SYMBOL) {
          words++;
        }
        boolean isFiller = (reading.mask(i) & filler) != 0;
        boolean isHedge = (reading.mask(i) & hedge) != 0;
        fillers += isFiller && !inFiller ? 1 : 0;
        hedges += isHedge && !inHedge ? 1 : 0;
        inFiller = isFiller;
        inHedge = isHedge;
        self += token.is("i") || token.lower().startsWith("i'") ? 1 : 0;
        we += token.is("we") || token.lower().startsWith("we'") ? 1 : 0;
      }
    }
    OptionalDouble share =
        self + we == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) self / (self + we));
    OptionalDouble pace =
        seconds.isPresent() && seconds.getAsDouble() > 0
            ? OptionalDouble.of(words * 60 / seconds.getAsDouble())
            : OptionalDouble.empty();
    double spoken = words * 60 / WORDS_A_MINUTE;
    return new Delivery(words, fillers, hedges, longest(text), share, spoken, pace);
  }

  private static int longest(Text text) {
    int longest = 0;
    for (int n = 0; n < text.size(); n++) {
      int words = 0;
      Sentence sentence = text.sentence(n);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        words += text.reading(n).tokens().get(i).kind() == Token.Kind.SYMBOL ? 0 : 1;
      }
      longest = Math.max(longest, words);
    }
    return longest;
  }
}
