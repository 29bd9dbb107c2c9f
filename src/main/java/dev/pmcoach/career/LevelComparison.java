package dev.pmcoach.career;

import dev.pmcoach.content.Ladder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two levels side by side.
 *
 * @param added what comes to the lower level's lines on the way to the higher; when the levels are
 *     of two ladders, empty, since neither builds on the other
 * @param steps the levels passed on the way whose step is described, the lower one first
 */
public record LevelComparison(
    LevelFinder.Found from,
    LevelFinder.Found to,
    Optional<Checklist> added,
    List<Ladder.Level> steps) {
  public LevelComparison {
    steps = List.copyOf(steps);
  }

  /** Compares two different levels in the order of the ladder, whichever is named first. */
  public static LevelComparison of(LevelFinder.Found one, LevelFinder.Found other) {
    if (!one.ladder().id().equals(other.ladder().id())) {
      return new LevelComparison(one, other, Optional.empty(), List.of());
    }
    List<Ladder.Level> levels = one.ladder().levels();
    int first = levels.indexOf(one.level());
    int second = levels.indexOf(other.level());
    LevelFinder.Found from = first < second ? one : other;
    LevelFinder.Found to = first < second ? other : one;
    List<Ladder.Level> steps = new ArrayList<>();
    for (int i = Math.min(first, second); i < Math.max(first, second); i++) {
      if (levels.get(i).next().isPresent()) {
        steps.add(levels.get(i));
      }
    }
    return new LevelComparison(from, to, Optional.of(Checklist.between(from, to)), steps);
  }
}
