package dev.pmcoach.cli;

import dev.pmcoach.career.Disagreement;
import dev.pmcoach.career.LadderComparison;
import dev.pmcoach.content.Ladder;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows ladders side by side. */
final class ComparedLadders {
  private ComparedLadders() {}

  static Page page(LadderComparison compared, List<Disagreement> disagreements) {
    Page.Builder page = Page.builder();
    List<Ladder> ladders = compared.ladders();
    page.title(String.join(" and ", ladders.stream().map(Ladder::id).toList()));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.flexible("Level"));
    ladders.forEach(ladder -> columns.add(Column.flexible(ladder.title())));
    List<List<Text>> rows = new ArrayList<>();
    List<Text> counts = new ArrayList<>(List.of(Text.of("How many")));
    ladders.forEach(
        ladder -> counts.add(Sources.with("" + ladder.levels().size(), ladder.provenance())));
    rows.add(counts);
    for (LadderComparison.Row row : compared.rows()) {
      List<Text> cells = new ArrayList<>(List.of(Text.of(row.title())));
      for (int i = 0; i < ladders.size(); i++) {
        Ladder ladder = ladders.get(i);
        cells.add(Text.of(row.cells().get(i).map(level -> cell(ladder, level)).orElse("–")));
      }
      rows.add(cells);
    }
    page.table(columns, rows);
    page.muted(
        "How the ladder numbers the level, and the time to its next one; – where it has none. What"
            + " a column says comes from the source in its first row.");
    for (Ladder ladder : ladders) {
      if (!ladder.note().isEmpty()) {
        page.text(Sources.with(ladder.id() + ": " + ladder.note(), ladder.provenance()));
      }
    }
    ComparedLevels.disagreements(page, disagreements);
    return page.muted(Sources.DISCLAIMER).build();
  }

  private static String cell(Ladder ladder, Ladder.Level level) {
    List<String> parts = new ArrayList<>(numbers(level));
    level.next().map(Ladder.Step::time).filter(time -> !time.isEmpty()).ifPresent(parts::add);
    if (ladder.levels().indexOf(level) == ladder.levels().size() - 1) {
      parts.add("the top");
    }
    return parts.isEmpty() ? "no time given" : String.join(", ", parts);
  }

  /** Returns the aliases that number a level. */
  private static List<String> numbers(Ladder.Level level) {
    return level.aliases().stream()
        .filter(alias -> Character.isDigit(alias.charAt(alias.length() - 1)))
        .toList();
  }

  static void write(JsonWriter out, LadderComparison compared, List<Disagreement> disagreements) {
    out.object(
        () -> {
          out.field("schema", 1);
          out.array("ladders", compared.ladders(), ComparedLadders::write);
          out.array("levels", compared.rows(), (to, row) -> write(to, compared, row));
          out.array("disagreements", disagreements, ComparedLevels::write);
        });
  }

  private static void write(JsonWriter out, Ladder ladder) {
    out.object(
        () -> {
          out.field("id", ladder.id()).field("title", ladder.title());
          out.field("levels", ladder.levels().size()).field("note", ladder.note());
          LevelJson.provenance(out, ladder.provenance());
        });
  }

  private static void write(JsonWriter out, LadderComparison compared, LadderComparison.Row row) {
    out.object(
        () -> {
          out.field("id", row.id()).field("title", row.title());
          List<Integer> places = new ArrayList<>();
          for (int i = 0; i < row.cells().size(); i++) {
            places.add(i);
          }
          out.array(
              "in",
              places.stream().filter(i -> row.cells().get(i).isPresent()).toList(),
              (to, i) -> write(to, compared.ladders().get(i), row.cells().get(i).orElseThrow()));
        });
  }

  private static void write(JsonWriter out, Ladder ladder, Ladder.Level level) {
    Optional<Ladder.Step> step = level.next();
    out.object(
        () -> {
          out.field("ladder", ladder.id()).strings("numbers", numbers(level));
          out.field("time", step.map(Ladder.Step::time).filter(time -> !time.isEmpty()));
          out.field("source", step.flatMap(one -> one.provenance().source()));
        });
  }
}
