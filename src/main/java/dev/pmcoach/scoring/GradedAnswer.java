package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An answer that raters graded.
 *
 * @param gold the raters' grade of each targeted signal, 0 to 4
 * @param overall the raters' overall, 0 to 100, where they gave one
 */
public record GradedAnswer(
    String id,
    String set,
    String kind,
    String pair,
    String rubric,
    String question,
    List<String> targets,
    String answer,
    Map<String, Integer> gold,
    OptionalDouble overall) {
  public GradedAnswer {
    targets = List.copyOf(targets);
    gold = Map.copyOf(gold);
  }

  /** Returns the same answer, to be graded by another rubric. */
  public GradedAnswer withRubric(String id) {
    return new GradedAnswer(this.id, set, kind, pair, id, question, targets, answer, gold, overall);
  }

  /** Grades all answers by the rubrics and sets the grades beside the raters'. */
  public static ScoringRecord record(List<GradedAnswer> answers, Map<String, Scorer> scorers) {
    List<ScoringRecord.Grade> grades = new ArrayList<>();
    List<ScoringRecord.Verdict> verdicts = new ArrayList<>();
    for (GradedAnswer answer : answers) {
      Scorer scorer = scorers.get(answer.rubric());
      Rubric rubric = scorer.rubric();
      Scorecard card =
          scorer.score(Answer.of(answer.question(), answer.targets(), answer.answer()));
      Reading reading = new Reading(answer.answer());
      double points = 0;
      double weights = 0;
      for (Signal signal : rubric.signals()) {
        Integer gold = answer.gold().get(signal.id());
        if (gold != null) {
          int got = card.signal(signal.id()).orElseThrow().level();
          int keywords = new TopicMatcher(signal).count(reading);
          grades.add(
              new ScoringRecord.Grade(
                  answer.id(),
                  answer.set(),
                  answer.kind(),
                  answer.pair(),
                  signal.id(),
                  gold,
                  got,
                  card.words(),
                  keywords));
          points += signal.weight() * rubric.points().get(gold);
          weights += signal.weight();
        }
      }
      double gold = answer.overall().orElse(weights == 0 ? 0 : points / weights);
      verdicts.add(new ScoringRecord.Verdict(answer.id(), gold > rubric.bar(), card.advance()));
    }
    return new ScoringRecord(grades, verdicts);
  }
}
