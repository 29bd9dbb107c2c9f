package dev.pmcoach.interview;

import dev.pmcoach.content.Bonus;
import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Index;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.interview.LoopCard.Quote;
import dev.pmcoach.scoring.BonusResult;
import dev.pmcoach.scoring.IndexResult;
import dev.pmcoach.scoring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a rubric watches beside its signals: bonuses, added once, and indices, never added. */
final class Extras {
  private final Rubric rubric;
  private final List<RoundState> rounds;

  Extras(Rubric rubric, List<RoundState> rounds) {
    this.rubric = rubric;
    this.rounds = List.copyOf(rounds);
  }

  List<LoopCard.Bonus> bonuses() {
    List<LoopCard.Bonus> bonuses = new ArrayList<>();
    for (Bonus bonus : rubric.bonuses()) {
      int points = 0;
      List<Quote> quotes = new ArrayList<>();
      for (RoundState round : rounds) {
        for (Exchange exchange : round.exchanges()) {
          for (BonusResult result : exchange.card().map(c -> c.bonuses()).orElse(List.of())) {
            if (result.id().equals(bonus.id()) && result.met()) {
              points = bonus.points();
              addQuotes(quotes, round, exchange, result.evidence());
            }
          }
        }
      }
      bonuses.add(
          new LoopCard.Bonus(
              bonus.id(), bonus.title(), bonus.points(), bonus.withinDays(), points, quotes));
    }
    return bonuses;
  }

  List<LoopCard.Index> indices() {
    List<LoopCard.Index> indices = new ArrayList<>();
    for (Index index : rubric.indices()) {
      boolean argued = false;
      boolean met = false;
      double highest = Double.NEGATIVE_INFINITY;
      List<Quote> quotes = new ArrayList<>();
      for (RoundState round : rounds) {
        for (Exchange exchange : round.exchanges()) {
          for (IndexResult result : exchange.card().map(c -> c.indices()).orElse(List.of())) {
            if (result.id().equals(index.id())) {
              argued |= result.argued();
              met |= result.met();
              highest = Math.max(highest, result.value().orElse(Double.NEGATIVE_INFINITY));
              addQuotes(quotes, round, exchange, result.evidence());
            }
          }
        }
      }
      OptionalDouble value =
          Double.isInfinite(highest) ? OptionalDouble.empty() : OptionalDouble.of(highest);
      indices.add(
          new LoopCard.Index(index.id(), index.title(), argued, value, index.bar(), met, quotes));
    }
    return indices;
  }

  private static void addQuotes(
      List<Quote> quotes, RoundState round, Exchange exchange, List<Span> spans) {
    for (Span span : spans) {
      quotes.add(
          new Quote(
              round.plan().round().id(),
              exchange.question().id(),
              EvidenceKind.CLAIM,
              span.text()));
    }
  }
}
