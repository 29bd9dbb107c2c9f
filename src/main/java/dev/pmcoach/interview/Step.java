package dev.pmcoach.interview;

import java.util.List;

/**
 * What an input led to.
 *
 * @param events in the order in which they happened; the screen, the log and JSON are fed by them
 */
public record Step(State state, List<Event> events) {
  public Step {
    events = List.copyOf(events);
  }
}
