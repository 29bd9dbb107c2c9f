package dev.pmcoach.session;

import dev.pmcoach.interview.Event;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Rater;
import dev.pmcoach.interview.Step;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The line that keeps an input, so that replaying it does the same again. */
final class InputLine implements Input.Visitor<LogEvent> {
  static final String REPEAT = "repeat";
  static final String HINT = "hint";
  static final String NOTE = "note";
  static final String CHOOSE = "choose";
  static final String WAIT = "wait";

  private final Step step;

  /**
   * @param step what the input led to; tells where it belongs
   */
  InputLine(Step step) {
    this.step = step;
  }

  private LogEvent.Place place(int round, int exchange) {
    return EngineLines.place(step.state(), round, exchange);
  }

  private LogEvent.Place current() {
    return EngineLines.current(step.state());
  }

  @Override
  public LogEvent answered(Input.Answered input) {
    return EngineLines.first(step, Event.Answered.class)
        .map(
            event ->
                new LogEvent.Answered(
                    input.at(),
                    place(event.round(), event.exchange()),
                    event.part(),
                    input.text(),
                    input.seconds(),
                    false))
        .orElseGet(
            () ->
                new LogEvent.Answered(
                    input.at(), current(), 0, input.text(), input.seconds(), false));
  }

  @Override
  public LogEvent edited(Input.Edited input) {
    return EngineLines.first(step, Event.Edited.class)
        .map(
            event ->
                new LogEvent.Answered(
                    input.at(),
                    place(event.round(), event.exchange()),
                    event.part(),
                    input.text(),
                    OptionalDouble.empty(),
                    true))
        .orElseGet(
            () ->
                new LogEvent.Answered(
                    input.at(), current(), 0, input.text(), OptionalDouble.empty(), true));
  }

  @Override
  public LogEvent skipped(Input.Skipped input) {
    return new LogEvent.Skipped(
        input.at(),
        EngineLines.first(step, Event.Skipped.class)
            .map(event -> place(event.round(), event.exchange()))
            .orElseGet(this::current));
  }

  @Override
  public LogEvent rated(Input.Rated input) {
    return EngineLines.first(step, Event.Rated.class)
        .map(
            event ->
                rating(
                    input, place(event.round(), event.exchange()), event.rater(), input.grades()))
        .orElseGet(() -> rating(input, current(), Rater.SELF, input.grades()));
  }

  private static LogEvent rating(
      Input.Rated input, LogEvent.Place place, Rater rater, Map<String, Integer> grades) {
    return new LogEvent.SelfRated(
        input.at(), place, rater.name().toLowerCase(Locale.ROOT), grades, input.note());
  }

  @Override
  public LogEvent repeatWanted(Input.RepeatWanted input) {
    return new LogEvent.Tick(input.at(), REPEAT, "", 0);
  }

  @Override
  public LogEvent hintWanted(Input.HintWanted input) {
    return new LogEvent.Tick(input.at(), HINT, "", 0);
  }

  @Override
  public LogEvent noted(Input.Noted input) {
    return new LogEvent.Tick(input.at(), NOTE, input.text(), 0);
  }

  @Override
  public LogEvent chosen(Input.Chosen input) {
    return new LogEvent.Tick(input.at(), CHOOSE, input.choice().name().toLowerCase(Locale.ROOT), 0);
  }

  @Override
  public LogEvent ticked(Input.Ticked input) {
    return new LogEvent.Tick(input.at(), WAIT, "", input.draftWords());
  }

  @Override
  public LogEvent paused(Input.Paused input) {
    return new LogEvent.Paused(input.at());
  }

  @Override
  public LogEvent resumed(Input.Resumed input) {
    return new LogEvent.Resumed(input.at());
  }

  @Override
  public LogEvent quit(Input.Quit input) {
    return new LogEvent.Interrupted(
        input.at(), input.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
