package dev.pmcoach.content;

import java.util.List;

/**
 * A table that comes with a case question, drawn in the terminal.
 *
 * @param title what the table shows, with units and period
 * @param chart {@code table} for a plain table; {@code bars} draws the last column as bars as well
 * @param columns the headings
 * @param rows the cells, as many in each row as there are columns
 * @param note what a reader has to know, such as how it was measured; may be empty
 */
public record Exhibit(
    String title, String chart, List<String> columns, List<List<String>> rows, String note) {
  public Exhibit {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
