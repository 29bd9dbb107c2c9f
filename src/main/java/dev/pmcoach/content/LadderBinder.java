package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes ladders from checked fields. */
final class LadderBinder {
  private LadderBinder() {}

  static Ladder ladder(Values ladder) {
    List<Ladder.Level> levels = new ArrayList<>();
    for (Values level : ladder.groups("levels")) {
      levels.add(level(level));
    }
    List<Ladder.Fact> facts = new ArrayList<>();
    for (Values fact : ladder.groups("facts")) {
      facts.add(fact(fact));
    }
    return new Ladder(
        ladder.text("id"),
        ladder.text("title"),
        ladder.text("company"),
        ladder.text("about"),
        ladder.text("note"),
        levels,
        facts,
        ladder.provenance());
  }

  private static Ladder.Level level(Values level) {
    List<Ladder.Item> items = new ArrayList<>();
    for (Values item : level.groups("items")) {
      items.add(item(item));
    }
    Optional<Values> next = level.group("next");
    return new Ladder.Level(
        level.text("id"),
        level.text("title"),
        level.texts("aliases"),
        level.text("summary"),
        level.text("note"),
        level.texts("lens"),
        items,
        next.isPresent() ? Optional.of(step(next.get())) : Optional.empty());
  }

  private static Ladder.Item item(Values item) {
    return new Ladder.Item(
        item.text("id"), item.text("group"), item.text("text"), item.provenance());
  }

  private static Ladder.Step step(Values step) {
    return new Ladder.Step(step.text("time"), step.texts("skills"), step.provenance());
  }

  private static Ladder.Fact fact(Values fact) {
    return new Ladder.Fact(fact.text("topic"), fact.text("text"), fact.provenance());
  }
}
