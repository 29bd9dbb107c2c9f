package dev.pmcoach.interview;

import dev.pmcoach.content.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws questions by a seed; the order of the pool plays no part. */
public final class Draw {
  private Draw() {}

  public static List<Question> some(List<Question> pool, int count, long seed) {
    List<Question> sorted = new ArrayList<>(pool);
    sorted.sort(Comparator.comparing(Question::id));
    List<Question> shuffled = Chance.shuffled(sorted, seed, "practice");
    return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }
}
