package dev.pmcoach.interview;

import dev.pmcoach.content.Scenario;
import dev.pmcoach.content.Scenario.Area;
import dev.pmcoach.content.Scenario.Interrupt;
import dev.pmcoach.interview.Scene.Outcome;
import dev.pmcoach.interview.Scene.Outcome.Finding;
import dev.pmcoach.interview.StressScene.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a stress round came to: its ending, each interrupt, and the balance. */
final class StressOutcome {
  /** Shares of attention may differ this much from the plan, in percentage points; ours. */
  private static final int TOLERANCE = 15;

  private final StressScene scene;
  private final Scenario scenario;

  StressOutcome(StressScene scene) {
    this.scene = scene;
    scenario = scene.scenario();
  }

  /** Four of five handled hold the day, two of five stretch it; fewer overrun it. */
  Outcome outcome() {
    long handled =
        scene.results().values().stream().filter(result -> result == Result.HANDLED).count();
    int all = scenario.interrupts().size();
    String ending =
        handled * 5 >= all * 4L ? "held" : handled * 5 >= all * 2L ? "stretched" : "overrun";
    List<Finding> card = new ArrayList<>();
    for (Interrupt interrupt : scenario.interrupts()) {
      card.add(finding(interrupt));
    }
    balance().ifPresent(card::add);
    return new Outcome(ending, scenario.endings().getOrDefault(ending, ending), card);
  }

  private Finding finding(Interrupt interrupt) {
    Result result = scene.results().get(interrupt.id());
    String text =
        result == null
            ? "never came up."
            : switch (result) {
              case HANDLED -> "handled in time.";
              case WEAK -> "answered, but not with what was needed.";
              case LATE -> "not answered within two minutes.";
            };
    return new Finding(
        interrupt.title(),
        text,
        result == null ? Optional.empty() : Optional.of(result == Result.HANDLED));
  }

  private Optional<Finding> balance() {
    int all = scene.words().values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0 || scenario.balance().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean close = true;
    for (Area area : scenario.balance()) {
      long share = Math.round(100.0 * scene.words().getOrDefault(area.id(), 0) / all);
      close &= Math.abs(share - area.share()) <= TOLERANCE;
      text.append(text.length() == 0 ? "" : ", ");
      text.append(area.title()).append(' ').append(share).append(" % (plan ");
      text.append(area.share()).append(')');
    }
    return Optional.of(
        new Finding("Balance of your words", text.append('.').toString(), Optional.of(close)));
  }
}
