package dev.pmcoach.planning;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.BonusResult;
import dev.pmcoach.scoring.IndexResult;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.scoring.SignalGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a story is worth by a rubric, told as one answer.
 *
 * @param score 0 to 100: its row of the matrix by weight, with the bonuses that it earns
 */
public record StoryReview(Story story, Scorecard card, int score) {
  /** A grade from this on carries a signal: a figure of one's own with a baseline. */
  public static final int CARRIES = 3;

  public static StoryReview of(Story story, Scorer scorer) {
    Scorecard card = scorer.score(Answer.of("", List.of(), story.told()));
    int bonus =
        card.bonuses().stream().filter(BonusResult::met).mapToInt(BonusResult::points).sum();
    return new StoryReview(story, card, Math.min(100, card.overall() + bonus));
  }

  public int level(String signal) {
    return card.signal(signal).map(SignalGrade::level).orElse(0);
  }

  /** Returns what the story still lacks for this rubric, heaviest signal first. */
  public List<String> lint(Rubric rubric) {
    List<String> lint = new ArrayList<>();
    List<Signal> heaviest =
        rubric.signals().stream()
            .filter(signal -> !signal.qualitative())
            .sorted(Comparator.comparingInt(Signal::weight).reversed())
            .toList();
    for (Signal signal : heaviest) {
      SignalGrade grade = card.signal(signal.id()).orElseThrow();
      if (grade.level() < CARRIES) {
        lint.add(signal.title() + " (evidence " + grade.level() + "/4): " + need(grade));
      }
    }
    for (IndexResult index : card.indices()) {
      if (!index.met()) {
        lint.add(
            title(rubric, index.id())
                + (index.argued() && index.value().isPresent()
                    ? ": below " + index.bar() + "×"
                    : ": no figure for how it ties partners in"));
      }
    }
    for (Story.Figure figure : story.figures()) {
      if (figure.unverified()) {
        lint.add("Unverified: " + figure.figure().strip());
      }
    }
    return lint;
  }

  private static String need(SignalGrade grade) {
    if (grade.missing().contains(EvidenceKind.FIGURE)) {
      return "no figure yet";
    }
    if (grade.missing().contains(EvidenceKind.BASELINE)) {
      return "say where it stood before";
    }
    return grade.missing().contains(EvidenceKind.OWN_ACT) ? "say what you did" : grade.advice();
  }

  private static String title(Rubric rubric, String index) {
    return rubric.indices().stream()
        .filter(one -> one.id().equals(index))
        .map(one -> one.title())
        .findFirst()
        .orElse(index);
  }

  /** Returns how well the story answers a question on these signals, 0 to 100 by weight. */
  public double covers(Rubric rubric, List<String> targets) {
    double points = 0;
    double weights = 0;
    for (Signal signal : rubric.signals()) {
      if (targets.isEmpty() || targets.contains(signal.id())) {
        points += signal.weight() * card.signal(signal.id()).map(SignalGrade::points).orElse(0);
        weights += signal.weight();
      }
    }
    return weights == 0 ? 0 : points / weights;
  }
}
