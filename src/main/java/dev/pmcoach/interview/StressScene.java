package dev.pmcoach.interview;

import dev.pmcoach.content.Scenario;
import dev.pmcoach.content.Scenario.Area;
import dev.pmcoach.content.Scenario.Interrupt;
import dev.pmcoach.scoring.SpokenPace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Speech speech = Speech.of(text, List.of());
    StressScene next = counted(speech);
    if (!waiting.isEmpty()) {
      next = next.answered(interrupt(waiting), speech, elapsed, lines);
    }
    next = next.arrival(elapsed, lines);
    return new Turn(next, lines, next.over());
  }

  private StressScene answered(
      Interrupt interrupt, Speech speech, Duration elapsed, List<Line> lines) {
    Result result =
        late(elapsed) || tooLong(speech)
            ? Result.LATE
            : handles(interrupt, speech) ? Result.HANDLED : Result.WEAK;
    lines.add(new Line(interrupt.speaker(), reply(interrupt, result)));
    return closed(interrupt, result);
  }

  private boolean late(Duration elapsed) {
    return elapsed.minus(since).compareTo(LIMIT) > 0;
  }

  /** What is typed quickly still has to be said: at speaking pace it runs over. */
  private static boolean tooLong(Speech speech) {
    return speech.words() > LIMIT.toMinutes() * SpokenPace.WORDS_A_MINUTE;
  }

  private static String reply(Interrupt interrupt, Result result) {
    return switch (result) {
      case HANDLED -> interrupt.handled();
      case WEAK -> interrupt.weak();
      case LATE -> interrupt.late();
    };
  }

  private boolean handles(Interrupt interrupt, Speech speech) {
    List<List<String>> needs = new ArrayList<>(interrupt.needs());
    if (changed(interrupt)) {
      needs.addAll(interrupt.insteadNeeds());
    }
    boolean acted =
        interrupt.acts().isEmpty()
            || interrupt.acts().stream().anyMatch(act -> speech.does("", List.of(act), List.of()));
    return acted
        && !speech.pushes("")
        && needs.stream().allMatch(group -> speech.does("", List.of(), group));
  }

  /** Whether an earlier interrupt went badly and makes this one worse. */
  private boolean changed(Interrupt interrupt) {
    Result before = results.get(interrupt.after());
    return !interrupt.instead().isEmpty() && (before == Result.WEAK || before == Result.LATE);
  }

  private StressScene closed(Interrupt interrupt, Result result) {
    Map<String, Result> all = new LinkedHashMap<>(results);
    all.put(interrupt.id(), result);
    return new StressScene(scenario, turn, all, "", Duration.ZERO, words);
  }

  /** Lets the next interrupt break in when its time has come and none is open. */
  private StressScene arrival(Duration elapsed, List<Line> lines) {
    if (!waiting.isEmpty() || turn >= scenario.turns()) {
      return this;
    }
    for (Interrupt interrupt : scenario.interrupts()) {
      if (!results.containsKey(interrupt.id())) {
        boolean due = elapsed.toMinutes() >= interrupt.minute() && elapsed.toSeconds() > 0;
        if (!due && turn < interrupt.turn()) {
          return this;
        }
        lines.add(new Line("", interrupt.title() + " · two minutes"));
        String words = changed(interrupt) ? interrupt.instead() : interrupt.words();
        lines.add(new Line(interrupt.speaker(), words));
        return new StressScene(scenario, turn, results, interrupt.id(), elapsed, this.words);
      }
    }
    return this;
  }

  @Override
  public Turn waited(Duration elapsed) {
    List<Line> lines = new ArrayList<>();
    StressScene next = this;
    if (!waiting.isEmpty() && late(elapsed)) {
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

  /** Counts words by area; each sentence counts for the area that it names most. */
  private StressScene counted(Speech speech) {
    Map<String, Integer> counts = new HashMap<>(words);
    for (Speech.Sentence sentence : speech.sentences()) {
      String best = "";
      int most = 0;
      for (Area area : scenario.balance()) {
        int hits = hits(area, sentence.words());
        if (hits > most) {
          most = hits;
          best = area.id();
        }
      }
      if (!best.isEmpty()) {
        counts.merge(best, sentence.words().split("\\s+").length, Integer::sum);
      }
    }
    return new StressScene(scenario, turn + 1, results, waiting, since, counts);
  }

  private static int hits(Area area, String words) {
    int hits = 0;
    for (String word : area.words()) {
      if (Phrases.named(words, List.of(word))) {
        hits++;
      }
    }
    return hits;
  }

  @Override
  public Outcome outcome() {
    return new StressOutcome(this).outcome();
  }
}
