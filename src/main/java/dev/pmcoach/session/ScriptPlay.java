package dev.pmcoach.session;

import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.Event;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Input.Quit.Why;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.Journal;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.Stage;
import dev.pmcoach.interview.State;
import dev.pmcoach.interview.Step;
import dev.pmcoach.scoring.SpokenPace;
import java.time.Duration;
import java.time.Instant;

/** Plays a script without a console and without a clock: time goes by as the script says. */
public final class ScriptPlay {
  /** The pace that words are taken to be spoken at where the script gives no times. */
  private static final int MILLIS_A_WORD = 60_000 / SpokenPace.WORDS_A_MINUTE;

  private static final Duration BREATH = Duration.ofSeconds(2);

  private final Script script;
  private final Interview interview;
  private final Journal journal;
  private Instant now;
  private State state;

  public ScriptPlay(Script script, Interview interview, Journal journal) {
    this.script = script;
    this.interview = interview;
    this.journal = journal;
    now = script.start();
  }

  /** Plays to the end; a step that isn't possible where it stands is {@link Trouble}. */
  public State play(LoopPlan plan) {
    Step begun = interview.begin(plan, now);
    journal.begun(plan, now, begun);
    state = begun.state();
    int number = 0;
    for (ScriptStep step : script.steps()) {
      number++;
      boolean comesBack = step.does().equals("resume") || step.does().equals("wait");
      if (state.stage() == Stage.BREAK && !comesBack && step.at().isEmpty()) {
        take(new Input.Resumed(now), number);
      }
      now = step.at().orElseGet(() -> later(step));
      take(step.input(now), number);
    }
    if (!state.over()) {
      take(new Input.Quit(Why.END_OF_INPUT, now), number + 1);
    }
    return state;
  }

  private Instant later(ScriptStep step) {
    int words = step.words().isBlank() ? 0 : step.words().strip().split("\\s+").length;
    return now.plus(BREATH).plusMillis((long) words * MILLIS_A_WORD);
  }

  private void take(Input input, int number) {
    Step step = interview.next(state, input);
    for (Event event : step.events()) {
      if (event instanceof Event.Refused refused) {
        throw Trouble.badInput(
            "step " + number + " of '" + script.name() + "' isn't possible: " + refused.words(),
            "");
      }
    }
    journal.stepped(input, step);
    state = step.state();
  }
}
