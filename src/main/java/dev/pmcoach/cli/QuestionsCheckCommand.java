package dev.pmcoach.cli;

import dev.pmcoach.content.Problem;
import dev.pmcoach.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks content files: those named, else the user's, else the built-in ones. */
final class QuestionsCheckCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("FILE", "0..*", "Files or directories (default: your content, else the built-in)");
    options.flag("--strict", "Exit 3 for warnings too");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach questions check",
        "coach questions check mine/banks/datastax-ai-pm/screen.yaml --strict");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON);
  }

  @Override
  public int run(Invocation call) {
    ContentReview review = new ContentReview(call);
    List<Problem> problems = new ArrayList<>();
    try {
      if (call.words().isEmpty()) {
        problems.addAll(review.everything());
      }
      for (String word : call.words()) {
        problems.addAll(review.path(word));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    print(call, problems, review.files());
    return failed(problems, call.flag("--strict")) ? ExitCode.BAD_INPUT : ExitCode.OK;
  }

  private static boolean failed(List<Problem> problems, boolean strict) {
    return problems.stream()
        .anyMatch(problem -> strict || problem.severity() == Problem.Severity.ERROR);
  }

  private static void print(Invocation call, List<Problem> problems, int files) {
    if (call.format() == Format.JSON) {
      call.out().print(JsonWriter.pretty(out -> write(out, problems)));
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines.append(problem).append('\n');
    }
    long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    lines.append(counted(files, "file")).append(": ");
    if (problems.isEmpty()) {
      lines.append("no problems.");
    } else {
      lines.append(counted(errors, "error")).append(", ");
      lines.append(counted(problems.size() - errors, "warning")).append('.');
    }
    call.out().print(lines.append('\n'));
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void write(JsonWriter out, List<Problem> problems) {
    out.object(
        () ->
            out.field("schema", 1)
                .array(
                    "problems",
                    problems,
                    (element, problem) ->
                        element.object(
                            () ->
                                element
                                    .field("file", problem.at().file())
                                    .field("line", problem.at().line())
                                    .field("column", problem.at().column())
                                    .field("severity", severity(problem))
                                    .field("message", problem.message())
                                    .field("remedy", problem.remedy()))));
  }

  private static String severity(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
  }
}
