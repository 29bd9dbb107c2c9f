package dev.pmcoach.interview;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.LoopCard.Decision;
import dev.pmcoach.interview.LoopCard.Fix;
import dev.pmcoach.interview.LoopCard.PersonaCard;
import dev.pmcoach.interview.LoopCard.RoundRef;
import dev.pmcoach.interview.LoopCard.Row;
import dev.pmcoach.interview.LoopCard.ToVerify;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Pools the answers of a loop into its card, mechanically: a signal's points are the mean of its
 * two best rounds, the score is their mean by weight, and a bonus is added once (ai-pm-guide; how
 * rounds are pooled is our reading).
 */
public final class LoopCards {
  private static final double HIGHEST = 100;

  private final LoopPlan plan;
  private final Rubric rubric;

  /** All rounds begun, also those in which nothing was typed. */
  private final List<RoundState> played;

  /** The rounds with graded answers. */
  private final List<RoundState> rounds;

  private final Matrix matrix;

  public LoopCards(LoopPlan plan, List<RoundState> played) {
    this.plan = plan;
    this.played = List.copyOf(played);
    rubric = plan.rubric();
    rounds =
        played.stream()
            .filter(round -> round.exchanges().stream().anyMatch(Exchange::answered))
            .toList();
    matrix = new Matrix(rubric, rounds);
  }

  public LoopCard card() {
    List<LoopCard.Bonus> bonuses = new Extras(rubric, rounds).bonuses();
    List<LoopCard.Index> indices = new Extras(rubric, rounds).indices();
    List<PersonaCard> cards = new Panel(plan.loop(), rubric, rounds).cards();
    List<Row> rows = new ArrayList<>();
    for (Signal signal : rubric.signals()) {
      rows.add(matrix.row(signal, Panel.accord(cards, signal.id())));
    }
    double extra = bonuses.stream().mapToInt(LoopCard.Bonus::points).sum();
    double certain = extra;
    double unheard = 0;
    for (Row row : rows) {
      certain += row.weight() / 100.0 * row.points().orElse(0);
      unheard += row.observed() ? 0 : row.weight() / 100.0 * matrix.best();
    }
    boolean complete = rows.stream().allMatch(Row::observed);
    double score = Math.min(HIGHEST, certain);
    double reach = matrix.halfBand();
    double low = Math.max(0, complete ? score - reach : score);
    double high = Math.min(HIGHEST, complete ? score + reach : certain + unheard);
    return new LoopCard(
        plan.loop().id(),
        rubric.id(),
        rubric.bar(),
        rounds.stream().map(this::ref).toList(),
        rows,
        low,
        high,
        complete ? OptionalDouble.of(score) : OptionalDouble.empty(),
        bonuses,
        indices,
        decision(complete, score),
        indices.stream().anyMatch(index -> !index.met()),
        cards,
        fixes(rows, bonuses, score),
        toVerify(),
        remarks(),
        new PartnerViews(rubric, played).views(),
        scenes(),
        notes());
  }

  private Decision decision(boolean complete, double score) {
    if (!complete) {
      return Decision.NOT_DECIDED;
    }
    return score > rubric.bar() ? Decision.OFFER : Decision.NO_OFFER;
  }

  private RoundRef ref(RoundState round) {
    int answered = (int) round.exchanges().stream().filter(Exchange::answered).count();
    boolean scene = round.scene().isPresent();
    int overlong =
        (int)
            round.exchanges().stream()
                .filter(exchange -> !scene)
                .flatMap(exchange -> exchange.parts().stream())
                .filter(Clock::overlong)
                .count();
    return new RoundRef(
        round.plan().round().id(),
        round.plan().round().title(),
        (int) Math.round(round.active().toSeconds() / 60.0),
        plan.options().timer() ? round.plan().round().minutes() : 0,
        answered,
        round.exchanges().size(),
        round.exchanges().stream().mapToInt(Exchange::hints).sum(),
        overlong);
  }

  private List<Fix> fixes(List<Row> rows, List<LoopCard.Bonus> bonuses, double score) {
    List<Fix> fixes = new ArrayList<>();
    // What was heard comes first: it can be mended, while the rest has yet to be asked.
    List<Fix> unheard = new ArrayList<>();
    for (Row row : rows) {
      double gain = row.weight() / 100.0 * (matrix.best() - row.points().orElse(0));
      String advice =
          row.observed() ? row.advice() : "Answer a question on it: nothing was heard yet.";
      if (gain > 0) {
        (row.observed() ? fixes : unheard).add(new Fix(row.signal(), row.title(), gain, advice));
      }
    }
    for (LoopCard.Bonus bonus : bonuses) {
      if (!bonus.met()) {
        String advice =
            "Give a rollout plan that shows measurable value within "
                + bonus.withinDays()
                + " days.";
        double gain = Math.min(bonus.worth(), HIGHEST - score);
        fixes.add(new Fix(bonus.id(), bonus.title(), gain, advice));
      }
    }
    fixes.sort(Comparator.comparingDouble(Fix::gain).reversed());
    unheard.sort(Comparator.comparingDouble(Fix::gain).reversed());
    fixes.addAll(unheard);
    return fixes;
  }

  private List<ToVerify> toVerify() {
    Set<ToVerify> all = new LinkedHashSet<>();
    for (RoundState round : rounds) {
      for (Exchange exchange : round.exchanges()) {
        for (Span span : exchange.card().map(Scorecard::toVerify).orElse(List.of())) {
          boolean placeholder = span.text().contains("[");
          all.add(
              new ToVerify(
                  round.plan().round().id(), exchange.question().id(), span.text(), placeholder));
        }
      }
    }
    return List.copyOf(all);
  }

  private List<String> remarks() {
    Set<String> all = new LinkedHashSet<>();
    for (RoundState round : rounds) {
      for (Exchange exchange : round.exchanges()) {
        exchange.card().ifPresent(card -> all.addAll(card.remarks()));
      }
    }
    return List.copyOf(all);
  }

  /** A role-play in which nothing was said yet has no ending. */
  private List<LoopCard.SceneEnd> scenes() {
    List<LoopCard.SceneEnd> ends = new ArrayList<>();
    for (RoundState round : rounds) {
      round
          .scene()
          .ifPresent(
              scene ->
                  ends.add(
                      new LoopCard.SceneEnd(
                          round.plan().round().id(),
                          round.plan().round().title(),
                          scene.outcome())));
    }
    return ends;
  }

  private List<LoopCard.Note> notes() {
    List<LoopCard.Note> notes = new ArrayList<>();
    for (RoundState round : played) {
      for (Exchange exchange : round.exchanges()) {
        for (String text : exchange.notes()) {
          notes.add(new LoopCard.Note(round.plan().round().id(), exchange.question().id(), text));
        }
      }
    }
    return notes;
  }
}
