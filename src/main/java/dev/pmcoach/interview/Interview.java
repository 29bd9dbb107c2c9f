package dev.pmcoach.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The interview as a state machine. Pure: no clock, no input or output, and chance only by the
 * plan's seed, so the same plan and inputs always lead to the same events.
 */
public final class Interview {
  private final Grader grader;

  /**
   * @param grader grades by the rubric of the plans that are played
   */
  public Interview(Grader grader) {
    this.grader = grader;
  }

  /** Starts a session: its first round, and in it the first question. */
  public Step begin(LoopPlan plan, Instant now) {
    return new Step(
        new State(
            plan,
            Stage.OVER,
            State.Presence.HERE,
            List.of(),
            "",
            Optional.empty(),
            List.of(),
            0,
            List.of(),
            now,
            Optional.empty()),
        List.of());
  }

  /** Returns what an input leads to. An input that isn't possible now is refused by an event. */
  public Step next(State state, Input input) {
    return new Step(state, List.of(new Event.Refused("", input.at())));
  }

  Grader grader() {
    return grader;
  }
}
