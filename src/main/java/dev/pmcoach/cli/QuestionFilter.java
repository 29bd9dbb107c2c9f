package dev.pmcoach.cli;

import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Narrows the questions down by what was asked for; an unknown word is a usage error. */
final class QuestionFilter {
  private static final List<String> OPTIONS =
      List.of("--loop", "--round", "--signal", "--tag", "--kind");

  private QuestionFilter() {}

  static void declare(Options options) {
    options.value("--loop", "LOOP", "Only of this loop");
    options.value("--round", "ROUND", "Only of this round");
    options.value("--signal", "SIGNAL", "Only what brings out this signal");
    options.value("--tag", "TAG", "Only with this tag");
    options.value("--kind", "KIND", "Only of this kind");
  }

  static List<QuestionSummary> apply(Invocation call) {
    List<QuestionSummary> all = call.services().library().summaries();
    List<QuestionSummary> left = all;
    for (String option : OPTIONS) {
      String wanted = call.<String>option(option).orElse(null);
      if (wanted != null) {
        left = only(left, option, wanted);
        if (left.isEmpty()) {
          requireKnown(all, option, wanted);
        }
      }
    }
    return left;
  }

  private static List<String> values(String option, QuestionSummary question) {
    return switch (option) {
      case "--loop" -> List.of(question.loop());
      case "--round" -> List.of(question.round());
      case "--signal" -> question.targets();
      case "--tag" -> question.tags();
      default -> List.of(question.kind());
    };
  }

  private static List<QuestionSummary> only(
      List<QuestionSummary> questions, String option, String wanted) {
    List<QuestionSummary> left = new ArrayList<>();
    for (QuestionSummary question : questions) {
      if (values(option, question).contains(wanted)) {
        left.add(question);
      }
    }
    return left;
  }

  private static void requireKnown(List<QuestionSummary> all, String option, String wanted) {
    Set<String> known = new LinkedHashSet<>();
    for (QuestionSummary question : all) {
      known.addAll(values(option, question));
    }
    if (!known.contains(wanted)) {
      String what = option.substring(2);
      throw Trouble.unknown(what, wanted, known, "coach questions list");
    }
  }
}
