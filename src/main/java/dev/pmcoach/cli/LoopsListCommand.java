package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Round;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.List;

/** Lists the loops. */
final class LoopsListCommand implements Command {
  @Override
  public List<String> examples() {
    return List.of("coach loops list", "coach loops list --json");
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    List<Loop> loops = library.loops();
    call.show(
        () -> page(loops),
        out ->
            out.object(
                () ->
                    out.field("schema", 1)
                        .array(
                            "loops", loops, (json, loop) -> LoopJson.write(json, library, loop))));
    return ExitCode.OK;
  }

  private static Page page(List<Loop> loops) {
    return Page.builder()
        .table(
            List.of(
                Column.left("Loop"),
                Column.right("Rounds"),
                Column.right("Minutes"),
                Column.flexible("What it is")),
            loops.stream().map(LoopsListCommand::row).toList())
        .muted("Read one: coach loops show ID. For a company of your own: coach loops new")
        .build();
  }

  private static List<Text> row(Loop loop) {
    int minutes = loop.rounds().stream().mapToInt(Round::minutes).sum();
    return List.of(
        Text.of(loop.id(), Style.ACCENT),
        Text.of(Integer.toString(loop.rounds().size())),
        Text.of(Integer.toString(minutes)),
        Text.of(loop.title()));
  }
}
