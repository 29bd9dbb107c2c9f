package dev.pmcoach.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a round has come.
 *
 * @param exchanges what was asked so far and what was said to it
 * @param asked how many of the planned questions were asked
 * @param active time played, without pauses
 * @param nudges what the clock said already; of this round, or of the answer in progress
 * @param scene how its scene stands, where it has one
 * @param ended why it ended; empty while it is played
 */
public record RoundState(
    RoundPlan plan,
    List<Exchange> exchanges,
    int asked,
    Duration active,
    Set<Nudge> nudges,
    Optional<Scene> scene,
    Optional<RoundEnd> ended) {
  public RoundState {
    exchanges = List.copyOf(exchanges);
    nudges = Set.copyOf(nudges);
  }

  /** Returns the time that the round has left; negative once it runs over. */
  public Duration left() {
    return Duration.ofMinutes(plan.round().minutes()).minus(active);
  }
}
