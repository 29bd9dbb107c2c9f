package dev.pmcoach.cli;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.terminal.Console;
import dev.pmcoach.terminal.LoopMenu;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays an interview loop, or a part of it. */
final class MockCommand implements Command {
  private static final int MOST_QUESTIONS = 20;

  @Override
  public void declare(Options options) {
    options.word("LOOP", "0..1", "The interview loop (default: the target's)");
    options.value("--round", "N|ID", "Only this round, by number or id");
    options.whole("--count", "N", "Questions a round (default: 3)");
    options.whole("--seed", "N", "Draw the same questions again");
    options.flag("--no-timer", "No clock");
    options.value("--persona", "ID", "Who asks, instead of each round's own");
    options.flag("--interviewer", "A partner asks and rates; their sheet is shown");
    options.flag("--no-scores", "Words instead of numbers in the debrief");
    SessionRun.declareSpeech(options);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach mock",
        "coach mock datastax-ai-pm --round 1 --seed 7",
        "coach mock datastax-ai-pm --no-timer --no-input < answers.txt");
  }

  @Override
  public int run(Invocation call) {
    SessionRun session = new SessionRun(call);
    Loop loop =
        call.word(0)
            .map(id -> Find.loop(call.services().library(), id))
            .orElseGet(() -> Targets.loop(call));
    Optional<String> round = call.<String>option("--round").map(word -> round(loop, word));
    requireQuestions(loop, round);
    int count = count(call, 0);
    try (Console console = session.console()) {
      LoopMenu.Choice choice = LoopMenu.Choice.of(round, count);
      if (call.word(0).isEmpty() && round.isEmpty()) {
        Optional<LoopMenu.Choice> chosen =
            console.interactive()
                ? new LoopMenu(console).ask(loop)
                : Optional.of(LoopMenu.warmUp(loop));
        if (chosen.isEmpty()) {
          return ExitCode.OK;
        }
        choice = chosen.get().withCount(count);
      }
      PlanRequest request =
          new PlanRequest(
              Mode.MOCK,
              loop.id(),
              choice.round().map(List::of).orElse(List.of()),
              choice.count(),
              seed(call),
              call.option("--persona"),
              new PlanRequest.Options(
                  !call.flag("--no-timer"), call.flag("--interviewer"), !call.flag("--no-scores")),
              Map.of());
      LoopPlan plan = SessionRun.planner(call).plan(request);
      return session.start(console, plan);
    }
  }

  /** A committee defends what was said before; alone it has nothing to talk about. */
  private static void requireQuestions(Loop loop, Optional<String> round) {
    boolean committee =
        loop.rounds().stream()
            .anyMatch(each -> each.committee() && round.equals(Optional.of(each.id())));
    if (committee) {
      throw Trouble.usage(
          "the committee challenges the answers of the rounds before it",
          "Play the whole loop: coach mock " + loop.id());
    }
  }

  static String round(Loop loop, String word) {
    List<String> ids = loop.rounds().stream().map(Round::id).toList();
    if (ids.contains(word)) {
      return word;
    }
    if (word.length() == 1 && Character.isDigit(word.charAt(0))) {
      int number = word.charAt(0) - '0';
      if (number >= 1 && number <= ids.size()) {
        return ids.get(number - 1);
      }
    }
    throw Trouble.unknown(
        "round of '" + loop.id() + "'", word, ids, "coach loops show " + loop.id());
  }

  static int count(Invocation call, int usual) {
    int count = call.<Integer>option("--count").orElse(usual);
    if (call.<Integer>option("--count").isPresent() && (count < 1 || count > MOST_QUESTIONS)) {
      throw call.usage("--count takes a number from 1 to " + MOST_QUESTIONS);
    }
    return count;
  }

  /** Returns the seed given, else one that the clock gives: short enough to type again. */
  static long seed(Invocation call) {
    return call.<Integer>option("--seed")
        .map(Integer::longValue)
        .orElseGet(() -> Math.floorMod(call.env().clock().millis(), 1_000_000L));
  }
}
