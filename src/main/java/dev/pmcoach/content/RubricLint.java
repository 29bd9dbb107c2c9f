package dev.pmcoach.content;

import java.util.List;

/** Finds what a rubric lacks to grade well and to say what is missing. */
final class RubricLint {
  private RubricLint() {}

  static void check(ContentFile file, List<Problem> problems) {
    Rubric rubric = RubricBinder.rubric(new Values(file.root()), "");
    List<Node.Mapping> nodes = file.root().groups("signals");
    for (int i = 0; i < nodes.size(); i++) {
      signal(nodes.get(i), rubric.signals().get(i), problems);
    }
  }

  private static void signal(Node.Mapping node, Signal signal, List<Problem> problems) {
    Position at = node.get("id").orElse(node).at();
    String of = '\'' + signal.id() + "' ";
    if (signal.anchors().isEmpty() || signal.anchors().contains("")) {
      warn(problems, at, of + "lacks anchors", "one for each of 0, 1, 2, 3, 4");
    }
    if (signal.terms().isEmpty()) {
      warn(problems, at, of + "has no terms", "the scorer finds the topic by them");
    }
    if (signal.examples().isEmpty()) {
      warn(problems, at, of + "has no examples", "sentences that show the signal");
    }
    for (EvidenceKind kind : signal.needs().stream().sorted().toList()) {
      if (!signal.advice().containsKey(kind)) {
        warn(problems, at, of + "has no advice for missing " + kind.id(), "");
      }
    }
    if (!signal.advice().containsKey(EvidenceKind.VERIFICATION)
        && !signal.advice().containsKey(EvidenceKind.TRADE_OFF)) {
      warn(
          problems, at, of + "has no advice on how to reach evidence 4", "verification, trade-off");
    }
  }

  private static void warn(List<Problem> problems, Position at, String message, String remedy) {
    problems.add(Problem.warning(at, message, remedy));
  }
}
