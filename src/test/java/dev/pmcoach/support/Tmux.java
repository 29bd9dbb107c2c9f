package dev.pmcoach.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A terminal of a given size with a shell in it, seen and typed into as a person would. */
public final class Tmux implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Path program;
  private final Path directory;
  private final Path socket;

  /**
   * Skips the test where there is no tmux.
   *
   * @param directory for the socket and what is pasted; its path must be short, as sockets need it
   */
  public Tmux(Path directory, int columns, int rows, Map<String, String> variables) {
    this.program = Tools.require("tmux");
    this.directory = directory;
    this.socket = directory.resolve("s");
    List<String> command = new ArrayList<>(List.of("-u", "new-session", "-d"));
    command.addAll(List.of("-x" + columns, "-y" + rows, "env", "-i", "PS1=> ", "TERM=screen"));
    variables.forEach((name, value) -> command.add(name + "=" + value));
    command.add("sh");
    tmux(command.toArray(String[]::new));
    tmux("set-option", "history-limit", "20000");
  }

  public void type(String text) {
    tmux("send-keys", "-l", text);
  }

  /** Presses keys by tmux's names, such as {@code Enter} or {@code C-d}. */
  public void key(String... names) {
    List<String> command = new ArrayList<>(List.of("send-keys"));
    command.addAll(List.of(names));
    tmux(command.toArray(String[]::new));
  }

  /** Pastes as a terminal does for programs that asked for pastes to be marked. */
  public void paste(String text) {
    try {
      Path file = Files.writeString(directory.resolve("paste"), text);
      tmux("load-buffer", file.toString());
      tmux("paste-buffer", "-p");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void resize(int columns, int rows) {
    tmux("resize-window", "-x" + columns, "-y" + rows);
  }

  /** Returns the lines on the screen, without the empty ones below. */
  public List<String> screen() {
    return tmux("capture-pane", "-p").stripTrailing().lines().toList();
  }

  /** Returns everything since the start, one line for each row. */
  public List<String> history() {
    return tmux("capture-pane", "-p", "-S-").stripTrailing().lines().toList();
  }

  /** Returns everything since the start, rows joined where the terminal had to break a line. */
  public List<String> historyUnbroken() {
    return tmux("capture-pane", "-p", "-J", "-S-").lines().map(String::stripTrailing).toList();
  }

  public List<String> awaitText(String text) {
    return await(screen -> String.join("\n", screen).contains(text), "'" + text + "'");
  }

  public List<String> await(Predicate<List<String>> wanted, String what) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    List<String> screen = screen();
    while (!wanted.test(screen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never saw " + what + " on:\n" + String.join("\n", screen));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      screen = screen();
    }
    return screen;
  }

  @Override
  public void close() {
    tmux("kill-server");
  }

  private String tmux(String... words) {
    List<String> command =
        new ArrayList<>(List.of(program.toString(), "-S", socket.toString(), "-f", "/dev/null"));
    command.addAll(List.of(words));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + " failed: " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
