package dev.pmcoach.interview;

import dev.pmcoach.content.Scenario;
import java.util.List;

/** What both kinds of scene need for their lines. */
final class SceneLines {
  private SceneLines() {}

  static List<Scene.Line> opening(Scenario scenario) {
    return scenario.opening().stream()
        .map(line -> new Scene.Line(line.speaker(), line.words()))
        .toList();
  }
}
