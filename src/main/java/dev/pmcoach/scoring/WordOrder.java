package dev.pmcoach.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells sentences from heaps of words by what may follow a function word. Broken English keeps its
 * small words in place; shuffled words and lists don't.
 */
final class WordOrder {
  private static final Map<String, Character> CLASS = new HashMap<>();

  static {
    put('d', "the a an my our their its your");
    put('p', "of in on at from with by for into during against within between per onto");
    put('c', "and or but because so that which who if when while than");
    put('s', "i we they he she");
    put('a', "was were is are had has have did do does be been would could will can should");
    put('t', "to");
  }

  private WordOrder() {}

  private static void put(char kind, String words) {
    for (String word : words.split(" ")) {
      CLASS.put(word, kind);
    }
  }

  /** Returns the function words and how many are followed by what can't follow them. */
  static int[] count(List<Token> tokens, int from, int to) {
    int all = 0;
    int wrong = 0;
    for (int i = from; i < to; i++) {
      char left = kind(tokens.get(i));
      if (left == 0 || left == '.') {
        continue;
      }
      all++;
      char right = i + 1 < to ? kind(tokens.get(i + 1)) : '.';
      if (impossible(left, right)) {
        wrong++;
      }
    }
    return new int[] {all, wrong};
  }

  private static boolean impossible(char left, char right) {
    return switch (left) {
      case 'd' -> right != 0;
      case 'p' -> right == 'c' || right == 'a' || right == '.' || right == 's';
      case 't' -> right == 'c' || right == '.' || right == 's' || right == 't';
      case 's' -> right == 'd' || right == 'p' || right == 's' || right == '.' || right == 't';
      case 'a' -> right == 'c';
      default -> false;
    };
  }

  private static char kind(Token token) {
    if (token.kind() == Token.Kind.SYMBOL) {
      return ".,;:!?".contains(token.lower()) ? '.' : 0;
    }
    return CLASS.getOrDefault(token.lower(), (char) 0);
  }
}
