package dev.pmcoach.interview;

import dev.pmcoach.interview.Input.Quit;
import dev.pmcoach.interview.Input.Ticked;
import dev.pmcoach.interview.State.Presence;
import java.time.Instant;

/**
 * The interview as a state machine. Pure: no clock, no input or output, and chance only by the
 * plan's seed, so the same plan and inputs always lead to the same events.
 */
public final class Interview {
  private final Grader grader;

  /**
   * @param grader grades by the rubric of the plans that are played
   */
  public Interview(Grader grader) {
    this.grader = grader;
  }

  /** Starts a session: its first round, and in it the first question. */
  public Step begin(LoopPlan plan, Instant now) {
    Play play = new Play(Play.unopened(plan, now), now);
    play.emit(new Event.LoopStarted(plan, now));
    new Rounds(play, new Clock(play)).startNext();
    return play.step();
  }

  /** Returns what an input leads to. An input that isn't possible now is refused by an event. */
  public Step next(State state, Input input) {
    Play play = new Play(state, input.at());
    if (state.over()) {
      play.refuse("The session is over.");
      return new Step(state, play.events);
    }
    Clock clock = new Clock(play);
    clock.count(state, input);
    boolean comesOrGoes = input instanceof Input.Resumed || input instanceof Quit;
    if (state.presence() == Presence.AWAY && !comesOrGoes) {
      play.refuse("The session was left: resume it first.");
    } else if (state.presence() == Presence.PAUSED && !comesOrGoes) {
      play.refuse("The clock stands still: resume first.");
    } else {
      input.accept(new Moves(play, clock, grader));
    }
    // What was refused, and a tick that did nothing, is not logged: it must leave no trace either.
    boolean nothing = play.events.stream().allMatch(Event.Refused.class::isInstance);
    return nothing && (input instanceof Ticked || !play.events.isEmpty())
        ? new Step(state, play.events)
        : play.step();
  }
}
