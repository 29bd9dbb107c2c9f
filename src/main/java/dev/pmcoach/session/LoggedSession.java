package dev.pmcoach.session;

import java.util.List;
import java.util.Optional;

/**
 * What a session's file says.
 *
 * @param events in file order, without the lines that can't be read
 * @param notices what is wrong with the file, in words for the user; most often empty
 */
public record LoggedSession(SessionName name, List<LogEvent> events, List<String> notices) {
  public LoggedSession {
    events = List.copyOf(events);
    notices = List.copyOf(notices);
  }

  /** Returns the head; empty when it is lost, and then nothing can be resumed or scored again. */
  public Optional<LogEvent.Started> started() {
    return first(LogEvent.Started.class);
  }

  /** Whether it came to its end. */
  public boolean finished() {
    return first(LogEvent.Finished.class).isPresent();
  }

  /** Returns the last debrief, if there was one. */
  public Optional<LogEvent.Debriefed> debriefed() {
    return all(LogEvent.Debriefed.class).stream().reduce((before, last) -> last);
  }

  public <E extends LogEvent> List<E> all(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <E extends LogEvent> Optional<E> first(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
