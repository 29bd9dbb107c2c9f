package dev.pmcoach.content;

import java.util.List;

/** Finds facts about companies that say neither who reports them nor that they are assumed. */
final class FactLint {
  private FactLint() {}

  static void loop(ContentFile file, List<Problem> problems) {
    Node.Mapping loop = file.root();
    boolean sourced = sourced(loop);
    each(loop, "rounds", sourced, problems);
    each(loop, "facts", sourced, problems);
  }

  static void ladder(ContentFile file, List<Problem> problems) {
    Node.Mapping ladder = file.root();
    boolean sourced = sourced(ladder);
    each(ladder, "facts", sourced, problems);
    for (Node.Mapping level : ladder.groups("levels")) {
      each(level, "items", sourced, problems);
      level.group("next").ifPresent(next -> check(next, sourced, problems));
    }
  }

  private static void each(
      Node.Mapping parent, String field, boolean sourced, List<Problem> problems) {
    for (Node.Mapping group : parent.groups(field)) {
      check(group, sourced, problems);
    }
  }

  private static void check(Node.Mapping group, boolean sourced, List<Problem> problems) {
    if (!sourced && !sourced(group)) {
      problems.add(
          Problem.warning(
              group.at(),
              "this says nothing of where it comes from",
              "add source: or assumed: true, here or for the whole file"));
    }
  }

  private static boolean sourced(Node.Mapping group) {
    return group.get("source").isPresent() || group.get("assumed").isPresent();
  }
}
