package dev.pmcoach.career;

import dev.pmcoach.scoring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the pitfalls of a career that answers show. */
public final class Pitfalls {
  /** More would be a sermon. */
  private static final int MOST = 3;

  private Pitfalls() {}

  /** A pitfall and the words that gave it away. */
  public record Shown(Lens.Pitfall pitfall, String question, Span quote) {}

  /** Returns at most three, each pitfall once, in the order of the answers. */
  public static List<Shown> in(Lens lens, List<Said> answers) {
    List<Shown> shown = new ArrayList<>();
    for (Said said : answers) {
      for (Lens.Pitfall pitfall : lens.pitfalls()) {
        boolean known = shown.stream().anyMatch(one -> one.pitfall().id().equals(pitfall.id()));
        if (known || said.proves(pitfall.without())) {
          continue;
        }
        said.quotes(pitfall.phrases(), Set.of()).stream()
            .findFirst()
            .ifPresent(quote -> shown.add(new Shown(pitfall, said.question(), quote)));
      }
    }
    return shown.size() > MOST ? shown.subList(0, MOST) : shown;
  }
}
