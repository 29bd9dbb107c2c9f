package dev.pmcoach.scoring;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Rubric;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The three rubrics as the product packs them. */
final class BuiltInRubrics {
  private BuiltInRubrics() {}

  static Map<String, Rubric> read() {
    return new LayeredLibrary(List.of(PackagedContent.open()))
        .rubrics().stream().collect(Collectors.toMap(Rubric::id, rubric -> rubric));
  }
}
