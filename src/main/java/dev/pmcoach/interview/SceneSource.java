package dev.pmcoach.interview;

import dev.pmcoach.content.Round;
import java.util.Optional;

/** Makes the scenes of rounds that play a scenario instead of asking questions. */
@FunctionalInterface
public interface SceneSource {
  /** Knows no scenario, so that every round asks its questions. */
  SceneSource NONE = (id, round, seed) -> Optional.empty();

  /**
   * Returns the scene before its first word; empty to ask questions after all.
   *
   * @param id the scenario's id
   * @param seed decides what chance decides in it
   */
  Optional<Scene> scene(String id, Round round, long seed);
}
