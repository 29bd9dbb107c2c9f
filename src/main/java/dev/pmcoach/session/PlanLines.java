package dev.pmcoach.session;

import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.RoundPlan;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a plan into the head of a log, and the head into what makes the plan again. */
final class PlanLines {
  private static final String TIMER = "timer";
  private static final String INTERVIEWER = "interviewer";
  private static final String SCORES = "scores";

  private PlanLines() {}

  static LogEvent.Started started(LoopPlan plan, Instant at, String contentHash, String version) {
    PlanRequest request = plan.request();
    return new LogEvent.Started(
        at,
        LogEvent.SCHEMA,
        request.seed(),
        request.mode().name().toLowerCase(Locale.ROOT),
        request.loop(),
        plan.rubric().id(),
        plan.rubric().hash(),
        contentHash,
        version,
        request.count(),
        request.persona(),
        Map.of(
            TIMER, request.options().timer(),
            INTERVIEWER, request.options().interviewer(),
            SCORES, request.options().scores()),
        plan.rounds().stream().map(PlanLines::round).toList());
  }

  private static LogEvent.PlannedRound round(RoundPlan plan) {
    return new LogEvent.PlannedRound(
        plan.round().id(),
        plan.round().title(),
        plan.round().minutes(),
        plan.persona().name(),
        plan.scene().isPresent() ? scenario(plan) : questions(plan));
  }

  private static List<LogEvent.PlannedQuestion> questions(RoundPlan plan) {
    return plan.questions().stream()
        .map(
            question ->
                new LogEvent.PlannedQuestion(question.id(), question.prompt(), question.targets()))
        .toList();
  }

  /** A scenario stands where the questions of a round would. */
  private static List<LogEvent.PlannedQuestion> scenario(RoundPlan plan) {
    return List.of(
        new LogEvent.PlannedQuestion(
            plan.round().scenario().orElseThrow(),
            plan.scene().orElseThrow().briefing(),
            plan.round().focus()));
  }

  static PlanRequest request(LogEvent.Started started) {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    for (LogEvent.PlannedRound round : started.rounds()) {
      questions.put(
          round.id(), round.questions().stream().map(LogEvent.PlannedQuestion::id).toList());
    }
    return new PlanRequest(
        started.mode().equals("practice") ? Mode.PRACTICE : Mode.MOCK,
        started.loop(),
        started.rounds().stream().map(LogEvent.PlannedRound::id).toList(),
        started.count(),
        started.seed(),
        started.persona(),
        new PlanRequest.Options(
            started.options().getOrDefault(TIMER, true),
            started.options().getOrDefault(INTERVIEWER, false),
            started.options().getOrDefault(SCORES, true)),
        questions);
  }
}
