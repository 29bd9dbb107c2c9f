package dev.pmcoach.scoring;

import dev.pmcoach.content.Bonus;
import dev.pmcoach.content.Index;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Grades answers by one rubric. Pure and thread-safe: the same answer always gets the same card.
 */
public final class Scorer {
  private final Rubric rubric;
  private final List<TopicMatcher> topics = new ArrayList<>();
  private final RuleTagger tagger = new RuleTagger();
  private final RuleGrader grader = new RuleGrader();
  private final CardWriter writer;

  public Scorer(Rubric rubric) {
    this.rubric = rubric;
    this.writer = new CardWriter(rubric);
    for (Signal signal : rubric.signals()) {
      topics.add(new TopicMatcher(signal));
    }
  }

  /** Returns the rubric that this scorer grades by. */
  public Rubric rubric() {
    return rubric;
  }

  /** Grades every signal of the rubric; those that the answer targets enter the overall. */
  public Scorecard score(Answer answer) {
    Text text = new Text(answer.parts());
    Evidences read = read(text);
    List<SignalGrade> grades = new ArrayList<>();
    for (int s = 0; s < rubric.signals().size(); s++) {
      Signal signal = rubric.signals().get(s);
      boolean targeted = answer.targets().isEmpty() || answer.targets().contains(signal.id());
      grades.add(writer.grade(text, signal, grader.grade(signal, s, read, text.size()), targeted));
    }
    int overall = writer.overall(grades);
    Delivery delivery = DeliveryReader.read(text, answer.seconds());
    List<Flag> flags = new ArrayList<>();
    if (delivery.words() == 0) {
      flags.add(new Flag(Flag.Kind.NOT_ENOUGH_EVIDENCE, Optional.empty(), "nothing to grade"));
    }
    return new Scorecard(
        rubric.id(),
        rubric.hash(),
        delivery.words(),
        grades,
        bonuses(),
        indices(),
        flags,
        new Scorecard.Lens(List.of(), List.of(), List.of()),
        overall,
        Math.max(0, overall - 12),
        Math.min(100, overall + 12),
        overall > rubric.bar(),
        delivery,
        List.of(),
        List.of());
  }

  private Evidences read(Text text) {
    double[][] about = new double[text.size()][rubric.signals().size()];
    double[][] tags = new double[text.size()][];
    for (int n = 0; n < text.size(); n++) {
      for (int s = 0; s < about[n].length; s++) {
        about[n][s] = topics.get(s).score(text.reading(n), text.sentence(n));
      }
      tags[n] = tagger.tags(text, n);
    }
    return new Evidences(about, tags);
  }

  private List<BonusResult> bonuses() {
    List<BonusResult> results = new ArrayList<>();
    for (Bonus bonus : rubric.bonuses()) {
      results.add(new BonusResult(bonus.id(), false, 0, List.of()));
    }
    return results;
  }

  private List<IndexResult> indices() {
    List<IndexResult> results = new ArrayList<>();
    for (Index index : rubric.indices()) {
      results.add(
          new IndexResult(
              index.id(), false, OptionalDouble.empty(), index.bar(), false, List.of()));
    }
    return results;
  }
}
