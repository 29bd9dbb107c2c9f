package dev.pmcoach.content;

/** Makes ladders from checked fields. */
final class LadderBinder {
  private LadderBinder() {}

  static Ladder ladder(Values ladder) {
    return new Ladder(
        ladder.text("id"),
        ladder.text("title"),
        ladder.text("company"),
        ladder.text("about"),
        ladder.text("note"),
        ladder.groups("levels", LadderBinder::level),
        ladder.groups("facts", LadderBinder::fact),
        ladder.provenance());
  }

  private static Ladder.Level level(Values level) {
    return new Ladder.Level(
        level.text("id"),
        level.text("title"),
        level.texts("aliases"),
        level.text("summary"),
        level.text("note"),
        level.groups("items", LadderBinder::item),
        level.group("next", LadderBinder::step));
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
