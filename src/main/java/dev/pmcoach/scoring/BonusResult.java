package dev.pmcoach.scoring;

import java.util.List;

/**
 * Whether an answer earns a bonus of the rubric.
 *
 * @param points what it adds once to a loop's score when met, else 0
 */
public record BonusResult(String id, boolean met, int points, List<Span> evidence) {
  public BonusResult {
    evidence = List.copyOf(evidence);
  }
}
