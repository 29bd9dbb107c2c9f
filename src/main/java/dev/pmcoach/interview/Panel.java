package dev.pmcoach.interview;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.LoopCard.Accord;
import dev.pmcoach.interview.LoopCard.PersonaCard;
import dev.pmcoach.interview.LoopCard.SignalPoints;
import dev.pmcoach.interview.LoopCard.Vote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Opens the sealed cards. Each persona knows only the rounds they sat in; how strict they are moves
 * the words of their vote and never a point.
 */
final class Panel {
  private static final int MIDDLE_STRICTNESS = 3;

  /** How much further a persona wants to see a candidate for each step of strictness. */
  private static final int POINTS_A_STEP = 4;

  private static final double STRONG = 10;

  private static final double FAR_BELOW = -25;

  /** A vote takes having heard signals of this much weight. */
  private static final int ENOUGH_WEIGHT = 40;

  private static final double AGREE_WITHIN = 15;

  private static final double GAP_FROM = 40;

  /** Personas at least this strict would stop a hire over the signal they came to hear. */
  private static final int VETO_STRICTNESS = 4;

  private static final double VETO_POINTS = 10;

  private final Rubric rubric;
  private final List<RoundState> rounds;
  private final Matrix matrix;
  private final Set<String> committee = new HashSet<>();

  /**
   * @param loop names the committee; without a committee round everybody who sat in is on it
   */
  Panel(Loop loop, Rubric rubric, List<RoundState> rounds) {
    this.rubric = rubric;
    this.rounds = List.copyOf(rounds);
    for (Round round : loop.rounds()) {
      if (round.committee()) {
        committee.add(round.persona());
        committee.addAll(round.panel());
      }
    }
    matrix = new Matrix(rubric, this.rounds);
  }

  List<PersonaCard> cards() {
    Map<String, Persona> people = new LinkedHashMap<>();
    for (RoundState round : rounds) {
      round.plan().panel().forEach(persona -> people.putIfAbsent(persona.id(), persona));
    }
    if (people.keySet().stream().anyMatch(committee::contains)) {
      people.keySet().retainAll(committee);
    }
    return people.values().stream().map(this::card).toList();
  }

  private PersonaCard card(Persona persona) {
    List<RoundState> sat =
        rounds.stream().filter(round -> round.plan().panel().contains(persona)).toList();
    List<SignalPoints> signals = new ArrayList<>();
    List<String> vetoes = new ArrayList<>();
    double sum = 0;
    int heard = 0;
    for (Signal signal : rubric.signals()) {
      OptionalDouble points = matrix.points(signal.id(), sat);
      if (points.isPresent()) {
        signals.add(new SignalPoints(signal.id(), points.getAsDouble()));
        sum += signal.weight() * points.getAsDouble();
        heard += signal.weight();
        if (persona.strictness() >= VETO_STRICTNESS
            && points.getAsDouble() <= VETO_POINTS
            && cameFor(sat, signal.id())) {
          vetoes.add(signal.id());
        }
      }
    }
    OptionalDouble score = heard == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / heard);
    return new PersonaCard(
        persona.id(),
        persona.name(),
        persona.title(),
        persona.strictness(),
        sat.stream().map(round -> round.plan().round().id()).toList(),
        signals,
        score,
        heard < ENOUGH_WEIGHT
            ? Vote.NOT_ENOUGH_EVIDENCE
            : vote(score.orElse(0), persona.strictness()),
        vetoes);
  }

  private static boolean cameFor(List<RoundState> sat, String signal) {
    return sat.stream()
        .map(round -> round.plan().round().focus())
        .anyMatch(focus -> !focus.isEmpty() && focus.get(0).equals(signal));
  }

  private Vote vote(double score, int strictness) {
    double margin = score - rubric.bar() - (strictness - MIDDLE_STRICTNESS) * POINTS_A_STEP;
    if (margin >= STRONG) {
      return Vote.STRONG_YES;
    }
    if (margin > 0) {
      return Vote.YES;
    }
    return margin > FAR_BELOW ? Vote.NO : Vote.STRONG_NO;
  }

  static Accord accord(List<PersonaCard> cards, String signal) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    int heard = 0;
    for (PersonaCard card : cards) {
      for (SignalPoints points : card.signals()) {
        if (points.signal().equals(signal)) {
          lowest = Math.min(lowest, points.points());
          highest = Math.max(highest, points.points());
          heard++;
        }
      }
    }
    if (heard < 2) {
      return Accord.ALONE;
    }
    if (highest - lowest <= AGREE_WITHIN) {
      return Accord.AGREE;
    }
    return highest - lowest >= GAP_FROM ? Accord.GAP : Accord.MIXED;
  }
}
