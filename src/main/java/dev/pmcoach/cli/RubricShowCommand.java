package dev.pmcoach.cli;

import dev.pmcoach.content.Rubric;
import java.util.List;

/** Shows what a rubric listens for and how it grades. */
final class RubricShowCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("ID", "1", "The rubric");
  }

  @Override
  public List<String> examples() {
    return List.of("coach rubric show datastax-ai-pm");
  }

  @Override
  public int run(Invocation call) {
    Rubric rubric = Find.rubric(call.services().library(), call.word(0).orElseThrow());
    call.show(
        () -> RubricPage.of(rubric),
        out ->
            out.object(
                () -> {
                  out.field("schema", 1).name("rubric");
                  RubricJson.write(out, rubric);
                }));
    return ExitCode.OK;
  }
}
