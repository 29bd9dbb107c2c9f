package dev.pmcoach.interview;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.LoopCard.Accord;
import dev.pmcoach.interview.LoopCard.Cell;
import dev.pmcoach.interview.LoopCard.Quote;
import dev.pmcoach.interview.LoopCard.Row;
import dev.pmcoach.scoring.SignalGrade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Signals by rounds: the best answer of each round that targets a signal. */
final class Matrix {
  /** A signal is judged by its two best rounds, so that one bad round doesn't sink it. */
  private static final int ROUNDS_THAT_COUNT = 2;

  /**
   * How far one reading of one signal lies from the raters' in points (one standard deviation); two
   * rounds halve the variance.
   */
  private static final double READING_ERROR = 15;

  private static final int MOST_QUOTES = 4;

  private final Rubric rubric;
  private final List<RoundState> rounds;

  Matrix(Rubric rubric, List<RoundState> rounds) {
    this.rubric = rubric;
    this.rounds = List.copyOf(rounds);
  }

  /** Returns the points of the highest grade. */
  int best() {
    return rubric.points().get(rubric.points().size() - 1);
  }

  /** A grade with where it was given. */
  private record Sighting(RoundState round, Exchange exchange, SignalGrade grade) {}

  Row row(Signal signal, Accord accord) {
    List<Cell> cells = new ArrayList<>();
    List<Sighting> sightings = new ArrayList<>();
    for (RoundState round : rounds) {
      Optional<Sighting> best = bestOf(round, signal.id());
      cells.add(
          best.map(seen -> new Cell(OptionalInt.of(seen.grade().level()), seen.grade().points()))
              .orElse(new Cell(OptionalInt.empty(), 0)));
      best.ifPresent(sightings::add);
    }
    sightings.sort(Comparator.comparingInt((Sighting seen) -> seen.grade().points()).reversed());
    Optional<SignalGrade> top = sightings.stream().findFirst().map(Sighting::grade);
    return new Row(
        signal.id(),
        signal.title(),
        signal.weight(),
        cells,
        mean(sightings),
        accord,
        quotes(sightings),
        top.map(SignalGrade::missing).orElse(List.of()),
        top.map(SignalGrade::advice).orElse(""));
  }

  /** Returns the points of a signal in these rounds; empty when none of them heard it. */
  OptionalDouble points(String signal, Collection<RoundState> among) {
    List<Sighting> sightings = new ArrayList<>();
    for (RoundState round : among) {
      bestOf(round, signal).ifPresent(sightings::add);
    }
    sightings.sort(Comparator.comparingInt((Sighting seen) -> seen.grade().points()).reversed());
    return mean(sightings);
  }

  private static OptionalDouble mean(List<Sighting> sorted) {
    return sorted.stream()
        .limit(ROUNDS_THAT_COUNT)
        .mapToInt(seen -> seen.grade().points())
        .average();
  }

  private static Optional<Sighting> bestOf(RoundState round, String signal) {
    return round.exchanges().stream()
        .filter(exchange -> exchange.targets().contains(signal))
        .flatMap(
            exchange ->
                exchange
                    .card()
                    .flatMap(card -> card.signal(signal))
                    .map(grade -> new Sighting(round, exchange, grade))
                    .stream())
        .max(Comparator.comparingInt(seen -> seen.grade().points()));
  }

  private static List<Quote> quotes(List<Sighting> sorted) {
    return sorted.stream()
        .limit(ROUNDS_THAT_COUNT)
        .flatMap(
            seen ->
                seen.grade().evidence().stream()
                    .map(
                        evidence ->
                            new Quote(
                                seen.round().plan().round().id(),
                                seen.exchange().question().id(),
                                evidence.kind(),
                                evidence.span().text())))
        .distinct()
        .limit(MOST_QUOTES * ROUNDS_THAT_COUNT)
        .toList();
  }

  /** Returns how far the loop's score reaches to either side, by the reading error alone. */
  double halfBand(List<Row> rows) {
    double variance = 0;
    for (Row row : rows) {
      long heard = row.cells().stream().filter(cell -> cell.level().isPresent()).count();
      double error = row.weight() / 100.0 * READING_ERROR;
      variance += error * error / Math.max(1, Math.min(ROUNDS_THAT_COUNT, heard));
    }
    return Math.sqrt(variance);
  }
}
