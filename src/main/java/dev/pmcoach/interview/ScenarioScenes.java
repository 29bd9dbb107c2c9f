package dev.pmcoach.interview;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Scenario;
import java.util.Optional;

/** Makes scenes from the scenarios of the content. */
public final class ScenarioScenes implements SceneSource {
  private final Library library;

  public ScenarioScenes(Library library) {
    this.library = library;
  }

  @Override
  public Optional<Scene> scene(String id, Round round, long seed) {
    return library.scenario(id).map(scenario -> of(scenario, seed));
  }

  /** Returns the scene of a scenario before its first word. */
  public static Scene of(Scenario scenario, long seed) {
    return scenario.stress() ? StressScene.of(scenario) : NegotiationScene.of(scenario, seed);
  }
}
