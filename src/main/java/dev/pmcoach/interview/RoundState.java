package dev.pmcoach.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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

  static RoundState open(RoundPlan plan) {
    return new RoundState(
        plan, List.of(), 0, Duration.ZERO, Set.of(), plan.scene(), Optional.empty());
  }

  /** Returns this round with what the change sets. */
  RoundState change(Consumer<Change> change) {
    Change open = new Change(this);
    change.accept(open);
    return new RoundState(
        plan, open.exchanges, open.asked, open.active, open.nudges, open.scene, open.ended);
  }

  /** A round while it is being changed. */
  static final class Change {
    final List<Exchange> exchanges;
    final Set<Nudge> nudges;
    int asked;
    Duration active;
    Optional<Scene> scene;
    Optional<RoundEnd> ended;

    private Change(RoundState from) {
      exchanges = new ArrayList<>(from.exchanges);
      nudges = EnumSet.noneOf(Nudge.class);
      nudges.addAll(from.nudges);
      asked = from.asked;
      active = from.active;
      scene = from.scene;
      ended = from.ended;
    }
  }
}
