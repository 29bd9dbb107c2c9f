package dev.pmcoach.terminal;

import dev.pmcoach.page.LineWrapper;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.page.Width;
import dev.pmcoach.terminal.Console.AnswerPrompt;
import dev.pmcoach.terminal.Console.Reply;
import dev.pmcoach.terminal.Key.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Reads one answer or line: keys in, picture out. Everything here happens on the thread that asked;
 * between keys it wakes once a second to ask for the status and to hand the draft on.
 */
final class AnswerEditor {
  private static final long STATUS_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long DRAFT_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final List<String> HINTS =
      List.of(
          "Enter: new line | Ctrl-D: send | :help | Ctrl-C: save and stop",
          "Ctrl-D: send | :help | Ctrl-C: save, stop",
          "Ctrl-D: send | :help");

  /** What an editor needs to know of the screen it is on. */
  interface Screen {
    int columns();

    int rows();

    /** Draws everything anew but the last rows, which it leaves to the editor. */
    void repaint(int rowsLeft);
  }

  private final KeyDecoder keys;
  private final LiveRegion region;
  private final Screen screen;
  private final Theme theme;
  private final LongSupplier nanos;

  private final AnswerPrompt prompt;
  private final boolean multiline;

  /** Stands before the text on its first row; empty for answers. */
  private final Text before;

  private final AnswerBuffer buffer;
  private final AnswerView view = new AnswerView();
  private Text status = Text.EMPTY;
  private String notice = "";
  private long statusAt;
  private long draftAt;
  private String drafted;
  private boolean resized;

  private AnswerEditor(
      KeyDecoder keys,
      LiveRegion region,
      Screen screen,
      Theme theme,
      LongSupplier nanos,
      AnswerPrompt prompt,
      boolean multiline) {
    this.keys = keys;
    this.region = region;
    this.screen = screen;
    this.theme = theme;
    this.nanos = nanos;
    this.prompt = prompt;
    this.multiline = multiline;
    this.before = multiline ? Text.EMPTY : prompt.prompt().plus(" ");
    this.buffer = new AnswerBuffer(prompt.initial());
    this.drafted = prompt.initial();
  }

  static AnswerEditor ofAnswer(
      KeyDecoder keys,
      LiveRegion region,
      Screen screen,
      Theme theme,
      LongSupplier nanos,
      AnswerPrompt prompt) {
    return new AnswerEditor(keys, region, screen, theme, nanos, prompt, true);
  }

  static AnswerEditor ofLine(
      KeyDecoder keys, LiveRegion region, Screen screen, Theme theme, Text prompt) {
    AnswerPrompt line = new AnswerPrompt(prompt, "", draft -> Text.EMPTY, draft -> {});
    return new AnswerEditor(keys, region, screen, theme, System::nanoTime, line, false);
  }

  /** Reads until the answer is complete; the region is empty afterwards. */
  Reply read() {
    draftAt = nanos.getAsLong();
    refreshStatus();
    draw();
    while (true) {
      Optional<Reply> reply = apply(keys.next(waitMillis()));
      while (reply.isEmpty() && keys.pending()) {
        reply = apply(keys.next(0));
      }
      if (reply.isPresent()) {
        region.erase();
        return reply.get();
      }
      handOn();
      draw();
    }
  }

  private long waitMillis() {
    long due = statusAt + STATUS_NANOS - nanos.getAsLong();
    return multiline ? Math.max(1, TimeUnit.NANOSECONDS.toMillis(due)) : 60_000;
  }

  private void handOn() {
    long now = nanos.getAsLong();
    if (multiline && now - statusAt >= STATUS_NANOS) {
      refreshStatus();
    }
    if (multiline && now - draftAt >= DRAFT_NANOS) {
      String text = buffer.text();
      if (!text.equals(drafted)) {
        prompt.draft().accept(text);
        drafted = text;
      }
      draftAt = now;
    }
  }

  private void refreshStatus() {
    status = prompt.status().apply(buffer.text());
    statusAt = nanos.getAsLong();
  }

  private Optional<Reply> apply(Key key) {
    if (key instanceof Key.Typed typed) {
      notice = "";
      view.forgetGoal();
      buffer.type(typed.text());
      return Optional.empty();
    }
    if (key instanceof Key.Pasted pasted) {
      view.forgetGoal();
      buffer.paste(multiline ? pasted.text() : pasted.text().strip().replace('\n', ' '));
      return Optional.empty();
    }
    return apply((Stroke) key);
  }

  private Optional<Reply> apply(Stroke stroke) {
    switch (stroke) {
      case NONE -> {
        return Optional.empty();
      }
      case ENTER -> {
        return enter();
      }
      case DONE -> {
        return buffer.text().isBlank() ? Optional.of(new Reply.EndOfInput()) : Optional.of(sent());
      }
      case CLOSED -> {
        return Optional.of(buffer.text().isBlank() ? new Reply.EndOfInput() : sent());
      }
      case INTERRUPT -> {
        return Optional.of(new Reply.Interrupted(buffer.text()));
      }
      case RESIZED, REDRAW -> resized = true;
      case UP -> vertical(-1);
      case DOWN -> vertical(1);
      case PAGE_UP -> vertical(-answerRows());
      case PAGE_DOWN -> vertical(answerRows());
      default -> {
        view.forgetGoal();
        change(stroke);
      }
    }
    return Optional.empty();
  }

