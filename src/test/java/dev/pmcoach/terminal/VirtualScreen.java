package dev.pmcoach.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;

/** A terminal without hardware: bytes go in as from a keyboard, and one sees what a person sees. */
final class VirtualScreen implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 10_000;

  private final PipedOutputStream keyboard = new PipedOutputStream();
  private final ScreenTerminal screen;
  private final DumbTerminal terminal;

  /** Guarded by this: bytes of a character that isn't complete yet. */
  private final byte[] pending = new byte[4];

  private int pendingLength;
  private volatile String attributes;

  VirtualScreen(int columns, int rows) {
    try {
      screen = new ScreenTerminal(columns, rows);
      InputStream in = new PipedInputStream(keyboard, 1 << 20);
      terminal =
          new DumbTerminal("test", "xterm-256color", in, new Display(), StandardCharsets.UTF_8) {
            @Override
            public void setAttributes(Attributes changed) {
              super.setAttributes(changed);
              attributes = changed.toString();
            }
          };
      attributes = terminal.getAttributes().toString();
      terminal.setSize(new Size(columns, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Terminal terminal() {
    return terminal;
  }

  JLineConsole console() {
    return new JLineConsole(terminal, new Theme(true, false), null, () -> {});
  }

  /** Returns how the terminal was last set. */
  String attributes() {
    return attributes;
  }

  void type(String keys) {
    try {
      keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void hangUp() {
    try {
      keyboard.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the size as a window manager does: the old picture is cut, then a signal comes. */
  void resize(int columns, int rows) {
    synchronized (this) {
      screen.setSize(columns, rows);
    }
    terminal.setSize(new Size(columns, rows));
    terminal.raise(Terminal.Signal.WINCH);
  }

  /** Returns the lines seen now, without blanks at their ends and empty lines at the bottom. */
  synchronized List<String> lines() {
    return screen.toString().stripTrailing().lines().map(String::stripTrailing).toList();
  }

  /** Waits until the screen shows this. */
  void awaitText(String text) {
    await(lines -> String.join("\n", lines).contains(text), "'" + text + "'");
  }

  synchronized void await(Predicate<List<String>> wanted, String what) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (!wanted.test(lines())) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("never saw " + what + " on:\n" + String.join("\n", lines()));
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  /** Starts something that waits for keys. */
  <T> CompletableFuture<T> start(Supplier<T> reading) {
    return CompletableFuture.supplyAsync(reading);
  }

  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("nothing came back", e);
    }
  }

  @Override
  public void close() {
    hangUp();
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decodes UTF-8 and adds the carriage returns that a terminal driver adds. */
  private final class Display extends OutputStream {
    @Override
    public void write(int unit) {
      synchronized (VirtualScreen.this) {
        pending[pendingLength++] = (byte) unit;
        int lead = pending[0] & 0xFF;
        int needed = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (pendingLength == needed) {
          String text = new String(pending, 0, needed, StandardCharsets.UTF_8);
          screen.write(text.equals("\n") ? "\r\n" : text);
          pendingLength = 0;
        }
      }
    }

    @Override
    public void flush() {
      synchronized (VirtualScreen.this) {
        VirtualScreen.this.notifyAll();
      }
    }
  }
}
