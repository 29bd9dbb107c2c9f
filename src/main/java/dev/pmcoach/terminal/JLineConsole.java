package dev.pmcoach.terminal;

import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/**
 * A console on a real terminal: a transcript that scrolls and, below it, the answer being written
 * with its status line. JLine gives access to the terminal; the editing is ours, because its line
 * reader lays the whole text out anew in objects for each key, too slow for five thousand words.
 *
 * <p>One thread, the caller's, owns the screen. Signals arrive on others and only leave a mark in
 * the queue of keys.
 */
final class JLineConsole implements Console {
  private static final String PASTES_MARKED = "\033[?2004h";
  private static final String PASTES_UNMARKED = "\033[?2004l\033[?25h";

  /** A longer answer is shown with its middle left out once it is sent. */
  private static final int ECHOED_ROWS = 24;

  private final Terminal terminal;
  private final Theme theme;
  private final ExternalEditor editor;
  private final Attributes original;
  private final Runnable restoreLine;
  private final KeyPump pump;
  private final KeyDecoder keys;
  private final PrintWriter out;
  private final LiveRegion region;
  private final Transcript transcript = new Transcript();
  private final Thread restorer = new Thread(this::restore, "coach-restore");

  /** Guarded by this. */
  private boolean restored;

  /**
   * @param restoreLine puts back what JLine itself doesn't
   */
  JLineConsole(Terminal terminal, Theme theme, ExternalEditor editor, Runnable restoreLine) {
    this.terminal = terminal;
    this.restoreLine = restoreLine;
    this.theme = theme;
    this.editor = editor;
    this.out = terminal.writer();
    this.region = new LiveRegion(out);
    this.original = terminal.getAttributes();
    enterRawMode();
    this.pump = new KeyPump(terminal.reader());
    this.keys = new KeyDecoder(pump);
    out.write(PASTES_MARKED);
    out.flush();
    terminal.handle(Signal.INT, signal -> pump.push(Keystrokes.INTERRUPT));
    terminal.handle(Signal.WINCH, signal -> pump.push(Keystrokes.RESIZED));
    terminal.handle(Signal.CONT, signal -> continued());
    Runtime.getRuntime().addShutdownHook(restorer);
  }

  /** Keys come one by one; Ctrl-Z takes a change back instead of stopping the program. */
  private void enterRawMode() {
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setControlChar(ControlChar.VSUSP, 0);
    terminal.setAttributes(raw);
  }

  /** Opens the terminal that this program was started in; empty if it can't be had. */
  static Optional<Console> open(Env env, Theme theme, ExternalEditor editor) {
    env.out().flush();
    env.err().flush();
    LineSettings settings = LineSettings.save();
    try {
      // Providers are named because looking for the best one takes longer than opening it.
      Terminal terminal =
          TerminalBuilder.builder()
              .system(true)
              .provider("jni")
              .dumb(false)
              .encoding(StandardCharsets.UTF_8)
              .build();
      settings.await();
      return Optional.of(new JLineConsole(terminal, theme, editor, settings::restore));
    } catch (IOException | IllegalStateException | LinkageError e) {
      return Optional.empty();
    }
  }

  @Override
  public int width() {
    int columns = terminal.getWidth();
    return columns > 0 ? columns : 80;
  }

  private int height() {
    int rows = terminal.getHeight();
    return rows > 0 ? rows : 24;
  }

  @Override
  public boolean interactive() {
    return true;
  }

  @Override
  public void print(Text text) {
    print(renderer -> renderer.render(text));
  }

  @Override
  public void print(Page page) {
    print(renderer -> renderer.render(page));
  }

  private void print(Function<TextRenderer, String> item) {
    transcript.add(item);
    if (region.showing()) {
      // Something happened in mid-answer: it goes above, and the answer is drawn again below.
      region.erase();
    }
    out.write(item.apply(renderer()));
    out.flush();
  }

