package dev.pmcoach.session;

import dev.pmcoach.interview.Event;
import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.State;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The line that keeps an event for readers; empty for what the line of the input says already and
 * for what is only shown.
 */
final class EventLine implements Event.Visitor<Optional<LogEvent>> {
  private final State state;

  EventLine(State state) {
    this.state = state;
  }

  private LogEvent.Place place(int round, int exchange) {
    return EngineLines.place(state, round, exchange);
  }

  private String roundId(int round) {
    return state.plan().rounds().get(round).round().id();
  }

  @Override
  public Optional<LogEvent> roundStarted(Event.RoundStarted event) {
    return Optional.of(new LogEvent.RoundStarted(event.at(), event.plan().round().id()));
  }

  @Override
  public Optional<LogEvent> asked(Event.Asked event) {
    LogEvent.Place place =
        new LogEvent.Place(roundId(event.round()), event.exchange(), event.question().id());
    return Optional.of(
        new LogEvent.Asked(event.at(), place, event.words(), event.question().targets()));
  }

  @Override
  public Optional<LogEvent> followedUp(Event.FollowedUp event) {
    return Optional.of(
        new LogEvent.FollowedUp(
            event.at(),
            place(event.round(), event.exchange()),
            event.signal(),
            event.missing().id(),
            event.words()));
  }

  @Override
  public Optional<LogEvent> pulledBack(Event.PulledBack event) {
    return Optional.of(
        new LogEvent.FollowedUp(
            event.at(), place(event.round(), event.exchange()), event.signal(), "", event.words()));
  }

  @Override
  public Optional<LogEvent> challenged(Event.Challenged event) {
    return Optional.of(
        new LogEvent.FollowedUp(
            event.at(), place(event.round(), event.exchange()), event.signal(), "", event.words()));
  }

  @Override
  public Optional<LogEvent> sceneLine(Event.SceneLine event) {
    String speaker = event.line().speaker();
    String words = (speaker.isEmpty() ? "" : speaker + ": ") + event.line().words();
    return Optional.of(new LogEvent.FollowedUp(event.at(), place(event.round(), 0), "", "", words));
  }

  @Override
  public Optional<LogEvent> scored(Event.Scored event) {
    return Optional.of(
        new LogEvent.Scored(event.at(), place(event.round(), event.exchange()), event.card()));
  }

  @Override
  public Optional<LogEvent> roundEnded(Event.RoundEnded event) {
    return Optional.of(
        new LogEvent.RoundEnded(
            event.at(), roundId(event.round()), event.why().name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public Optional<LogEvent> debriefed(Event.Debriefed event) {
    LoopCard card = event.card();
    Map<String, Double> signals = new LinkedHashMap<>();
    for (LoopCard.Row row : card.rows()) {
      row.points().ifPresent(points -> signals.put(row.signal(), points));
    }
    return Optional.of(
        new LogEvent.Debriefed(
            event.at(),
            card.score(),
            card.low(),
            card.high(),
            card.bar(),
            card.decision().id(),
            card.atRisk(),
            signals));
  }

  @Override
  public Optional<LogEvent> finished(Event.Finished event) {
    return Optional.of(new LogEvent.Finished(event.at()));
  }

  @Override
  public Optional<LogEvent> loopStarted(Event.LoopStarted event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> answered(Event.Answered event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> edited(Event.Edited event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> acknowledged(Event.Acknowledged event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> repeated(Event.Repeated event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> hinted(Event.Hinted event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> skipped(Event.Skipped event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> noted(Event.Noted event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> paused(Event.Paused event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> resumed(Event.Resumed event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> nudged(Event.Nudged event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> ratingWanted(Event.RatingWanted event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> rated(Event.Rated event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> revealed(Event.Revealed event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> choiceOffered(Event.ChoiceOffered event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> framed(Event.Framed event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> modelShown(Event.ModelShown event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> sceneEnded(Event.SceneEnded event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> interrupted(Event.Interrupted event) {
    return Optional.empty();
  }

  @Override
  public Optional<LogEvent> refused(Event.Refused event) {
    return Optional.empty();
  }
}
