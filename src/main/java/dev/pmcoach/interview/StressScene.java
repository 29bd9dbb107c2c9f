package dev.pmcoach.interview;

import dev.pmcoach.content.Scenario;
import dev.pmcoach.content.Scenario.Area;
import dev.pmcoach.content.Scenario.Interrupt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A stress round: interrupts break in by the clock, or after some turns where no clock runs; each
 * wants an answer within two minutes, and a bad one changes what comes later.
 *
 * @param results by interrupt, in the order of their arrival
 * @param waiting the id of the interrupt that waits for an answer; empty when none does
 * @param since when that one arrived, in time played
 * @param words counted by area of the balance
 */
record StressScene(
    Scenario scenario,
    int turn,
    Map<String, Result> results,
    String waiting,
    Duration since,
    Map<String, Integer> words)
    implements Scene {
  /** Time for an answer (databricks-guide speaks of interrupts; two minutes are ours). */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Shares of attention may differ this much from the plan, in percentage points; ours. */
  private static final int TOLERANCE = 15;

  /** What came of an interrupt. */
  enum Result {
    HANDLED,
    WEAK,
    LATE
  }

  static StressScene of(Scenario scenario) {
    return new StressScene(scenario, 0, Map.of(), "", Duration.ZERO, Map.of());
  }

  @Override
  public String briefing() {
    return scenario.briefing();
  }

  @Override
  public Turn open() {
    return new Turn(this, SceneLines.opening(scenario), false);
  }

  @Override
  public Turn said(String text, Duration elapsed) {
    List<Line> lines = new ArrayList<>();
    StressScene next = counted(text);
    if (!waiting.isEmpty()) {
      next = next.answered(interrupt(waiting), text, elapsed, lines);
    }
    next = next.arrival(elapsed, lines);
    return new Turn(next, lines, next.over());
  }

  private StressScene answered(
      Interrupt interrupt, String text, Duration elapsed, List<Line> lines) {
    Result result =
        elapsed.minus(since).compareTo(LIMIT) > 0
            ? Result.LATE
            : handles(interrupt, text) ? Result.HANDLED : Result.WEAK;
    lines.add(new Line(interrupt.speaker(), reply(interrupt, result)));
    return closed(interrupt, result);
  }

  private static String reply(Interrupt interrupt, Result result) {
    return switch (result) {
      case HANDLED -> interrupt.handled();
      case WEAK -> interrupt.weak();
      case LATE -> interrupt.late();
    };
  }

  private static boolean handles(Interrupt interrupt, String text) {
    Set<Act> acts = Act.in(text);
    String words = Act.plain(text);
    boolean acted =
        interrupt.acts().isEmpty()
            || interrupt.acts().stream()
                .anyMatch(id -> acts.stream().anyMatch(act -> act.id().equals(id)));
    return acted
        && interrupt.needs().stream()
            .allMatch(group -> group.stream().anyMatch(word -> Act.said(words, Act.plain(word))));
  }

  private StressScene closed(Interrupt interrupt, Result result) {
    Map<String, Result> all = new LinkedHashMap<>(results);
    all.put(interrupt.id(), result);
    return new StressScene(scenario, turn, all, "", Duration.ZERO, words);
  }

  /** Lets the next interrupt break in when its time has come and none is open. */
  private StressScene arrival(Duration elapsed, List<Line> lines) {
    if (!waiting.isEmpty()) {
      return this;
    }
    for (Interrupt interrupt : scenario.interrupts()) {
      if (!results.containsKey(interrupt.id())) {
        boolean due = elapsed.toMinutes() >= interrupt.minute() && elapsed.toSeconds() > 0;
        if (!due && turn < interrupt.turn()) {
          return this;
        }
        Result before = results.get(interrupt.after());
        boolean worse = before == Result.WEAK || before == Result.LATE;
        boolean changed = worse && !interrupt.instead().isEmpty();
        lines.add(new Line("", interrupt.title()));
        lines.add(new Line(interrupt.speaker(), changed ? interrupt.instead() : interrupt.words()));
        return new StressScene(scenario, turn, results, interrupt.id(), elapsed, words);
      }
    }
    return this;
  }

  @Override
  public Turn waited(Duration elapsed) {
    List<Line> lines = new ArrayList<>();
    StressScene next = this;
    if (!waiting.isEmpty() && elapsed.minus(since).compareTo(LIMIT) > 0) {
      Interrupt interrupt = interrupt(waiting);
      lines.add(new Line(interrupt.speaker(), interrupt.late()));
      next = closed(interrupt, Result.LATE);
    }
    next = next.arrival(elapsed, lines);
    return new Turn(next, lines, next.over());
  }

  private boolean over() {
    return waiting.isEmpty() && results.size() == scenario.interrupts().size()
        || turn >= scenario.turns();
  }

  private Interrupt interrupt(String id) {
    return scenario.interrupts().stream()
        .filter(interrupt -> interrupt.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Counts the words that belong to each area; a turn counts for the area it names most. */
  private StressScene counted(String text) {
    String plain = Act.plain(text);
    String best = "";
    int most = 0;
    for (Area area : scenario.balance()) {
      int hits =
          (int) area.words().stream().filter(word -> Act.said(plain, Act.plain(word))).count();
      if (hits > most) {
        most = hits;
        best = area.id();
      }
    }
    Map<String, Integer> counts = new HashMap<>(words);
    if (!best.isEmpty()) {
      counts.merge(best, plain.split("\\s+").length, Integer::sum);
    }
    return new StressScene(scenario, turn + 1, results, waiting, since, counts);
  }

  @Override
  public Outcome outcome() {
    long handled = results.values().stream().filter(result -> result == Result.HANDLED).count();
    int all = scenario.interrupts().size();
    String ending =
        handled * 5 >= all * 4L ? "held" : handled * 5 >= all * 2L ? "stretched" : "overrun";
    List<Outcome.Finding> card = new ArrayList<>();
    for (Interrupt interrupt : scenario.interrupts()) {
      card.add(finding(interrupt));
    }
    balance().ifPresent(card::add);
    return new Outcome(ending, scenario.endings().getOrDefault(ending, ending), card);
  }

  private Outcome.Finding finding(Interrupt interrupt) {
    Result result = results.get(interrupt.id());
    String text =
        result == null
            ? "never came up."
            : switch (result) {
              case HANDLED -> "handled in time.";
              case WEAK -> "answered, but not what was needed.";
              case LATE -> "not answered within two minutes.";
            };
    return new Outcome.Finding(
        "Interrupts",
        interrupt.title() + ": " + text,
        result == null ? Optional.empty() : Optional.of(result == Result.HANDLED));
  }

  private Optional<Outcome.Finding> balance() {
    int all = words.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0 || scenario.balance().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean close = true;
    for (Area area : scenario.balance()) {
      long share = Math.round(100.0 * words.getOrDefault(area.id(), 0) / all);
      close &= Math.abs(share - area.share()) <= TOLERANCE;
      text.append(text.length() == 0 ? "" : ", ");
      text.append(area.title()).append(' ').append(share).append(" % (plan ");
      text.append(area.share()).append(')');
    }
    return Optional.of(
        new Outcome.Finding("Balance", text.append('.').toString(), Optional.of(close)));
  }
}
