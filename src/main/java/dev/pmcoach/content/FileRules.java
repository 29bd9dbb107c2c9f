package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules within one file that its shape can't tell, such as weights that add up to 100. */
final class FileRules {
  private final List<Problem> problems = new ArrayList<>();

  private FileRules() {}

  /** Checks a file whose shape is right. */
  static List<Problem> check(ContentFile file) {
    FileRules rules = new FileRules();
    Node.Mapping root = file.root();
    root.get("id").ifPresent(id -> rules.named(id, file.name()));
    switch (file.folder()) {
      case "loops" -> rules.uniqueIds(root, "rounds");
      case "rubrics" -> rules.rubric(root);
      case "banks" -> {
        rules.uniqueIds(root, "questions");
        root.groups("questions").forEach(rules::question);
      }
      case "ladders" -> {
        rules.uniqueIds(root, "levels");
        root.groups("levels").forEach(level -> rules.uniqueIds(level, "items"));
      }
      case "lenses" -> {
        rules.uniqueIds(root, "traits");
        rules.uniqueIds(root, "pitfalls");
      }
      default -> {}
    }
    return rules.problems;
  }

  private void named(Node id, String name) {
    if (id instanceof Node.Scalar scalar && !scalar.text().equals(name)) {
      error(
          id,
          "the id '" + scalar.text() + "' differs from the file's name",
          "rename the file to " + scalar.text() + ".yaml");
    }
  }

  private void rubric(Node.Mapping root) {
    uniqueIds(root, "signals");
    uniqueIds(root, "bonuses");
    uniqueIds(root, "indices");
    int sum = 0;
    for (Node.Mapping signal : root.groups("signals")) {
      sum += new Values(signal).whole("weight", 0);
    }
    if (sum != 100) {
      error(root.get("signals").orElseThrow(), "the weights add up to " + sum + ", not to 100", "");
    }
    root.get("points").ifPresent(points -> points(points, new Values(root).texts("points")));
  }

  private void points(Node node, List<String> points) {
    if (points.size() != 5) {
      error(node, "there are " + points.size() + " points", "one for each grade 0 to 4");
      return;
    }
    for (int i = 1; i < points.size(); i++) {
      if (Integer.parseInt(points.get(i)) < Integer.parseInt(points.get(i - 1))) {
        error(node, "the points have to rise from grade to grade", "");
        return;
      }
    }
  }

  private void question(Node.Mapping question) {
    question
        .get("exhibit")
        .ifPresent(
            exhibit -> {
              int columns = new Values((Node.Mapping) exhibit).texts("columns").size();
              ((Node.Mapping) exhibit)
                  .get("rows")
                  .ifPresent(rows -> ((Node.Sequence) rows).items().forEach(r -> row(r, columns)));
            });
  }

  private void row(Node row, int columns) {
    int cells = ((Node.Sequence) row).items().size();
    if (cells != columns) {
      error(row, "the row has " + cells + " cells for " + columns + " columns", "");
    }
  }

  private void uniqueIds(Node.Mapping parent, String field) {
    Map<String, Node> seen = new HashMap<>();
    for (Node.Mapping group : parent.groups(field)) {
      Node id = group.get("id").orElseThrow();
      String text = ((Node.Scalar) id).text();
      Node first = seen.putIfAbsent(text, id);
      if (first != null) {
        error(
            id, "the id '" + text + "' is used twice", "the first is on line " + first.at().line());
      }
    }
  }

  private void error(Node node, String message, String remedy) {
    problems.add(Problem.error(node.at(), message, remedy));
  }
}
