package dev.pmcoach.cli;

import dev.pmcoach.content.Question;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.Step;
import dev.pmcoach.session.SessionJournal;
import dev.pmcoach.session.SessionLog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Keeps an answer that was scored outside of a round as a session of one question. */
final class SavedAnswer {
  private SavedAnswer() {}

  static void save(Invocation call, Question question, String text, OptionalDouble seconds) {
    PlanRequest request =
        new PlanRequest(
            Mode.PRACTICE,
            question.loop(),
            List.of(question.round()),
            1,
            0,
            Optional.empty(),
            new PlanRequest.Options(false, false, true),
            Map.of(question.round(), List.of(question.id())));
    LoopPlan plan = SessionRun.planner(call).plan(request);
    Interview interview = new Interview(SessionRun.grader(plan.rubric()));
    Instant now = call.env().clock().instant();
    FirstUse.say(call);
    try (SessionLog log = call.services().sessions().create("practice")) {
      SessionJournal journal =
          new SessionJournal(log, call.services().library().hash(), call.env().release());
      Step step = interview.begin(plan, now);
      journal.begun(plan, now, step);
      for (Input input :
          List.of(
              new Input.Answered(text, seconds, now), new Input.Quit(Input.Quit.Why.DONE, now))) {
        step = interview.next(step.state(), input);
        journal.stepped(input, step);
      }
      call.say("Saved. See it again: coach why --session " + log.name().letters());
    }
  }
}
