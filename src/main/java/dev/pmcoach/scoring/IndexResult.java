package dev.pmcoach.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What an answer says about an index of the rubric.
 *
 * @param argued whether a concrete effect is argued at all
 * @param value the growth, 0.6 for 60 percent; empty when none is given
 * @param bar the value from which on it is met
 */
public record IndexResult(
    String id, boolean argued, OptionalDouble value, double bar, boolean met, List<Span> evidence) {
  public IndexResult {
    evidence = List.copyOf(evidence);
  }
}
