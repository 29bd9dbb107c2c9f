package dev.pmcoach.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed on every machine. */
final class Chance {
  private Chance() {}

  /** Returns the items in an order drawn by the seed and a name, such as a round's id. */
  static <T> List<T> shuffled(List<T> items, long seed, String name) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + name.hashCode());
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T held = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, held);
    }
    return shuffled;
  }

  /**
   * Returns one of several wordings: where it starts is drawn by the seed, then they take turns, so
   * that none comes twice in a row.
   *
   * @return empty when there are none
   */
  static String inTurn(List<String> wordings, long seed, int turn) {
    if (wordings.isEmpty()) {
      return "";
    }
    int start = new SplittableRandom(seed).nextInt(wordings.size());
    return wordings.get((start + turn) % wordings.size());
  }
}
