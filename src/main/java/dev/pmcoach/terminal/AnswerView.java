package dev.pmcoach.terminal;

import dev.pmcoach.page.LineWrapper;
import dev.pmcoach.page.LineWrapper.Line;
import dev.pmcoach.page.Width;
import java.util.List;

/** A window of some rows on a longer text: wraps it and keeps the cursor in sight. */
final class AnswerView {
  /** The first row shown. */
  private int top;

  /** Where up and down aim at, in columns; -1 when the last move was another. */
  private int goal = -1;

  /**
   * What is seen.
   *
   * @param rows the rows shown, as offsets into the text
   * @param above how many rows are hidden above
   * @param total how many rows there are
   * @param row where the cursor is, counted from the first row shown
   * @param column the cursor's column, less than the width
   */
  record Window(List<Line> rows, int above, int total, int row, int column) {}

  /** Wraps the text and scrolls as little as possible. */
  Window window(String text, int cursor, int width, int height) {
    List<Line> rows = LineWrapper.lines(text, width, width);
    int at = rowOf(rows, cursor);
    top = Math.max(0, Math.min(top, rows.size() - height));
    if (at < top) {
      top = at;
    } else if (at >= top + height) {
      top = at - height + 1;
    }
    int end = Math.min(rows.size(), top + height);
    int column = Math.min(column(text, rows.get(at), cursor), width);
    return new Window(List.copyOf(rows.subList(top, end)), top, rows.size(), at - top, column);
  }

  /** Returns the offset some rows below the cursor, or above for a negative number. */
  int vertical(String text, int cursor, int width, int rowsDown) {
    List<Line> rows = LineWrapper.lines(text, width, width);
    int at = rowOf(rows, cursor);
    if (goal < 0) {
      goal = column(text, rows.get(at), cursor);
    }
    int target = Math.max(0, Math.min(rows.size() - 1, at + rowsDown));
    return offset(text, rows.get(target), goal);
  }

  int rowStart(String text, int cursor, int width) {
    List<Line> rows = LineWrapper.lines(text, width, width);
    return rows.get(rowOf(rows, cursor)).start();
  }

  int rowEnd(String text, int cursor, int width) {
    List<Line> rows = LineWrapper.lines(text, width, width);
    int at = rowOf(rows, cursor);
    int end = rows.get(at).end();
    // A row broken within a word ends where the next begins: stay on this row.
    boolean shared = at + 1 < rows.size() && rows.get(at + 1).start() == end;
    return shared ? Width.previous(text, end) : end;
  }

  /** Says that the cursor was moved in another way than up and down. */
  void forgetGoal() {
    goal = -1;
  }

  private static int rowOf(List<Line> rows, int cursor) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rows.get(middle).start() <= cursor) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static int column(String text, Line row, int cursor) {
    return Width.of(text, row.start(), Math.max(row.start(), cursor));
  }

  private static int offset(String text, Line row, int column) {
    int at = row.start();
    int columns = 0;
    while (at < row.end()) {
      int next = Width.next(text, at);
      columns += Width.ofCharacter(text, at, next);
      if (columns > column) {
        break;
      }
      at = next;
    }
    return at;
  }
}
