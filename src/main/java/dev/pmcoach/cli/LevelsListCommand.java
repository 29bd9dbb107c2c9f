package dev.pmcoach.cli;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Lists the career levels of every ladder. */
final class LevelsListCommand implements Command {
  private static final List<Column> COLUMNS =
      List.of(
          Column.left("Level"),
          Column.left("Title"),
          Column.flexible("Also called"),
          Column.flexible("To the next"));

  private record Line(Ladder ladder, Ladder.Level level) {}

  @Override
  public List<String> examples() {
    return List.of("coach levels list", "coach levels list --json");
  }

  @Override
  public int run(Invocation call) {
    List<Ladder> ladders = call.services().library().ladders();
    call.show(new Listed(ladders));
    return ExitCode.OK;
  }

  private record Listed(List<Ladder> ladders) implements Result {
    @Override
    public Page page() {
      return LevelsListCommand.page(ladders);
    }

    @Override
    public void write(JsonWriter out) {
      LevelsListCommand.write(out, ladders);
    }
  }

  private static Page page(List<Ladder> ladders) {
    Page.Builder page = Page.builder();
    for (Ladder ladder : ladders) {
      page.heading(ladder.title());
      List<List<Text>> rows = new ArrayList<>();
      for (Ladder.Level level : ladder.levels()) {
        rows.add(
            List.of(
                Text.of(ladder.id() + ':' + level.id(), Style.ACCENT),
                Text.of(level.title()),
                Text.of(String.join(", ", level.aliases())),
                Text.of(level.next().isEmpty() ? "" : level.next().get().time())));
      }
      page.table(COLUMNS, rows);
    }
    return page.muted(Sources.DISCLAIMER).build();
  }

  private static void write(JsonWriter out, List<Ladder> ladders) {
    List<Line> lines = new ArrayList<>();
    for (Ladder ladder : ladders) {
      ladder.levels().forEach(level -> lines.add(new Line(ladder, level)));
    }
    out.object(
        () ->
            out.field("schema", 1)
                .array(
                    "levels",
                    lines,
                    (element, line) ->
                        element.object(
                            () ->
                                element
                                    .field("ladder", line.ladder().id())
                                    .field("id", line.level().id())
                                    .field("title", line.level().title())
                                    .strings("aliases", line.level().aliases())
                                    .field("summary", line.level().summary())
                                    .field("next", line.level().next().map(Ladder.Step::time)))));
  }
}
