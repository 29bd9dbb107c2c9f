package dev.pmcoach.terminal;

import dev.pmcoach.interview.Event;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Input.Quit.Why;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.Journal;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.State;
import dev.pmcoach.interview.State.Presence;
import dev.pmcoach.interview.Step;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.SpokenPace;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plays a session on a console; the only class that knows the engine and the console. */
public final class RoundPlayer {
  private final Interview interview;
  private final Journal journal;
  private final Clock clock;
  private final RoundView view;
  private final AnswerPrompter answers;
  private final Prompter prompter;
  private State state;

  /** Null while the candidate is there. */
  private Why left;

  /**
   * @param voice says aloud what the interviewers say
   * @param dictation answers are spoken into it, where there is one
   */
  public record Extras(Voice voice, Optional<Dictation> dictation) {
    public static final Extras NONE = new Extras(Voice.NONE, Optional.empty());
  }

  /**
   * @param journal told of each step before anything of it is shown
   */
  public RoundPlayer(
      Console console,
      Interview interview,
      Journal journal,
      Clock clock,
      LoopPlan plan,
      Extras extras) {
    this.interview = interview;
    this.journal = journal;
    this.clock = clock;
    view = new RoundView(console, extras.voice(), plan);
    Leaving leaving = new Leaving(console, clock, journal::drafted);
    answers =
        new AnswerPrompter(
            console, clock, leaving, extras.dictation(), this::ticked, journal::drafted);
    prompter = new Prompter(console, clock, leaving, answers);
  }

  /**
   * Plays from the beginning, to the end or until the candidate leaves; returns where it stands.
   */
  public State play(LoopPlan plan) {
    Instant now = clock.instant();
    Step step = interview.begin(plan, now);
    journal.begun(plan, now, step);
    state = step.state();
    show(step.events());
    return loop();
  }

  /**
   * Goes on where a session stands.
   *
   * @param draft what was being typed when it was left
   */
  public State resume(State from, String draft) {
    state = from;
    view.welcomeBack(from);
    answers.startWith(draft);
    take(new Input.Resumed(clock.instant()));
    return loop();
  }

  private State loop() {
    while (!state.over() && state.presence() != Presence.AWAY) {
      take(prompter.next(state));
    }
    return state;
  }

  private synchronized void take(Input input) {
    Step step = interview.next(state, input);
    journal.stepped(input, step);
    state = step.state();
    show(step.events());
  }

  /** Tells the engine the time while an answer is typed; what it says is shown above the answer. */
  private synchronized Text ticked(String draft) {
    Instant now = clock.instant();
    int words = SpokenPace.words(draft);
    Input tick = new Input.Ticked(words, now);
    Step step = interview.next(state, tick);
    if (!step.events().isEmpty()) {
      journal.stepped(tick, step);
      state = step.state();
      show(step.events());
    }
    return StatusLine.of(state, words, now);
  }

  private void show(List<Event> events) {
    for (Event event : events) {
      if (event instanceof Event.Interrupted away) {
        left = away.why();
      }
      event.accept(view);
    }
  }

  /** Whether the candidate left by Ctrl-C. */
  public boolean interrupted() {
    return left == Why.INTERRUPTED;
  }
}
