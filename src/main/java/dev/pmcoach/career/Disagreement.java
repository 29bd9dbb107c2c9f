package dev.pmcoach.career;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A point on which guides differ, from each other or within one; the views stand side by side and
 * none is preferred.
 *
 * @param levels ids of the career levels that it is about; empty when it is about something else
 */
public record Disagreement(String topic, List<String> levels, List<View> views) {
  /** What one guide says in one place. */
  public record View(String text, Provenance provenance) {}

  public Disagreement {
    levels = List.copyOf(levels);
    views = List.copyOf(views);
  }

  /** Returns those about any of the levels, in the order of the content. */
  public static List<Disagreement> about(Library library, Collection<String> levels) {
    List<Disagreement> about = new ArrayList<>();
    for (String file : library.names("views")) {
      Values values = library.file("views", file).map(Values::new).orElseThrow();
      for (Disagreement one : values.groups("disagreements", Disagreement::read)) {
        if (one.levels().stream().anyMatch(levels::contains)) {
          about.add(one);
        }
      }
    }
    return about;
  }

  private static Disagreement read(Values values) {
    return new Disagreement(
        values.text("topic"),
        values.texts("levels"),
        values.groups("views", view -> new View(view.text("text"), view.provenance())));
  }
}
