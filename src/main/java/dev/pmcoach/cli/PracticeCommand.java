package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Scenario;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.Draw;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.terminal.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drills one question at a time: answer, own rating, score, retry, model answer. */
final class PracticeCommand implements Command {
  private static final int USUAL_COUNT = 1;

  @Override
  public void declare(Options options) {
    options.word("QUESTION", "0..1", "The id of a question or a role-play (default: drawn)");
    options.value("--signal", "S", "Draw questions on this signal");
    options.value("--round", "N|ID", "Draw from this round");
    options.value("--loop", "LOOP", "Draw from this loop (default: the target's)");
    options.whole("--count", "N", "How many questions (default: 1)");
    options.whole("--seed", "N", "Draw the same questions again");
    options.flag("--no-timer", "No clock");
    options.flag("--no-scores", "Words instead of numbers");
    SessionRun.declareSpeech(options);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach practice",
        "coach practice --signal market-impact",
        "coach practice --round 2",
        "coach practice engineer-and-sales");
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    Optional<Scenario> scenario = call.word(0).flatMap(library::scenario);
    PlanRequest request =
        scenario.isPresent() ? request(call, scenario.get()) : request(call, library);
    LoopPlan plan = SessionRun.planner(call).plan(request);
    SessionRun session = new SessionRun(call);
    try (Console console = session.console()) {
      return session.start(console, plan);
    }
  }

  /** A role-play is one round of its loop, with the debrief that a round has. */
  private static PlanRequest request(Invocation call, Scenario scenario) {
    return new PlanRequest(
        Mode.MOCK,
        scenario.loop(),
        List.of(scenario.round()),
        0,
        MockCommand.seed(call),
        Optional.empty(),
        new PlanRequest.Options(!call.flag("--no-timer"), false, !call.flag("--no-scores")),
        Map.of(scenario.round(), List.of(scenario.id())));
  }

  private static PlanRequest request(Invocation call, Library library) {
    List<Question> questions =
        call.word(0).isPresent()
            ? List.of(Find.exercise(library, call.word(0).get()))
            : drawn(call, library);
    Question first = questions.get(0);
    return new PlanRequest(
        Mode.PRACTICE,
        first.loop(),
        List.of(first.round()),
        questions.size(),
        MockCommand.seed(call),
        Optional.empty(),
        new PlanRequest.Options(!call.flag("--no-timer"), false, !call.flag("--no-scores")),
        Map.of(first.round(), questions.stream().map(Question::id).toList()));
  }

  private static List<Question> drawn(Invocation call, Library library) {
    Loop loop = Targets.loop(call);
    Optional<String> round =
        call.<String>option("--round").map(word -> MockCommand.round(loop, word));
    Optional<String> signal = call.<String>option("--signal");
    signal.ifPresent(id -> requireKnown(library, loop, id));
    List<Question> pool = new ArrayList<>();
    for (Round each : loop.rounds()) {
      if (round.isEmpty() || round.get().equals(each.id())) {
        for (Question question : library.questions(loop.id(), each.id())) {
          if (signal.isEmpty() || question.targets().contains(signal.get())) {
            pool.add(question);
          }
        }
      }
    }
    if (pool.isEmpty()) {
      throw Trouble.expected(
          "no question of '" + loop.id() + "' fits", "Try: coach questions list");
    }
    return Draw.some(pool, MockCommand.count(call, USUAL_COUNT), MockCommand.seed(call));
  }

  private static void requireKnown(Library library, Loop loop, String signal) {
    List<String> known =
        library.rubric(loop.rubric()).map(Rubric::signals).orElse(List.of()).stream()
            .map(Signal::id)
            .toList();
    if (!known.contains(signal)) {
      throw Trouble.unknown("signal", signal, known, "coach rubric show " + loop.rubric());
    }
  }
}
