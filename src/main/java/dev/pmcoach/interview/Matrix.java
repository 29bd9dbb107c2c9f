package dev.pmcoach.interview;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.LoopCard.Accord;
import dev.pmcoach.interview.LoopCard.Cell;
import dev.pmcoach.interview.LoopCard.Quote;
import dev.pmcoach.interview.LoopCard.Row;
import dev.pmcoach.scoring.Scorecard;
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

  /** A loop's score is never surer than this, in points to either side. */
  private static final double LEAST_HALF_BAND = 3;

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
    List<Sighting> sightings = sightings(signal.id(), rounds);
    for (RoundState round : rounds) {
      Optional<Sighting> best = bestOf(round, signal.id());
      cells.add(
          best.map(seen -> new Cell(OptionalInt.of(seen.grade().level()), seen.grade().points()))
              .orElse(new Cell(OptionalInt.empty(), 0)));
    }
    // What to mend is in the weaker of the rounds that count.
    Optional<SignalGrade> weaker =
        sightings.stream().reduce((better, worse) -> worse).map(Sighting::grade);
    return new Row(
        signal.id(),
        signal.title(),
        signal.weight(),
        cells,
        mean(sightings),
        accord,
        quotes(sightings),
        weaker.map(SignalGrade::missing).orElse(List.of()),
        weaker.map(SignalGrade::advice).orElse(""));
  }

  /** Returns the points of a signal in these rounds; empty when none of them heard it. */
  OptionalDouble points(String signal, Collection<RoundState> among) {
    return mean(sightings(signal, among));
  }

  /** Returns the rounds that count for a signal, the better one first. */
  private static List<Sighting> sightings(String signal, Collection<RoundState> among) {
    List<Sighting> sightings = new ArrayList<>();
    for (RoundState round : among) {
      bestOf(round, signal).ifPresent(sightings::add);
    }
    sightings.sort(Comparator.comparingInt((Sighting seen) -> seen.grade().points()).reversed());
    return sightings.subList(0, Math.min(ROUNDS_THAT_COUNT, sightings.size()));
  }

  private static OptionalDouble mean(List<Sighting> counted) {
    return counted.stream().mapToInt(seen -> seen.grade().points()).average();
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

  private static List<Quote> quotes(List<Sighting> counted) {
    return counted.stream()
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

  /** Returns how far the loop's score reaches to either side, by the bands of the cards. */
  double halfBand() {
    double variance = 0;
    for (Signal signal : rubric.signals()) {
      List<Sighting> counted = sightings(signal.id(), rounds);
      double sum = 0;
      for (Sighting seen : counted) {
        sum += variance(seen);
      }
      double share = signal.weight() / 100.0;
      double count = Math.max(1, counted.size());
      variance += share * share * sum / (count * count);
    }
    return Math.max(LEAST_HALF_BAND, Math.sqrt(variance));
  }

  /**
   * Returns the variance of a signal's points in an answer. The card gives that of the mean of all
   * its targets by weight; each is taken to be as unsure as the others.
   */
  private double variance(Sighting seen) {
    Scorecard card = seen.exchange().card().orElseThrow();
    double half = Math.max(card.high() - card.overall(), card.overall() - card.low());
    double weights = 0;
    double squares = 0;
    for (Signal signal : rubric.signals()) {
      if (seen.exchange().targets().contains(signal.id())) {
        weights += signal.weight();
        squares += (double) signal.weight() * signal.weight();
      }
    }
    return squares == 0 ? 0 : half * half * weights * weights / squares;
  }
}
