package dev.pmcoach.cli;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.page.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the rubrics. */
final class RubricListCommand implements Command {
  @Override
  public List<String> examples() {
    return List.of("coach rubric list", "coach rubric list --json");
  }

  @Override
  public int run(Invocation call) {
    List<Rubric> rubrics = call.services().library().rubrics();
    call.show(
        () -> page(rubrics),
        out ->
            out.object(
                () ->
                    out.field("schema", 1)
                        .array("rubrics", rubrics, (o, rubric) -> RubricJson.write(o, rubric))));
    return ExitCode.OK;
  }

  private static Page page(List<Rubric> rubrics) {
    Page.Builder page = Page.builder();
    for (Rubric rubric : rubrics) {
      page.subheading(rubric.id() + ", " + rubric.title() + ", bar " + rubric.bar());
      page.text(signals(rubric));
    }
    return page.muted("Read one: coach rubric show ID").build();
  }

  private static String signals(Rubric rubric) {
    return rubric.signals().stream()
        .map((Signal signal) -> signal.id() + " " + signal.weight())
        .collect(Collectors.joining(", "));
  }
}