  private TextRenderer renderer() {
    return new TextRenderer(theme, width());
  }

  @Override
  public Reply readLine(Text prompt) {
    Reply reply = AnswerEditor.ofLine(keys, region, new Painter(), theme, prompt).read();
    String typed = reply instanceof Reply.Typed line ? line.text() : "";
    print(prompt.plus(" ").plus(typed));
    return reply;
  }

  @Override
  public Reply readAnswer(AnswerPrompt prompt) {
    if (!prompt.prompt().plain().isEmpty()) {
      print(prompt.prompt());
    }
    Reply reply =
        AnswerEditor.ofAnswer(keys, region, new Painter(), theme, System::nanoTime, prompt).read();
    echo(reply);
    return reply;
  }

  private void echo(Reply reply) {
    if (reply instanceof Reply.Typed typed && !typed.text().isBlank()) {
      print(renderer -> renderer.paint(shortened(renderer, typed.text())));
    } else if (reply instanceof Reply.Command command) {
      print(Text.of(command.command().word(), Style.MUTED));
    } else if (reply instanceof Reply.Interrupted interrupted && !interrupted.draft().isBlank()) {
      print(renderer -> renderer.paint(shortened(renderer, interrupted.draft())));
    }
  }

  private static List<Text> shortened(TextRenderer renderer, String answer) {
    List<Text> rows = renderer.lines(Page.builder().quote(answer).build());
    int left = rows.size() - ECHOED_ROWS;
    if (left <= 1) {
      return rows;
    }
    List<Text> shortened = new ArrayList<>(rows.subList(0, ECHOED_ROWS / 2));
    shortened.add(Text.of("  (" + left + " more lines, all kept)", Style.MUTED));
    shortened.addAll(rows.subList(rows.size() - ECHOED_ROWS / 2, rows.size()));
    return shortened;
  }

  @Override
  public Optional<String> edit(String text) {
    pump.pause();
    out.write(PASTES_UNMARKED);
    out.flush();
    terminal.setAttributes(original);
    restoreLine.run();
    Optional<String> edited;
    try {
      edited = editor.edit(text);
    } finally {
      enterRawMode();
      out.write(PASTES_MARKED);
      out.flush();
      pump.resume();
    }
    if (edited.isEmpty()) {
      print(Text.of(ExternalEditor.FAILED, Style.WARN));
    }
    return edited;
  }

  /** After a stop the shell has had the terminal: take it back. */
  private void continued() {
    enterRawMode();
    out.write(PASTES_MARKED);
    out.flush();
    pump.push(Keystrokes.RESIZED);
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(restorer);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook has run or will.
    }
  }

  /** Leaves the terminal as it was found; on whatever path the program ends. */
  private synchronized void restore() {
    if (!restored) {
      restored = true;
      // Ended in the middle of an answer: what the shell prints goes below it.
      out.write(region.showing() ? PASTES_UNMARKED + "\r\n\033[J" : PASTES_UNMARKED);
      out.flush();
      pump.close();
      try {
        terminal.setAttributes(original);
        terminal.close();
      } catch (IOException | IllegalStateException e) {
        // Then the next line does what it can.
      }
      restoreLine.run();
    }
  }

  private final class Painter implements AnswerEditor.Screen {
    @Override
    public int columns() {
      return width();
    }

    @Override
    public int rows() {
      return height();
    }

    /**
     * Overwrites line by line instead of clearing the screen, which would push it into the
     * terminal's history again and again while a window is dragged.
     */
    @Override
    public void repaint(int rowsLeft) {
      StringBuilder picture = new StringBuilder("\033[?25l\033[H");
      for (String line : transcript.tail(renderer(), Math.max(0, height() - rowsLeft))) {
        picture.append("\033[K").append(line).append("\r\n");
      }
      out.write(picture.append("\033[J").toString());
      region.forget();
    }
  }
}
