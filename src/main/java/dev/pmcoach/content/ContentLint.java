package dev.pmcoach.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what makes content worse than it should be, in files that are sound enough to be used: thin
 * questions, unsourced facts, near-duplicates. Everything found is a warning.
 */
public final class ContentLint {
  private final Library inForce;
  private final LocalDate today;
  private final SampleJudge judge;

  /**
   * @param inForce the content that the files belong to or are laid over
   */
  public ContentLint(Library inForce, LocalDate today, SampleJudge judge) {
    this.inForce = inForce;
    this.today = today;
    this.judge = judge;
  }

  /** Returns the warnings in the order of files and lines. */
  public List<Problem> lint(List<ContentFile> files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Set<String>> listed = listed(files);
    List<Duplicates.Prompt> prompts = new ArrayList<>();
    QuestionLint questions = new QuestionLint(inForce, levels(files), today, judge, problems);
    for (ContentFile file : files) {
      Set<String> known = listed.get(file.folder());
      if (known != null && !known.contains(file.name())) {
        problems.add(
            Problem.warning(
                file.root().at(),
                "the catalog doesn't list '" + file.name() + "'",
                "add it to " + file.folder() + " in catalog.yaml"));
      }
      switch (file.folder()) {
        case "banks" -> {
          questions.bank(file);
          prompts.addAll(Duplicates.prompts(file));
        }
        case "loops" -> FactLint.loop(file, problems);
        case "ladders" -> FactLint.ladder(file, problems);
        case "rubrics" -> {
          RubricLint.check(file, problems);
          stillTargeted(file, problems);
        }
        case "personas" -> persona(file, problems);
        case "scenarios" -> ScenarioLint.check(file, problems);
        default -> {}
      }
    }
    Duplicates.find(prompts, problems);
    problems.sort(Problem.BY_PLACE);
    return problems;
  }

  /** Returns what the catalog lists by folder; empty without a catalog, as users may do. */
  private static Map<String, Set<String>> listed(List<ContentFile> files) {
    Map<String, Set<String>> listed = new HashMap<>();
    for (ContentFile file : files) {
      if (file.folder().isEmpty()) {
        for (String folder : Shapes.folders()) {
          if (!folder.equals("banks")) {
            listed.put(folder, new LinkedHashSet<>(new Values(file.root()).texts(folder)));
          }
        }
      }
    }
    return listed;
  }

  /** Returns all ids of career levels; empty while there is no ladder. */
  private Set<String> levels(List<ContentFile> files) {
    Set<String> levels = new LinkedHashSet<>();
    for (Ladder ladder : inForce.ladders()) {
      ladder.levels().forEach(level -> levels.add(level.id()));
    }
    for (ContentFile file : files) {
      if (file.folder().equals("ladders")) {
        LadderBinder.ladder(new Values(file.root()))
            .levels()
            .forEach(level -> levels.add(level.id()));
      }
    }
    return levels;
  }

  /** A rubric laid over a built-in one has to know the signals that the loop's questions target. */
  private void stillTargeted(ContentFile file, List<Problem> problems) {
    Set<String> heard = new LinkedHashSet<>();
    for (Node.Mapping signal : file.root().groups("signals")) {
      heard.add(new Values(signal).text("id"));
    }
    Set<String> missing = new LinkedHashSet<>();
    for (Loop loop : inForce.loops()) {
      if (loop.rubric().equals(file.name())) {
        for (QuestionSummary question : inForce.summaries()) {
          if (question.loop().equals(loop.id())) {
            missing.addAll(question.targets());
          }
        }
      }
    }
    missing.removeAll(heard);
    if (!missing.isEmpty()) {
      problems.add(
          Problem.warning(
              file.root().get("signals").orElse(file.root()).at(),
              "questions target signals that aren't here: " + String.join(", ", missing),
              "keep them, or give the rubric an id of its own"));
    }
  }

  private void persona(ContentFile file, List<Problem> problems) {
    Set<String> signals = new LinkedHashSet<>();
    for (Rubric rubric : inForce.rubrics()) {
      rubric.signals().forEach(signal -> signals.add(signal.id()));
    }
    List<Node.Entry> pullBacks =
        file.root().group("pull-backs").map(Node.Mapping::entries).orElse(List.of());
    for (Node.Entry entry : pullBacks) {
      if (!signals.contains(entry.key())) {
        problems.add(
            Problem.warning(
                entry.at(),
                "no rubric has a signal '" + entry.key() + "'",
                Nearest.to(entry.key(), signals)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("")));
      }
    }
  }
}
