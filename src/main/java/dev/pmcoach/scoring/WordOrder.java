package dev.pmcoach.scoring;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells sentences from heaps of words by what follows what: common words and kinds of others, such
 * as those that end in "-ing", and how much likelier than by chance one follows the other. Broken
 * English keeps its small words in place; shuffled words and lists don't.
 */
final class WordOrder {
  /** Kinds of tokens that aren't common words. */
  private enum Kind {
    EDGE,
    NUMBER,
    COMMA,
    STOP,
    SYMBOL,
    PAST,
    GERUND,
    ADVERB,
    ABSTRACT,
    PLURAL,
    SHORT,
    OTHER
  }

  private static final int KINDS = Kind.values().length;

  /** Likelihoods are natural logarithms, kept in steps of a thirty-second. */
  static final double STEP = 1 / 32.0;

  /** Tokens below which a stretch of text is too short to judge; its neighbours are added. */
  private static final int ENOUGH = 60;

  /**
   * The mean below which a stretch is a heap: of 10,000 stretches of answers 10 lie below, of
   * shuffled ones 9,900.
   */
  private static final double HEAP = 0.08;

  private final String[] words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final byte[] table;

  /**
   * @param words the common words
   * @param table for each kind and word, for each that may follow it, the log likelihood
   */
  WordOrder(String[] words, byte[] table) {
    this.words = words;
    this.table = table;
    for (int i = 0; i < words.length; i++) {
      numbers.put(words[i], KINDS + i);
    }
  }

  int size() {
    return KINDS + words.length;
  }

  /** Returns for each sentence whether it stands in a heap. */
  boolean[] heaps(Text text) {
    int n = text.size();
    double[] sums = new double[n];
    int[] counts = new int[n];
    for (int k = 0; k < n; k++) {
      int[] numbers = numbers(text.reading(k).tokens(), text.sentence(k));
      for (int i = 1; i < numbers.length; i++) {
        sums[k] += table[numbers[i - 1] * size() + numbers[i]] * STEP;
      }
      counts[k] = numbers.length - 1;
    }
    boolean[] heaps = new boolean[n];
    for (int k = 0; k < n; k++) {
      heaps[k] = mean(text, k, sums, counts) < HEAP;
    }
    return heaps;
  }

  /** The mean of a sentence and as many of its neighbours as it takes to judge. */
  private static double mean(Text text, int k, double[] sums, int[] counts) {
    int part = text.line(k).part();
    int from = k;
    int to = k;
    double sum = sums[k];
    int count = counts[k];
    boolean more = true;
    while (count < ENOUGH && more) {
      more = false;
      if (to + 1 < sums.length && text.line(to + 1).part() == part) {
        to++;
        sum += sums[to];
        count += counts[to];
        more = true;
      }
      if (count < ENOUGH && from > 0 && text.line(from - 1).part() == part) {
        from--;
        sum += sums[from];
        count += counts[from];
        more = true;
      }
    }
    return sum / count;
  }

  /** Returns the numbers of a sentence's tokens between two edges. */
  int[] numbers(List<Token> tokens, Sentence sentence) {
    int[] all = new int[sentence.tokens() + 2];
    for (int i = sentence.from(); i < sentence.to(); i++) {
      all[i - sentence.from() + 1] = number(tokens.get(i));
    }
    return all;
  }

  private int number(Token token) {
    Integer common = numbers.get(token.lower());
    return common != null ? common : kind(token).ordinal();
  }

  private static Kind kind(Token token) {
    String word = token.lower();
    if (token.kind() == Token.Kind.SYMBOL) {
      return word.equals(",") ? Kind.COMMA : ".!?;:".contains(word) ? Kind.STOP : Kind.SYMBOL;
    }
    if (token.isNumber()) {
      return Kind.NUMBER;
    }
    if (word.length() <= 3) {
      return Kind.SHORT;
    }
    if (word.endsWith("ed")) {
      return Kind.PAST;
    }
    if (word.endsWith("ing")) {
      return Kind.GERUND;
    }
    if (word.endsWith("ly")) {
      return Kind.ADVERB;
    }
    for (String ending : ABSTRACT) {
      if (word.endsWith(ending)) {
        return Kind.ABSTRACT;
      }
    }
    return word.endsWith("s") && !word.endsWith("ss") ? Kind.PLURAL : Kind.OTHER;
  }

  private static final String[] ABSTRACT = {"tion", "ity", "ment", "ness", "ance", "ence"};

  static WordOrder read(DataInputStream in) throws IOException {
    String[] words = new String[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readUTF();
    }
    byte[] table = new byte[(KINDS + words.length) * (KINDS + words.length)];
    in.readFully(table);
    return new WordOrder(words, table);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    for (String word : words) {
      out.writeUTF(word);
    }
    out.write(table);
  }
}
