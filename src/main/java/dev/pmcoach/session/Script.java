package dev.pmcoach.session;

import dev.pmcoach.interview.PlanRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An interview as code: what is played, what is said, and what has to come of it.
 *
 * @param name in reports; a recorded session's name
 * @param start when it begins
 * @param steps in order; when they are used up the session ends with its debrief
 */
public record Script(
    String name, PlanRequest request, Instant start, List<ScriptStep> steps, Expected expected) {
  public Script {
    steps = List.copyOf(steps);
  }

  /**
   * What has to come of it.
   *
   * @param minOverall 0 to 100, of the loop's score
   * @param decision {@code offer}, {@code no-offer} or {@code not-decided}
   * @param signals signal id to the least points, 0 to 100
   */
  public record Expected(
      OptionalInt minOverall, Optional<String> decision, Map<String, Integer> signals) {
    public static final Expected NOTHING =
        new Expected(OptionalInt.empty(), Optional.empty(), Map.of());

    public Expected {
      signals = Map.copyOf(signals);
    }
  }
}
