package dev.pmcoach.cli;

import dev.pmcoach.career.Triage;
import dev.pmcoach.career.TriageFile;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a triage sheet with its result. */
final class TriagePage {
  private TriagePage() {}

  static Page of(TriageFile file) {
    Triage triage = file.triage();
    List<Triage.Ranked> ranked = triage.ranked();
    Page.Builder page = Page.builder();
    page.title(file.title().isEmpty() ? "Triage" : file.title());
    page.text(
        ranked.get(0).name()
            + " comes first. Split by total, it gets "
            + percent(ranked.get(0).share())
            + " of the work.");
    List<Column> columns = new ArrayList<>();
    columns.add(Column.flexible("Option"));
    triage
        .weights()
        .forEach(
            (name, weight) -> columns.add(new Column(words(name) + " × " + weight, true, true)));
    columns.add(Column.right("Total"));
    columns.add(Column.right("Share"));
    List<List<Text>> rows = new ArrayList<>();
    for (Triage.Ranked one : ranked) {
      List<Text> row = new ArrayList<>(List.of(Text.of(one.name())));
      for (String criterion : triage.weights().keySet()) {
        row.add(Text.of(number(score(triage, one.name(), criterion))));
      }
      row.add(Text.of(number(one.total())));
      row.add(Text.of(percent(one.share())));
      rows.add(row);
    }
    page.table(columns, rows);
    page.muted("Scores run from 0 to 10; agree the weights before anybody sees the scores.");
    if (!file.about().isEmpty()) {
      page.muted(file.about());
    }
    return page.build();
  }

  private static double score(Triage triage, String option, String criterion) {
    return triage.options().stream()
        .filter(one -> one.name().equals(option))
        .findFirst()
        .orElseThrow()
        .scores()
        .get(criterion);
  }

  private static String words(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  static void write(JsonWriter out, TriageFile file) {
    out.object(
        () -> {
          out.field("schema", 1).field("title", file.title());
          out.object(
              "criteria", () -> file.triage().weights().forEach((name, w) -> out.field(name, w)));
          out.array(
              "options",
              file.triage().ranked(),
              (to, one) ->
                  to.object(
                      () ->
                          to.field("name", one.name())
                              .field("total", one.total())
                              .field("share", one.share())));
        });
  }
}
