package dev.pmcoach.session;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.Grader;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.LoopPlanner;
import dev.pmcoach.interview.State;
import dev.pmcoach.interview.Step;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorecard;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Rebuilds a session from its log. Questions keep the words that they had then and answers the
 * cards that they were given, so neither better content nor a scorer that has learned changes what
 * was asked on or an old score.
 */
public final class Rebuilder {
  private final Library library;
  private final Function<Library, LoopPlanner> planners;
  private final Function<Rubric, Grader> graders;

  /**
   * @param planners makes plans from content
   * @param graders for the answers to come
   */
  public Rebuilder(
      Library library, Function<Library, LoopPlanner> planners, Function<Rubric, Grader> graders) {
    this.library = library;
    this.planners = planners;
    this.graders = graders;
  }

  /**
   * A session as it stands.
   *
   * @param interview goes on with it
   * @param rubricChanged whether the rubric is no longer the one that the session was scored by
   * @param questionsChanged whether a drawn question reads otherwise today
   * @param unlogged lines that a crash kept out of the log, to append before it goes on
   */
  public record Rebuilt(
      LoopPlan plan,
      State state,
      Interview interview,
      boolean rubricChanged,
      boolean questionsChanged,
      List<LogEvent> unlogged) {
    public Rebuilt {
      unlogged = List.copyOf(unlogged);
    }
  }

  /** Gives the cards that the log has, then grades anew. */
  private static final class Recorded implements Grader {
    private final Grader live;
    private final Deque<Scorecard> cards = new ArrayDeque<>();

    Recorded(Grader live) {
      this.live = live;
    }

    /** Takes the cards that followed from one input; those of another never stand in. */
    void next(List<Scorecard> given) {
      cards.clear();
      cards.addAll(given);
    }

    @Override
    public Scorecard grade(Answer answer) {
      return cards.isEmpty() ? live.grade(answer) : cards.poll();
    }
  }

  /** Throws {@link Trouble} when the log has lost its head. */
  public Rebuilt rebuild(LoggedSession session) {
    Replay replay =
        Replay.of(session)
            .orElseThrow(
                () ->
                    Trouble.badInput(
                        "the first line of session " + session.name() + " can't be read", ""));
    LoggedQuestions content = new LoggedQuestions(library, replay.started());
    LoopPlan plan = planners.apply(content).plan(replay.request());
    Recorded grader = new Recorded(graders.apply(plan.rubric()));
    Interview interview = new Interview(grader);
    State state = interview.begin(plan, replay.began()).state();
    List<LogEvent> unlogged = List.of();
    for (Replay.Turn turn : replay.turns()) {
      grader.next(turn.cards());
      Step step = interview.next(state, turn.input());
      List<LogEvent> lines = EngineLines.of(turn.input(), step);
      int logged = turn.lines() + 1;
      unlogged = lines.size() > logged ? lines.subList(logged, lines.size()) : List.of();
      state = step.state();
    }
    grader.next(List.of());
    return new Rebuilt(
        plan,
        state,
        interview,
        !plan.rubric().hash().equals(replay.started().rubricHash()),
        content.changed(),
        unlogged);
  }
}
