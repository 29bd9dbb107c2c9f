package dev.pmcoach.scoring;

import dev.pmcoach.scoring.Features.Group;
import java.util.List;

/**
 * Turns a sentence into features: words and word pairs with amounts and names folded, character
 * runs, word classes and pairs of classes, kinds and roles of amounts, who does what in which
 * tense, and the neighbours' classes.
 */
final class SentenceFeatures {
  private static final int NAME = "<name>".hashCode();
  private static final int EDGE = "<edge>".hashCode();

  private final Reading reading;
  private final Lexicon lexicon = Lexicon.builtIn();
  private final long self = lexicon.bit("i");
  private final long we = lexicon.bit("we");
  private final long they = lexicon.bit("they") | lexicon.bit("actor");

  private final Neighbours neighbours;
  private final int first;

  /** {@code first} is the number that the reading's first sentence has among the neighbours. */
  SentenceFeatures(Reading reading, Neighbours neighbours, int first) {
    this.reading = reading;
    this.neighbours = neighbours;
    this.first = first;
  }

  Features of(int k) {
    Features features = new Features();
    Sentence sentence = reading.sentences().get(k);
    words(features, sentence, reading.quantities(k));
    classes(features, k);
    shape(features, k);
    sense(features, k);
    neighbour(features, neighbours.at(first + k, -1), 10000);
    neighbour(features, neighbours.at(first + k, 1), 20000);
    features.close();
    return features;
  }

