package dev.pmcoach.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a session stands. Immutable; rebuilt exactly by replaying its inputs.
 *
 * @param stage what the engine waits for
 * @param presence whether the clock runs
 * @param rounds the rounds begun so far, the current one last
 * @param said what was said last, for repeating it
 * @param prompt the follow-up or challenge that waits for a reply; empty for a question
 * @param challenges what the committee will ask or has asked; empty before the committee round
 * @param challenge how many of them were asked
 * @param choices the ways to go on that were offered last
 * @param last when the last input happened
 * @param card the debrief; present once there was one
 */
public record State(
    LoopPlan plan,
    Stage stage,
    Presence presence,
    List<RoundState> rounds,
    String said,
    Optional<Exchange.Prompt> prompt,
    List<Challenge> challenges,
    int challenge,
    List<Choice> choices,
    Instant last,
    Optional<LoopCard> card) {
  public State {
    rounds = List.copyOf(rounds);
    challenges = List.copyOf(challenges);
    choices = List.copyOf(choices);
  }

  /** Whether the candidate is there. */
  public enum Presence {
    HERE,
    /** The clock stands still; the candidate is still there. */
    PAUSED,
    /** The candidate left and may come back. */
    AWAY
  }

  /** Whether the session is over for good. */
  public boolean over() {
    return stage == Stage.OVER;
  }

  /** Returns the round being played, or the last one. */
  public RoundState round() {
    return rounds.get(rounds.size() - 1);
  }

  /** Returns what is being talked about, if a question was asked in this round. */
  public Optional<Exchange> exchange() {
    List<Exchange> exchanges = round().exchanges();
    return exchanges.isEmpty()
        ? Optional.empty()
        : Optional.of(exchanges.get(exchanges.size() - 1));
  }
}
