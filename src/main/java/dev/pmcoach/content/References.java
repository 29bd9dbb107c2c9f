package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds ids that refer to nothing, and question ids that are used twice. Looks into files of broken
 * shape as well, so that an author sees all errors at once.
 */
final class References {
  /** Ids of files by folder, the checked files' and those they are laid over. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private final Map<String, Loop> loops = new LinkedHashMap<>();
  private final Map<String, Set<String>> signals = new HashMap<>();
  private final Set<String> traits = new LinkedHashSet<>();

  /** Whether traits are missing for a reason that is reported already. */
  private boolean lensBroken;

  private final Map<String, Node> questions = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private References(List<ContentFile> files, List<ContentFile> broken, Optional<Library> below) {
    for (String folder : Shapes.folders()) {
      Set<String> known = new LinkedHashSet<>();
      below.ifPresent(library -> known.addAll(library.names(folder)));
      names.put(folder, known);
    }
    below.ifPresent(
        library -> {
          library.loops().forEach(loop -> loops.put(loop.id(), loop));
          library.rubrics().forEach(this::addSignals);
          library
              .names("lenses")
              .forEach(id -> addTraits(library.file("lenses", id).orElseThrow()));
        });
    for (ContentFile file : broken) {
      lensBroken |= file.folder().equals("lenses");
      Optional.ofNullable(names.get(file.folder())).ifPresent(known -> known.add(file.name()));
    }
    for (ContentFile file : files) {
      Optional.ofNullable(names.get(file.folder())).ifPresent(known -> known.add(file.name()));
      if (file.folder().equals("loops")) {
        loops.put(file.name(), LoopBinder.loop(new Values(file.root())));
      } else if (file.folder().equals("rubrics")) {
        addSignals(RubricBinder.rubric(new Values(file.root()), ""));
      } else if (file.folder().equals("lenses")) {
        addTraits(file.root());
      }
    }
  }

  private void addSignals(Rubric rubric) {
    Set<String> ids = new LinkedHashSet<>();
    rubric.signals().forEach(signal -> ids.add(signal.id()));
    signals.put(rubric.id(), ids);
  }

  private void addTraits(Node.Mapping lens) {
    lens.groups("traits").forEach(trait -> traits.add(new Values(trait).text("id")));
  }

  /**
   * @param files those of sound shape
   * @param broken the others: what refers to them is no error
   * @param below the content that they are laid over, if any
   */
  static List<Problem> check(
      List<ContentFile> files, List<ContentFile> broken, Optional<Library> below) {
    References references = new References(files, broken, below);
    files.forEach(references::file);
    broken.forEach(references::file);
    return references.problems;
  }

  private void file(ContentFile file) {
    switch (file.folder()) {
      case "" -> catalog(file.root());
      case "loops" -> loop(file.root());
      case "banks" -> bank(file);
      case "scenarios" -> scenario(file.root());
      case "ladders" -> ladder(file.root());
      default -> {}
    }
  }

  private void catalog(Node.Mapping catalog) {
    for (Node.Entry entry : catalog.entries()) {
      if (entry.value() instanceof Node.Sequence ids && names.containsKey(entry.key())) {
        ids.items().forEach(id -> known(id, "file in " + entry.key(), names.get(entry.key())));
      }
    }
  }

  private void loop(Node.Mapping loop) {
    loop.get("rubric").ifPresent(id -> known(id, "rubric", names.get("rubrics")));
    Set<String> heard =
        signals.getOrDefault(loop.get("rubric").map(References::text).orElse(""), Set.of());
    for (Node.Mapping round : loop.groups("rounds")) {
      round.get("persona").ifPresent(id -> known(id, "persona", names.get("personas")));
      each(round, "panel", id -> known(id, "persona", names.get("personas")));
      each(round, "focus", id -> signal(id, heard));
      round.get("scenario").ifPresent(id -> known(id, "scenario", names.get("scenarios")));
    }
  }

  private void ladder(Node.Mapping ladder) {
    if (!lensBroken) {
      for (Node.Mapping level : ladder.groups("levels")) {
        each(level, "lens", id -> known(id, "trait", traits));
      }
    }
  }

  private void scenario(Node.Mapping scenario) {
    String loopId = scenario.get("loop").map(References::text).orElse("");
    scenario.get("loop").ifPresent(id -> known(id, "loop", names.get("loops")));
    Loop loop = loops.get(loopId);
    if (loop != null) {
      List<String> rounds = loop.rounds().stream().map(Round::id).toList();
      scenario.get("round").ifPresent(id -> known(id, "round of " + loopId, rounds));
    }
    Set<String> before = new LinkedHashSet<>();
    for (Node.Mapping interrupt : scenario.groups("interrupts")) {
      interrupt.get("after").ifPresent(id -> known(id, "earlier interrupt", before));
      interrupt.get("id").ifPresent(id -> before.add(text(id)));
    }
  }

  private void bank(ContentFile bank) {
    String[] place = bank.name().split("/");
    if (place.length != 2) {
      return;
    }
    Loop loop = loops.get(place[0]);
    if (loop == null && names.get("loops").contains(place[0])) {
      return;
    }
    if (loop == null) {
      error(
          bank.root(),
          place[0],
          "there is no loop '" + place[0] + "' for this bank",
          loops.keySet());
      return;
    }
    List<String> rounds = loop.rounds().stream().map(Round::id).toList();
    if (!rounds.contains(place[1])) {
      error(
          bank.root(),
          place[1],
          "the loop '" + place[0] + "' has no round '" + place[1] + "'",
          rounds);
    }
    Set<String> heard = signals.getOrDefault(loop.rubric(), Set.of());
    for (Node.Mapping question : bank.root().groups("questions")) {
      question.get("id").ifPresent(this::unique);
      each(question, "targets", id -> signal(id, heard));
      for (Node.Mapping followUp : question.groups("follow-ups")) {
        followUp
            .group("when")
            .flatMap(when -> when.get("signal"))
            .ifPresent(id -> signal(id, heard));
      }
    }
  }

  /** A rubric that is missing or broken is reported once, not again for each of its signals. */
  private void signal(Node id, Set<String> heard) {
    if (!heard.isEmpty()) {
      known(id, "signal", heard);
    }
  }

  private void unique(Node id) {
    Node first = questions.putIfAbsent(text(id), id);
    if (first != null && !text(id).isEmpty() && !first.at().file().equals(id.at().file())) {
      problems.add(
          Problem.error(
              id.at(),
              "the question id '" + text(id) + "' is used twice",
              "the first is in " + first.at().file() + ':' + first.at().line()));
    }
  }

  private void known(Node id, String what, Collection<String> known) {
    if (!text(id).isEmpty() && !known.contains(text(id))) {
      error(id, text(id), "there is no " + what + " '" + text(id) + "'", known);
    }
  }

  private void error(Node node, String id, String message, Collection<String> known) {
    String remedy =
        Nearest.to(id, known)
            .map(near -> "did you mean '" + near + "'?")
            .orElse(known.size() <= 12 ? "known: " + String.join(", ", known) : "");
    problems.add(Problem.error(node.at(), message, known.isEmpty() ? "" : remedy));
  }

  private static void each(Node.Mapping parent, String field, Consumer<Node> use) {
    parent.items(field).forEach(use);
  }

  private static String text(Node id) {
    return id instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