  private void change(Stroke stroke) {
    switch (stroke) {
      case BACKSPACE -> buffer.backspace();
      case DELETE -> buffer.delete();
      case LEFT -> buffer.left();
      case RIGHT -> buffer.right();
      case WORD_LEFT -> buffer.wordLeft();
      case WORD_RIGHT -> buffer.wordRight();
      case LINE_START -> buffer.moveTo(buffer.lineStart());
      case LINE_END -> buffer.moveTo(buffer.lineEnd());
      case ROW_START -> moveTo(view.rowStart(whole(), cursor(), width()));
      case ROW_END -> moveTo(view.rowEnd(whole(), cursor(), width()));
      case TEXT_START -> buffer.moveTo(0);
      case TEXT_END -> buffer.moveTo(buffer.length());
      case CUT_LINE_START -> buffer.cutToLineStart();
      case CUT_LINE_END -> buffer.cutToLineEnd();
      case CUT_WORD_LEFT -> buffer.cutWordLeft();
      case CUT_WORD_RIGHT -> buffer.cutWordRight();
      case YANK -> buffer.yank();
      case UNDO -> buffer.undo();
      default -> throw new AssertionError(stroke);
    }
  }

  private void vertical(int rows) {
    moveTo(view.vertical(whole(), cursor(), width(), rows));
  }

  private void moveTo(int offsetInWhole) {
    buffer.moveTo(offsetInWhole - before.plain().length());
  }

  private Optional<Reply> enter() {
    if (!multiline) {
      return Optional.of(new Reply.Typed(buffer.text().strip()));
    }
    String line = buffer.line();
    if (buffer.atEnd()) {
      if (AnswerLines.ends(line)) {
        return Optional.of(new Reply.Typed(AnswerLines.answer(aboveThisLine())));
      }
      Optional<Reply> command = command();
      if (command.isPresent()) {
        return command;
      }
      if (AnswerLines.looksLikeCommand(line) && notice.isEmpty()) {
        notice = "No command " + line.strip() + ". Enter again keeps it as words.";
        return Optional.empty();
      }
    }
    notice = "";
    view.forgetGoal();
    buffer.type("\n");
    return Optional.empty();
  }

  private Reply sent() {
    buffer.moveTo(buffer.length());
    if (!multiline) {
      return new Reply.Typed(buffer.text().strip());
    }
    return command().orElseGet(() -> new Reply.Typed(AnswerLines.answer(buffer.text())));
  }

  private Optional<Reply> command() {
    return AnswerLines.command(buffer.line())
        .map(command -> new Reply.Command(command, aboveThisLine()));
  }

  private String aboveThisLine() {
    return buffer.text().substring(0, buffer.lineStart());
  }

  private String whole() {
    return before.plain() + buffer.text();
  }

  private int cursor() {
    return before.plain().length() + buffer.cursor();
  }

  /** The last column stays free: terminals disagree on where the cursor is after it. */
  private int width() {
    return Math.max(1, screen.columns() - 1);
  }

  private int answerRows() {
    int rows = screen.rows();
    return multiline ? Math.max(1, Math.min(rows * 6 / 10, rows - 4)) : Math.max(1, rows - 1);
  }

  private void draw() {
    String whole = whole();
    AnswerView.Window window = view.window(whole, cursor(), width(), answerRows());
    Text styled = before.plus(buffer.text());
    List<String> lines = new ArrayList<>();
    for (LineWrapper.Line row : window.rows()) {
      lines.add(theme.paint(styled.slice(row.start(), row.end())).stripTrailing());
    }
    if (multiline) {
      addFoot(lines, window);
    }
    if (resized) {
      screen.repaint(lines.size());
      resized = false;
    }
    region.draw(lines, window.row(), window.column());
  }

  private void addFoot(List<String> lines, AnswerView.Window window) {
    int width = width();
    int shown = window.rows().size();
    String place =
        shown == window.total()
            ? ""
            : " lines "
                + (window.above() + 1)
                + "-"
                + (window.above() + shown)
                + " of "
                + window.total()
                + " ";
    String rule = theme.rule(3) + place;
    Text ruled = Text.of(rule + theme.rule(Math.max(0, width - Width.of(rule))), Style.MUTED);
    lines.add(theme.paint(fit(ruled, width)));
    Text foot = notice.isEmpty() ? hint(width) : Text.of(notice, Style.WARN);
    int gap = width - Width.of(status.plain()) - Width.of(foot.plain());
    if (status.plain().isEmpty()) {
      lines.add(theme.paint(fit(foot, width)));
    } else if (gap >= 3) {
      lines.add(theme.paint(status.plus(" ".repeat(gap)).plus(foot)));
    } else {
      lines.add(theme.paint(fit(status, width)));
      lines.add(theme.paint(fit(foot, width)));
    }
  }

  private Text hint(int width) {
    for (String hint : HINTS) {
      if (hint.length() <= width) {
        return Text.of(hint.replace(" | ", theme.separator()), Style.MUTED);
      }
    }
    return Text.of(HINTS.get(HINTS.size() - 1), Style.MUTED);
  }

  private Text fit(Text text, int width) {
    String plain = text.plain();
    if (Width.of(plain) <= width) {
      return text;
    }
    int room = Math.max(0, width - theme.more().length());
    int end = 0;
    int columns = 0;
    while (end < plain.length()) {
      int next = Width.next(plain, end);
      columns += Width.ofCharacter(plain, end, next);
      if (columns > room) {
        break;
      }
      end = next;
    }
    return text.slice(0, end).plus(theme.more());
  }
}
