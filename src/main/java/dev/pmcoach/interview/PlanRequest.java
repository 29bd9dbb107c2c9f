package dev.pmcoach.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be played, in plain values: enough to make the same plan again from the same content,
 * which is how a session is resumed.
 *
 * @param loop the loop's id
 * @param rounds ids of the rounds to play, in order; empty for all
 * @param count questions a round; 0 for as many as each round says
 * @param seed decides the draw and the small talk
 * @param persona the id of who asks instead of each round's own persona
 * @param questions ids of the questions for each round's id, or the id of the scenario that it
 *     plays; a round left out draws by the seed
 */
public record PlanRequest(
    Mode mode,
    String loop,
    List<String> rounds,
    int count,
    long seed,
    Optional<String> persona,
    Options options,
    Map<String, List<String>> questions) {
  public PlanRequest {
    rounds = List.copyOf(rounds);
    questions = Map.copyOf(questions);
  }

  /** What kind of session it is. */
  public enum Mode {
    /** Like the room: nothing is scored aloud before the debrief. */
    MOCK,
    /** One question at a time, scored at once. */
    PRACTICE
  }

  /**
   * @param timer whether the clock of a round counts
   * @param interviewer whether a partner asks the questions and rates the answers
   * @param scores false for words instead of numbers
   */
  public record Options(boolean timer, boolean interviewer, boolean scores) {
    public static final Options DEFAULT = new Options(true, false, true);
  }
}
