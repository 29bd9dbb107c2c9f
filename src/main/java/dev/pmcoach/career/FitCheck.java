package dev.pmcoach.career;

import dev.pmcoach.content.Ladder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a target against whom the guides address and what they ask for the step before it. It
 * informs and doesn't judge: nobody is told not to try.
 *
 * @param addressed whom the guides were written for
 * @param asked what the step up to the level takes; empty for the lowest level
 */
public record FitCheck(List<Ladder.Fact> addressed, Optional<Ladder.Step> asked) {
  private static final String TOPIC = "fit";

  public FitCheck {
    addressed = List.copyOf(addressed);
  }

  /**
   * @param ladders where to look for whom the guides address, when the level's own doesn't say:
   *     those of the same company
   */
  public static FitCheck of(LevelFinder.Found target, List<Ladder> ladders) {
    List<Ladder.Fact> addressed = new ArrayList<>(facts(target.ladder()));
    if (addressed.isEmpty()) {
      for (Ladder ladder : ladders) {
        if (!ladder.company().isEmpty() && ladder.company().equals(target.ladder().company())) {
          addressed.addAll(facts(ladder));
        }
      }
    }
    List<Ladder.Level> levels = target.ladder().levels();
    int place = levels.indexOf(target.level());
    return new FitCheck(addressed, place > 0 ? levels.get(place - 1).next() : Optional.empty());
  }

  private static List<Ladder.Fact> facts(Ladder ladder) {
    return ladder.facts().stream().filter(fact -> fact.topic().equals(TOPIC)).toList();
  }
}
