package dev.pmcoach.session;

import dev.pmcoach.interview.Choice;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.scoring.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What rebuilds a session's state: the plan to make again, and the inputs to give to the engine.
 *
 * @param request with the drawn questions in it
 */
public record Replay(LogEvent.Started started, PlanRequest request, List<Turn> turns) {
  public Replay {
    turns = List.copyOf(turns);
  }

  /**
   * An input and what the log says followed from it.
   *
   * @param cards given then; fewer than the engine asks for where a crash or damage lost some
   * @param lines how many lines followed
   */
  public record Turn(Input input, List<Scorecard> cards, int lines) {
    public Turn {
      cards = List.copyOf(cards);
    }
  }

  /** Returns when the session began. */
  public Instant began() {
    return started.at();
  }

  public List<Input> inputs() {
    return turns.stream().map(Turn::input).toList();
  }

  /** Reads it from a log; empty when the log's head is lost. */
  public static Optional<Replay> of(LoggedSession session) {
    return session
        .started()
        .map(started -> new Replay(started, PlanLines.request(started), turns(session.events())));
  }

  private static List<Turn> turns(List<LogEvent> events) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Optional<Input> input = input(events.get(i));
      if (input.isEmpty()) {
        continue;
      }
      int end = i + 1;
      List<Scorecard> cards = new ArrayList<>();
      while (end < events.size() && input(events.get(end)).isEmpty()) {
        if (events.get(end) instanceof LogEvent.Scored scored) {
          cards.add(scored.card());
        }
        end++;
      }
      turns.add(new Turn(input.get(), cards, end - i - 1));
    }
    return turns;
  }

  private static Optional<Input> input(LogEvent event) {
    if (event instanceof LogEvent.Answered answered) {
      return Optional.of(
          answered.edited()
              ? new Input.Edited(answered.text(), answered.at())
              : new Input.Answered(answered.text(), answered.seconds(), answered.at()));
    }
    if (event instanceof LogEvent.Skipped) {
      return Optional.of(new Input.Skipped(event.at()));
    }
    if (event instanceof LogEvent.SelfRated rated) {
      return Optional.of(new Input.Rated(rated.grades(), rated.note(), rated.at()));
    }
    if (event instanceof LogEvent.Paused) {
      return Optional.of(new Input.Paused(event.at()));
    }
    if (event instanceof LogEvent.Resumed) {
      return Optional.of(new Input.Resumed(event.at()));
    }
    if (event instanceof LogEvent.Interrupted left) {
      return constant(Input.Quit.Why.values(), left.why())
          .map(why -> new Input.Quit(why, left.at()));
    }
    return event instanceof LogEvent.Tick tick ? tick(tick) : Optional.empty();
  }

  private static Optional<Input> tick(LogEvent.Tick tick) {
    return switch (tick.did()) {
      case InputLine.WAIT -> Optional.of(new Input.Ticked(tick.draftWords(), tick.at()));
      case InputLine.REPEAT -> Optional.of(new Input.RepeatWanted(tick.at()));
      case InputLine.HINT -> Optional.of(new Input.HintWanted(tick.at()));
      case InputLine.NOTE -> Optional.of(new Input.Noted(tick.words(), tick.at()));
      case InputLine.CHOOSE ->
          constant(Choice.values(), tick.words())
              .map(choice -> new Input.Chosen(choice, tick.at()));
      default -> Optional.empty();
    };
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String id) {
    String name = id.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E value : values) {
      if (value.name().equals(name)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