  private void words(Features features, Sentence sentence, List<Quantity> quantities) {
    int previous = EDGE;
    int next = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = reading.tokens().get(i);
      while (next < quantities.size() && quantities.get(next).to() <= i) {
        next++;
      }
      boolean amount =
          next < quantities.size()
              && quantities.get(next).from() <= i
              && !headNoun(quantities.get(next), i);
      if (amount && quantities.get(next).from() < i) {
        continue;
      }
      int item;
      if (amount) {
        item = symbol(quantities.get(next));
      } else if (!token.isWord()) {
        continue;
      } else if (name(sentence, i)) {
        item = NAME;
      } else {
        item = token.stem().hashCode();
        characters(features, token.lower());
      }
      features.add(Group.WORD, item);
      features.add(Group.PAIR, Features.mix(previous, item));
      previous = item;
    }
    features.add(Group.PAIR, Features.mix(previous, EDGE));
  }

  private static boolean headNoun(Quantity quantity, int token) {
    boolean counted =
        quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.SHARE;
    return counted
        && token == quantity.to() - 1
        && token > quantity.from()
        && !quantity.noun().isEmpty();
  }

  private static int symbol(Quantity quantity) {
    return "<q>".hashCode() + 31 * quantity.kind().ordinal();
  }

  /** A capital in mid-sentence that is no acronym. */
  private boolean name(Sentence sentence, int i) {
    Token token = reading.tokens().get(i);
    if (i == sentence.from() || token.end() - token.start() < 2) {
      return false;
    }
    String text = reading.text();
    return Character.isUpperCase(text.charAt(token.start()))
        && Character.isLowerCase(text.charAt(token.start() + 1))
        && reading.mask(i) == 0;
  }

  private static void characters(Features features, String word) {
    int n = word.length();
    if (n < 4 || n > 20) {
      return;
    }
    for (int size = 3; size <= 5; size++) {
      for (int at = -1; at + size <= n + 1; at++) {
        int hash = size;
        for (int c = at; c < at + size; c++) {
          char letter = c < 0 ? '^' : c == n ? '$' : word.charAt(c);
          hash = hash * 31 + letter;
        }
        features.add(Group.CHAR, hash);
      }
    }
  }

  private void classes(Features features, int k) {
    long mask = reading.sentenceMask(k);
    long amounts = amounts(k);
    int count = lexicon.size();
    for (int a = 0; a < count; a++) {
      if ((mask >>> a & 1) == 0) {
        continue;
      }
      features.add(Group.CLASS, 1000 + a);
      for (int b = a + 1; b < count; b++) {
        if ((mask >>> b & 1) != 0) {
          features.add(Group.CLASS, Features.mix(2000 + a, b));
        }
      }
      for (int q = 0; q < 48; q++) {
        if ((amounts >>> q & 1) != 0) {
          features.add(Group.CLASS, Features.mix(3000 + a, q));
        }
      }
    }
    adjacent(features, reading.sentences().get(k));
  }

  /** Classes in the order they follow each other, unclassed words passed over. */
  private void adjacent(Features features, Sentence sentence) {
    long previous = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      long mask = reading.mask(i);
      if (mask == 0) {
        continue;
      }
      if (previous != 0) {
        for (long left = previous; left != 0; left &= left - 1) {
          int a = Long.numberOfTrailingZeros(left);
          for (long right = mask; right != 0; right &= right - 1) {
            features.add(Group.PAIR, Features.mix(5000 + a, Long.numberOfTrailingZeros(right)));
          }
        }
      }
      previous = mask;
    }
  }

  /** Bits 0 to 13: kinds of amounts; 16 to 29: kinds that move; 32 and up: roles. */
  private long amounts(int k) {
    long bits = 0;
    for (Quantity quantity : reading.quantities(k)) {
      int kind = quantity.kind().ordinal();
      bits |= 1L << kind;
      if (quantity.role() != Quantity.Role.NONE) {
        bits |= 1L << 32 + quantity.role().ordinal();
      }
      if (quantity.role() == Quantity.Role.TO || quantity.role() == Quantity.Role.DELTA) {
        bits |= 1L << 16 + kind;
      }
    }
    return bits;
  }

  private void shape(Features features, int k) {
    Sentence sentence = reading.sentences().get(k);
    List<Quantity> quantities = reading.quantities(k);
    long amounts = amounts(k);
    for (int q = 0; q < 48; q++) {
      if ((amounts >>> q & 1) != 0) {
        features.add(Group.SHAPE, 100 + q);
      }
    }
    features.add(Group.SHAPE, 200 + Math.min(quantities.size(), 6));
    int[] kinds = new int[Quantity.Kind.values().length];
    for (Quantity quantity : quantities) {
      kinds[quantity.kind().ordinal()]++;
      features.add(Group.SHAPE, 300 + 20 * quantity.kind().ordinal() + quantity.role().ordinal());
      if (!quantity.noun().isEmpty()) {
        features.add(Group.SHAPE, Features.mix(401, quantity.noun().hashCode()));
        long classes = nounMask(quantity);
        for (long left = classes; left != 0; left &= left - 1) {
          int a = Long.numberOfTrailingZeros(left);
          features.add(Group.SHAPE, Features.mix(700 + quantity.kind().ordinal(), a));
        }
      }
      if (quantity.hedged()) {
        features.add(Group.SHAPE, 402);
      }
    }
    for (int kind = 0; kind < kinds.length; kind++) {
      if (kinds[kind] > 1) {
        features.add(Group.SHAPE, 500 + kind);
      }
    }
    features.add(Group.SHAPE, 600 + lengthBand(sentence.tokens()));
    features.add(
        Group.SHAPE, Features.mix(603, reading.tokens().get(sentence.from()).stem().hashCode()));
    String last = reading.tokens().get(sentence.to() - 1).lower();
    if (last.equals("?") || last.equals(":") || last.equals(";")) {
      features.add(Group.SHAPE, Features.mix(604, last.hashCode()));
    }
    for (long left = voices(sentence); left != 0; left &= left - 1) {
      features.add(Group.SHAPE, 620 + Long.numberOfTrailingZeros(left));
    }
  }

  /** What is odd about the figures, alone and with each class of the sentence's words. */
  private void sense(Features features, int k) {
    long mask = reading.sentenceMask(k);
    for (long bits = reading.sense().of(k); bits != 0; bits &= bits - 1) {
      int bit = Long.numberOfTrailingZeros(bits);
      features.add(Group.SHAPE, 660 + bit);
      for (long left = mask; left != 0; left &= left - 1) {
        features.add(Group.CLASS, Features.mix(4000 + bit, Long.numberOfTrailingZeros(left)));
      }
    }
  }

  private long nounMask(Quantity quantity) {
    return reading.mask(quantity.to() - 1);
  }

  private static int lengthBand(int tokens) {
    return tokens <= 4 ? 0 : tokens <= 8 ? 1 : tokens <= 15 ? 2 : tokens <= 25 ? 3 : 4;
  }

  /** Who does it (I, we, others, nobody named) by how (past, modal, present, denied), as bits. */
  private long voices(Sentence sentence) {
    long bits = 0;
    boolean finite = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      String word = reading.tokens().get(i).lower();
      finite |= Verbs.finite(word);
      long mask = reading.mask(i);
      boolean subject = word.equals("i") || word.startsWith("i'");
      int who =
          subject ? 0 : (mask & we) != 0 && word.startsWith("we") ? 1 : (mask & they) != 0 ? 2 : -1;
      if (who >= 0) {
        int how = how(i, sentence.to());
        if (how >= 0) {
          bits |= 1L << 4 * who + how;
        }
      }
      if (Verbs.be(word) && i + 1 < sentence.to() && participleNear(i + 1, sentence.to())) {
        bits |= 1L << 16;
      }
    }
    if ((bits & 0x1111) == 0) {
      String first = reading.tokens().get(sentence.from()).lower();
      if (Verbs.past(first)) {
        bits |= 1L << 17;
      }
    }
    return finite ? bits : bits | 1L << 18;
  }

  private boolean participleNear(int i, int to) {
    String next = reading.tokens().get(i).lower();
    boolean adverb =
        next.equals("not") || next.equals("then") || next.endsWith("ly") || next.equals("also");
    int at = adverb && i + 1 < to ? i + 1 : i;
    return Verbs.participle(reading.tokens().get(at).lower());
  }

  private int how(int i, int to) {
    String own = reading.tokens().get(i).lower();
    if (own.endsWith("'d") || own.endsWith("'ll")) {
      return 1;
    }
    if (own.endsWith("'ve")) {
      return 0;
    }
    for (int at = i + 1; at < to && at < i + 4; at++) {
      String word = reading.tokens().get(at).lower();
      if (word.endsWith("n't") || word.equals("not") || word.equals("never")) {
        return 3;
      }
      if (Verbs.modal(word)) {
        return 1;
      }
      if (Verbs.past(word)) {
        return at + 1 < to && (reading.tokens().get(at + 1).is("not")) ? 3 : 0;
      }
      if (Verbs.present(word)) {
        return 2;
      }
    }
    return -1;
  }

  private void neighbour(Features features, int line, int base) {
    if (line < 0) {
      features.add(Group.AROUND, base);
      return;
    }
    int k = line - first;
    add(features, base + 100, reading.sentenceMask(k));
    add(features, base + 200, amounts(k));
    add(features, base + 300, voices(reading.sentences().get(k)));
  }

  private static void add(Features features, int base, long bits) {
    for (long left = bits; left != 0; left &= left - 1) {
      features.add(Group.AROUND, base + Long.numberOfTrailingZeros(left));
    }
  }
}
