package dev.pmcoach.session;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.Grader;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.LoopPlanner;
import dev.pmcoach.interview.State;
import dev.pmcoach.scoring.Scorecard;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Rebuilds a session from its log. Answers keep the cards that they were given then, so a scorer
 * that has learned in between changes neither an old score nor what was asked on.
 */
public final class Rebuilder {
  private final LoopPlanner planner;
  private final Function<Rubric, Grader> graders;

  /**
   * @param graders for the answers to come
   */
  public Rebuilder(LoopPlanner planner, Function<Rubric, Grader> graders) {
    this.planner = planner;
    this.graders = graders;
  }

  /**
   * A session as it stands.
   *
   * @param interview goes on with it
   * @param rubricChanged whether the rubric is no longer the one that the session was scored by
   */
  public record Rebuilt(LoopPlan plan, State state, Interview interview, boolean rubricChanged) {}

  /** Throws {@link Trouble} when the log has lost its head. */
  public Rebuilt rebuild(LoggedSession session) {
    Replay replay =
        Replay.of(session)
            .orElseThrow(
                () ->
                    Trouble.badInput(
                        "the first line of session " + session.name() + " can't be read", ""));
    LoopPlan plan = planner.plan(replay.request());
    Iterator<Scorecard> recorded =
        session.all(LogEvent.Scored.class).stream().map(LogEvent.Scored::card).iterator();
    Grader live = graders.apply(plan.rubric());
    Interview interview =
        new Interview(answer -> recorded.hasNext() ? recorded.next() : live.grade(answer));
    State state = interview.begin(plan, replay.began()).state();
    List<Input> inputs = replay.inputs();
    for (Input input : inputs) {
      state = interview.next(state, input).state();
    }
    boolean changed = !plan.rubric().hash().equals(replay.started().rubricHash());
    return new Rebuilt(plan, state, interview, changed);
  }
}
