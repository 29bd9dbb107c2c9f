package dev.pmcoach.terminal;

import dev.pmcoach.page.Block.Table;
import dev.pmcoach.page.LineWrapper;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.page.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a table. Too wide: the flexible columns wrap. Still too wide: every row becomes a few
 * lines of {@code title: cell}.
 */
final class TableLayout {
  private static final int GAP = 2;

  /** A column narrower than this is no pleasure to read. */
  private static final int NARROWEST = 12;

  private final Theme theme;
  private final int width;

  TableLayout(Theme theme, int width) {
    this.theme = theme;
    this.width = width;
  }

  List<Text> lines(Table table) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    int[] widths = natural(table);
    return fit(table, widths) ? side(table, widths) : stacked(table);
  }

  private static int[] natural(Table table) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Width.of(table.columns().get(i).title());
      for (List<Text> row : table.rows()) {
        String cell = row.get(i).plain();
        if (cell.indexOf('\n') < 0) {
          widths[i] = Math.max(widths[i], Width.of(cell));
          continue;
        }
        for (LineWrapper.Line line :
            LineWrapper.lines(cell, Integer.MAX_VALUE, Integer.MAX_VALUE)) {
          widths[i] = Math.max(widths[i], Width.of(cell, line.start(), line.end()));
        }
      }
    }
    return widths;
  }

  /** Narrows the flexible columns, the widest first, until the table fits; false if it can't. */
  private boolean fit(Table table, int[] widths) {
    int excess = GAP * (widths.length - 1) - width;
    for (int column : widths) {
      excess += column;
    }
    while (excess > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (table.columns().get(i).flexible() && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0 || widths[widest] <= NARROWEST) {
        return false;
      }
      widths[widest]--;
      excess--;
    }
    return true;
  }

  private List<Text> side(Table table, int[] widths) {
    List<Text> lines = new ArrayList<>();
    List<Text> titles = new ArrayList<>();
    boolean titled = false;
    for (Table.Column column : table.columns()) {
      titles.add(Text.of(column.title(), Style.STRONG));
      titled |= !column.title().isEmpty();
    }
    if (titled) {
      lines.addAll(row(table, titles, widths));
      int whole = GAP * (widths.length - 1);
      for (int column : widths) {
        whole += column;
      }
      lines.add(Text.of(theme.rule(whole), Style.MUTED));
    }
    for (List<Text> row : table.rows()) {
      lines.addAll(row(table, row, widths));
    }
    return lines;
  }

  private static List<Text> row(Table table, List<Text> cells, int[] widths) {
    List<List<Text>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<Text> lines = LineWrapper.wrap(cells.get(i), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    List<Text> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      List<Text.Run> whole = new ArrayList<>();
      int pending = 0;
      for (int i = 0; i < widths.length; i++) {
        Text cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : Text.EMPTY;
        int blanks = Math.max(0, widths[i] - Width.of(cell.plain()));
        boolean right = table.columns().get(i).right();
        pending += right ? blanks : 0;
        if (!cell.runs().isEmpty()) {
          if (pending > 0) {
            whole.add(new Text.Run(" ".repeat(pending), Style.PLAIN));
          }
          whole.addAll(cell.runs());
          pending = 0;
        }
        pending += (right ? 0 : blanks) + GAP;
      }
      lines.add(new Text(whole));
    }
    return lines;
  }

  private List<Text> stacked(Table table) {
    List<Text> lines = new ArrayList<>();
    Text hanging = Text.of("  ");
    for (List<Text> row : table.rows()) {
      if (!lines.isEmpty()) {
        lines.add(Text.EMPTY);
      }
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).plain().isEmpty()) {
          String title = table.columns().get(i).title();
          Text label = title.isEmpty() ? Text.EMPTY : Text.of(title + ": ", Style.MUTED);
          lines.addAll(LineWrapper.wrap(label.plus(row.get(i)), width, Text.EMPTY, hanging));
        }
      }
    }
    return lines;
  }
}
