package dev.pmcoach.session;

import dev.pmcoach.interview.Event;
import dev.pmcoach.interview.Exchange;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.RoundState;
import dev.pmcoach.interview.State;
import dev.pmcoach.interview.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what the engine was told and what followed from it into lines of the log. */
final class EngineLines {
  private EngineLines() {}

  /** Returns the lines of a step that no input led to: the beginning. */
  static List<LogEvent> of(Step step) {
    List<LogEvent> lines = new ArrayList<>();
    EventLine toLine = new EventLine(step.state());
    for (Event event : step.events()) {
      event.accept(toLine).ifPresent(lines::add);
    }
    return lines;
  }

  /**
   * Returns the line of the input, then those of what followed; none when it was refused or when
   * time went by and nothing happened.
   */
  static List<LogEvent> of(Input input, Step step) {
    boolean refused = step.events().stream().allMatch(Event.Refused.class::isInstance);
    if (refused && (input instanceof Input.Ticked || !step.events().isEmpty())) {
      return List.of();
    }
    List<LogEvent> lines = new ArrayList<>();
    lines.add(input.accept(new InputLine(step)));
    lines.addAll(of(step));
    return lines;
  }

  /** Returns the log's name of a place in the engine's state. */
  static LogEvent.Place place(State state, int round, int exchange) {
    if (round < 0 || round >= state.rounds().size()) {
      return new LogEvent.Place("", Math.max(0, exchange), "");
    }
    RoundState played = state.rounds().get(round);
    List<Exchange> exchanges = played.exchanges();
    boolean known = exchange >= 0 && exchange < exchanges.size();
    return new LogEvent.Place(
        played.plan().round().id(),
        Math.max(0, exchange),
        known ? exchanges.get(exchange).question().id() : "");
  }

  /** Returns the place of what is being talked about now. */
  static LogEvent.Place current(State state) {
    int round = state.rounds().size() - 1;
    return round < 0
        ? place(state, -1, 0)
        : place(state, round, state.rounds().get(round).exchanges().size() - 1);
  }

  static <E extends Event> Optional<E> first(Step step, Class<E> kind) {
    return step.events().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
