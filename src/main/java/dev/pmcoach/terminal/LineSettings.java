package dev.pmcoach.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * The settings of the terminal's line as they were before JLine changed them. JLine puts back all
 * but the speed, which its native provider leaves at 0, the sign for hanging up; {@code stty} knows
 * them all. Asked on a thread of its own, as starting a program takes as long as loading JLine.
 */
final class LineSettings {
  private final CompletableFuture<String> saved;

  private LineSettings(CompletableFuture<String> saved) {
    this.saved = saved;
  }

  /** Starts to note the settings; {@link #await} says when nothing more may change them. */
  static LineSettings save() {
    CompletableFuture<String> saved = new CompletableFuture<>();
    Thread thread = new Thread(() -> saved.complete(stty("-g")), "coach-stty");
    thread.setDaemon(true);
    thread.start();
    return new LineSettings(saved);
  }

  void await() {
    saved.join();
  }

  /** Puts the settings back; without {@code stty} nothing happens. */
  void restore() {
    String settings = saved.getNow("");
    if (!settings.isEmpty()) {
      stty(settings);
    }
  }

  /** Returns what stty says, nothing if it fails. */
  private static String stty(String argument) {
    try {
      Process process =
          new ProcessBuilder("stty", argument)
              .redirectInput(Redirect.INHERIT)
              .redirectError(Redirect.DISCARD)
              .start();
      byte[] said = process.getInputStream().readAllBytes();
      return process.waitFor() == 0 ? new String(said, StandardCharsets.US_ASCII).strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
