package dev.pmcoach.content;

import java.util.List;

/** Makes scenarios from checked fields. */
final class ScenarioBinder {
  private ScenarioBinder() {}

  static Scenario scenario(Values file) {
    return new Scenario(
        file.text("id"),
        file.text("title"),
        file.text("kind"),
        file.text("loop"),
        file.text("round"),
        file.text("briefing"),
        file.groups("opening", line -> new Scenario.Line(line.text("speaker"), line.text("words"))),
        file.whole("turns", 10),
        file.whole("limit", 2),
        file.groups("parties", ScenarioBinder::party),
        file.groups("gives-away", ScenarioBinder::giveAway),
        file.groups("interrupts", ScenarioBinder::interrupt),
        file.groups("balance", ScenarioBinder::area),
        file.named("endings"),
        file.provenance());
  }

  private static Scenario.Party party(Values party) {
    return new Scenario.Party(
        party.text("id"),
        party.text("name"),
        party.text("position"),
        party.text("interest"),
        party.text("walk-away"),
        party.whole("patience", 3),
        party.whole("needs", 3),
        party.groups("moves", ScenarioBinder::move),
        party.texts("unmoved"),
        party.text("pressed"),
        party.text("agrees"),
        party.text("walks"),
        party.texts("red-line"),
        party.text("crossed", party.text("pressed")),
        party.text("commits"));
  }

  private static Scenario.Move move(Values move) {
    return new Scenario.Move(
        move.text("id"),
        move.texts("acts"),
        move.texts("words"),
        move.whole("worth", 1),
        move.flag("interest"),
        move.text("says"));
  }

  private static Scenario.GiveAway giveAway(Values item) {
    return new Scenario.GiveAway(
        item.text("id"),
        item.texts("words"),
        item.whole("worth", 1),
        item.flag("vision"),
        item.text("text"));
  }

  private static Scenario.Interrupt interrupt(Values interrupt) {
    List<List<String>> needs = interrupt.rows("needs");
    return new Scenario.Interrupt(
        interrupt.text("id"),
        interrupt.text("title"),
        interrupt.text("speaker"),
        interrupt.text("words"),
        interrupt.whole("minute", 0),
        interrupt.whole("turn", 1),
        interrupt.text("after"),
        interrupt.text("instead"),
        interrupt.texts("acts"),
        needs,
        interrupt.rows("instead-needs"),
        interrupt.text("handled"),
        interrupt.text("weak"),
        interrupt.text("late"));
  }

  private static Scenario.Area area(Values area) {
    return new Scenario.Area(
        area.text("id"), area.text("title"), area.whole("share", 0), area.texts("words"));
  }
}
