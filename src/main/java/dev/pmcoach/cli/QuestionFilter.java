package dev.pmcoach.cli;

import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Narrows the questions down by what was asked for; an unknown word is a usage error. */
final class QuestionFilter {
  private record Criterion(
      String option, String label, String about, Function<QuestionSummary, List<String>> values) {}

  private static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("--loop", "LOOP", "Only of this loop", q -> List.of(q.loop())),
          new Criterion("--round", "ROUND", "Only of this round", q -> List.of(q.round())),
          new Criterion(
              "--signal", "SIGNAL", "Only what brings out this signal", QuestionSummary::targets),
          new Criterion("--tag", "TAG", "Only with this tag", QuestionSummary::tags),
          new Criterion("--kind", "KIND", "Only of this kind", q -> List.of(q.kind())));

  private QuestionFilter() {}

  static void declare(Options options) {
    for (Criterion criterion : CRITERIA) {
      options.value(criterion.option(), criterion.label(), criterion.about());
    }
  }

  static List<QuestionSummary> apply(Invocation call) {
    List<QuestionSummary> all = call.services().library().summaries();
    List<QuestionSummary> left = all;
    for (Criterion criterion : CRITERIA) {
      String wanted = call.<String>option(criterion.option()).orElse(null);
      if (wanted != null) {
        left = only(left, criterion, wanted);
        if (left.isEmpty()) {
          requireKnown(all, criterion, wanted);
        }
      }
    }
    return left;
  }

  private static List<QuestionSummary> only(
      List<QuestionSummary> questions, Criterion criterion, String wanted) {
    List<QuestionSummary> left = new ArrayList<>();
    for (QuestionSummary question : questions) {
      if (criterion.values().apply(question).contains(wanted)) {
        left.add(question);
      }
    }
    return left;
  }

  private static void requireKnown(List<QuestionSummary> all, Criterion criterion, String wanted) {
    Set<String> known = new LinkedHashSet<>();
    for (QuestionSummary question : all) {
      known.addAll(criterion.values().apply(question));
    }
    if (!known.contains(wanted)) {
      String what = criterion.option().substring(2);
      throw Trouble.unknown(what, wanted, known, "coach questions list");
    }
  }
}
