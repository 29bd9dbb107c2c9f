package dev.pmcoach.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of words and phrases, matched by stem: at most 64, one bit each. */
final class Lexicon {
  private record Phrase(String[] rest, long bit) {}

  private final Map<String, Integer> classes = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Long> words = new HashMap<>(4096);
  private final Map<String, List<Phrase>> phrases = new HashMap<>(2048);

  /** Loads the class path's word list on first use. */
  private static final class Holder {
    static final Lexicon BUILT_IN = load();
  }

  static Lexicon builtIn() {
    return Holder.BUILT_IN;
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lexicon.read(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void read(String line) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    long bit = 1L << names.size();
    classes.put(name, names.size());
    names.add(name);
    int at = colon + 1;
    while (at < line.length()) {
      int comma = line.indexOf(',', at);
      int end = comma < 0 ? line.length() : comma;
      add(line.substring(at, end).trim(), bit);
      at = end + 1;
    }
  }

  private void add(String entry, long bit) {
    int space = entry.indexOf(' ');
    if (space < 0) {
      // No lambdas here: linking the first would take as long as reading the whole list.
      String stem = Stemmer.stem(entry);
      words.put(stem, words.getOrDefault(stem, 0L) | bit);
      return;
    }
    List<String> stems = new ArrayList<>(4);
    int at = 0;
    while (at < entry.length()) {
      int end = entry.indexOf(' ', at);
      end = end < 0 ? entry.length() : end;
      stems.add(Stemmer.stem(entry.substring(at, end)));
      at = end + 1;
    }
    String[] rest = stems.subList(1, stems.size()).toArray(new String[0]);
    List<Phrase> starting = phrases.get(stems.get(0));
    if (starting == null) {
      starting = new ArrayList<>(2);
      phrases.put(stems.get(0), starting);
    }
    starting.add(new Phrase(rest, bit));
  }

  /** Returns how many classes there are. */
  int size() {
    return names.size();
  }

  String name(int index) {
    return names.get(index);
  }

  /** Returns the bit of a class. */
  long bit(String name) {
    return 1L << classes.get(name);
  }

  /** Returns the classes of a word by itself. */
  long mask(Token token) {
    return words.getOrDefault(token.stem(), 0L);
  }

  /** Returns the classes of each token, phrases counted on all their tokens. */
  long[] masks(List<Token> tokens) {
    long[] masks = new long[tokens.size()];
    for (int i = 0; i < masks.length; i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      masks[i] |= words.getOrDefault(token.stem(), 0L);
      List<Phrase> starting = phrases.get(token.stem());
      if (starting != null) {
        for (Phrase phrase : starting) {
          int end = match(tokens, i, phrase.rest());
          for (int k = i; k < end; k++) {
            masks[k] |= phrase.bit();
          }
        }
      }
    }
    return masks;
  }

  /**
   * Returns the end of the phrase, or -1; hyphens and slashes between its words are passed over.
   */
  private static int match(List<Token> tokens, int i, String[] rest) {
    int at = i + 1;
    for (String stem : rest) {
      if (at < tokens.size() && joiner(tokens.get(at))) {
        at++;
      }
      if (at >= tokens.size() || !tokens.get(at).stem().equals(stem)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean joiner(Token token) {
    return token.is("-") || token.is("/") || token.is("–");
  }
}
