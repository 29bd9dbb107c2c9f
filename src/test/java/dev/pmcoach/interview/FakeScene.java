package dev.pmcoach.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A scene of three turns, with an interrupt after five minutes. */
record FakeScene(int turns, boolean interrupted) implements Scene {
  private static final int TURNS = 3;

  private static final Duration INTERRUPT = Duration.ofMinutes(5);

  static Scene start() {
    return new FakeScene(0, false);
  }

  @Override
  public String briefing() {
    return "Two colleagues want different things.";
  }

  @Override
  public Turn open() {
    return new Turn(this, List.of(new Line("Ada", "I want it first.")), false);
  }

  @Override
  public Turn said(String text, Duration elapsed) {
    FakeScene next = new FakeScene(turns + 1, interrupted);
    return new Turn(next, List.of(new Line("Hal", "You said " + turns)), next.turns == TURNS);
  }

  @Override
  public Turn waited(Duration elapsed) {
    if (interrupted || elapsed.compareTo(INTERRUPT) < 0) {
      return new Turn(this, List.of(), false);
    }
    return new Turn(new FakeScene(turns, true), List.of(new Line("", "The pager rings.")), false);
  }

  @Override
  public Outcome outcome() {
    return new Outcome(
        turns == TURNS ? "agreement" : "impasse",
        "It ended",
        List.of(new Outcome.Finding("Turns", String.valueOf(turns), Optional.of(true))));
  }
}
