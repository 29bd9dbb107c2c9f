package dev.pmcoach.career;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import java.util.List;

/** The ladders that ship, for tests. */
final class Ladders {
  private Ladders() {}

  static Library library() {
    return new LayeredLibrary(List.of(PackagedContent.open()));
  }

  static List<Ladder> builtIn() {
    return library().ladders();
  }

  static LevelFinder finder() {
    return new LevelFinder(builtIn());
  }
}
