package dev.pmcoach.terminal;

import java.io.PrintWriter;
import java.util.List;

/**
 * The last lines of the screen, drawn again and again below a transcript that scrolls. Only lines
 * that changed are written. Uses no more than what every ANSI terminal understands.
 */
final class LiveRegion {
  private final PrintWriter out;

  /** Written by the thread that draws; read by any. */
  private volatile List<String> shown = List.of();

  private int row;
  private int column;

  LiveRegion(PrintWriter out) {
    this.out = out;
  }

  /**
   * Shows these lines instead of the ones before.
   *
   * @param lines painted, each narrower than the screen; fewer than the screen has rows
   */
  void draw(List<String> lines, int cursorRow, int cursorColumn) {
    if (lines.equals(shown) && cursorRow == row && cursorColumn == column) {
      return;
    }
    StringBuilder moves = new StringBuilder("\033[?25l");
    int at = row;
    int last = Math.max(0, shown.size() - 1);
    for (int i = 0; i < lines.size(); i++) {
      if (i >= shown.size() || !lines.get(i).equals(shown.get(i))) {
        move(moves, at, Math.min(i, last));
        moves.append("\n".repeat(Math.max(0, i - last)));
        moves.append('\r').append(lines.get(i)).append("\033[K");
        at = i;
        last = Math.max(last, i);
      }
    }
    if (lines.size() < shown.size()) {
      move(moves, at, lines.size());
      moves.append("\r\033[J");
      at = lines.size();
    }
    move(moves, at, cursorRow);
    moves.append('\r');
    if (cursorColumn > 0) {
      moves.append("\033[").append(cursorColumn).append('C');
    }
    out.write(moves.append("\033[?25h").toString());
    out.flush();
    shown = List.copyOf(lines);
    row = cursorRow;
    column = cursorColumn;
  }

  /** Whether anything is shown now. */
  boolean showing() {
    return !shown.isEmpty();
  }

  /** Takes the lines away and leaves the cursor where the first one was. */
  void erase() {
    StringBuilder moves = new StringBuilder();
    move(moves, row, 0);
    out.write(moves.append("\r\033[J").toString());
    out.flush();
    forget();
  }

  /** Forgets what was shown: something else has cleared it, and the cursor is at its start. */
  void forget() {
    shown = List.of();
    row = 0;
    column = 0;
  }

  private static void move(StringBuilder moves, int from, int to) {
    if (to < from) {
      moves.append("\033[").append(from - to).append('A');
    } else if (to > from) {
      moves.append("\033[").append(to - from).append('B');
    }
  }
}
