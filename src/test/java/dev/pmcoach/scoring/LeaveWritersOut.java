package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Trains on all writers but a few and grades those, until all were graded; prints the agreement.
 * Features and constants are chosen by this figure. {@code LeaveWritersOut [GROUPS]}.
 */
public final class LeaveWritersOut {
  private final List<ScoringRecord.Grade> grades = new ArrayList<>();
  private final List<ScoringRecord.Verdict> verdicts = new ArrayList<>();

  private LeaveWritersOut() {}

  public static void main(String[] args) throws Exception {
    int groups = args.length > 0 ? Integer.parseInt(args[0]) : 6;
    List<Corpus.Item> items = TrainingSet.graded();
    List<Corpus.Item> phrases = TrainingSet.phrases();
    Map<String, Rubric> rubrics = BuiltInRubrics.read();
    List<String> writers =
        new ArrayList<>(new TreeSet<>(items.stream().map(Corpus.Item::writer).toList()));
    LeaveWritersOut shipped = new LeaveWritersOut();
    LeaveWritersOut free = new LeaveWritersOut();
    for (int group = 0; group < groups; group++) {
      List<Corpus.Item> rest = new ArrayList<>();
      List<GradedAnswer> left = new ArrayList<>();
      for (Corpus.Item item : items) {
        if (writers.indexOf(item.writer()) % groups == group) {
          left.add(item.graded(item.writer()));
        } else {
          rest.add(item);
        }
      }
      Training training = new Training(rest, phrases, rubrics);
      shipped.grade(left, training.model(), rubrics);
      free.grade(left, training.unconstrained(), rubrics);
    }
    shipped.print();
    line("all, trees unconstrained", new ScoringRecord(free.grades, free.verdicts).all());
  }

  private void grade(List<GradedAnswer> answers, Model model, Map<String, Rubric> rubrics) {
    Map<String, Scorer> scorers = new HashMap<>();
    rubrics.forEach((id, rubric) -> scorers.put(id, new Scorer(rubric, model)));
    ScoringRecord record = GradedAnswer.record(answers, scorers);
    grades.addAll(record.grades());
    verdicts.addAll(record.verdicts());
  }

  private void print() {
    ScoringRecord record = new ScoringRecord(grades, verdicts);
    record.bySet().forEach((writer, figures) -> line("writer " + writer, figures));
    record.byKind().forEach(LeaveWritersOut::line);
    record.bySignal().forEach(LeaveWritersOut::line);
    line("all", record.all());
    System.out.printf(
        Locale.ROOT,
        "advance %.3f, single changes %d of %d, recall %s%n",
        record.advanceAccuracy(),
        record.pairs().agreed(),
        record.pairs().pairs(),
        record.all().recall());
  }

  private static void line(String name, ScoringRecord.Figures figures) {
    System.out.printf(
        Locale.ROOT,
        "%-28s %5d  kappa %.3f  error %.3f  exact %.3f  within one %.3f  false %.3f  missed %.3f%n",
        name,
        figures.grades(),
        figures.kappa(),
        figures.error(),
        figures.exact(),
        figures.withinOne(),
        figures.falseCredit(),
        figures.missedCredit());
  }
}
