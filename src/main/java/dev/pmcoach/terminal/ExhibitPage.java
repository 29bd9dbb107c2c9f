package dev.pmcoach.terminal;

import dev.pmcoach.content.Exhibit;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Shows the table of a case question and, for a chart, its last column as bars. */
public final class ExhibitPage {
  private ExhibitPage() {}

  public static Page of(Exhibit exhibit) {
    Page.Builder page = Page.builder().subheading(exhibit.title());
    List<Block.Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < exhibit.columns().size(); i++) {
      String title = exhibit.columns().get(i);
      columns.add(numeric(exhibit, i) ? Block.Table.Column.right(title) : left(title, i));
    }
    page.table(
        columns, exhibit.rows().stream().map(row -> row.stream().map(Text::of).toList()).toList());
    if (exhibit.chart().equals("bars")) {
      page.add(bars(exhibit));
    }
    if (!exhibit.note().isEmpty()) {
      page.muted(exhibit.note());
    }
    return page.build();
  }

  private static Block.Table.Column left(String title, int place) {
    return place == 0 ? Block.Table.Column.left(title) : Block.Table.Column.flexible(title);
  }

  private static Block.Bars bars(Exhibit exhibit) {
    int last = exhibit.columns().size() - 1;
    double max = 0;
    for (List<String> row : exhibit.rows()) {
      max = Math.max(max, length(row.get(last)));
    }
    List<Block.Bars.Bar> bars = new ArrayList<>();
    for (List<String> row : exhibit.rows()) {
      String figure = row.get(last);
      bars.add(new Block.Bars.Bar(row.get(0), length(figure), max, figure));
    }
    return new Block.Bars(bars);
  }

  private static double length(String figure) {
    double number = number(figure);
    return number > 0 ? number : 0;
  }

  private static boolean numeric(Exhibit exhibit, int column) {
    return exhibit.rows().stream()
        .allMatch(row -> !Double.isNaN(number(row.get(column))) || row.get(column).equals("-"));
  }

  /** Returns the figure in a cell such as {@code $1,240}, {@code 12.5%} or {@code 3.2k}. */
  static double number(String cell) {
    StringBuilder digits = new StringBuilder();
    double factor = 1;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9' || c == '.' || c == '-' && digits.isEmpty()) {
        digits.append(c);
      } else if (!digits.isEmpty() && c != ',') {
        factor = c == 'k' || c == 'K' ? 1e3 : c == 'M' ? 1e6 : c == 'B' ? 1e9 : 1;
        break;
      } else if (Character.isLetter(c)) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(digits.toString()) * factor;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
