package dev.pmcoach.scoring;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Rubric;
import java.util.List;
import java.util.Map;

/** The three rubrics as the product packs them. */
final class BuiltInRubrics {
  private BuiltInRubrics() {}

  static Map<String, Rubric> read() {
    return Training.byId(new LayeredLibrary(List.of(PackagedContent.open())).rubrics());
  }
}
