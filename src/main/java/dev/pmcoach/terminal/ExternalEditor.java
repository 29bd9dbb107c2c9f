package dev.pmcoach.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the user's editor, {@code $VISUAL} or {@code $EDITOR}, on a text and waits for it. */
public final class ExternalEditor {
  /** What to say when no editor opened. */
  public static final String FAILED =
      "Nothing changed: no editor opened, or it reported a fault. EDITOR names the one to use.";

  private final Env env;

  public ExternalEditor(Env env) {
    this.env = env;
  }

  /** Returns the text as it was left; empty if no editor could be started or it failed. */
  public Optional<String> edit(String text) {
    String command = env.variable("VISUAL").or(() -> env.variable("EDITOR")).orElse("vi");
    Path file = null;
    try {
      // Temporary files are made readable for their owner only.
      file = Files.createTempFile("coach-answer-", ".md");
      Files.writeString(file, text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
      // Through a shell, as git does it: the variable may carry options.
      Process process =
          new ProcessBuilder("sh", "-c", command + " \"$1\"", "coach", file.toString())
              .directory(env.directory().toFile())
              .inheritIO()
              .start();
      return waitFor(process) == 0
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      delete(file);
    }
  }

  private static int waitFor(Process process) {
    boolean interrupted = false;
    while (true) {
      try {
        int status = process.waitFor();
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
        return status;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }

  private static void delete(Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        file.toFile().deleteOnExit();
      }
    }
  }
}
