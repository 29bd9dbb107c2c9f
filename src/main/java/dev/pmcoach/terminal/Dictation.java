package dev.pmcoach.terminal;

import dev.pmcoach.scoring.SpokenTranscript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Takes an answer from a speech-to-text command of the user's: what it prints is the answer. Times
 * count only where its output has them, as WebVTT, SRT or timed lines.
 */
public final class Dictation {
  private final Env env;
  private final String command;

  /**
   * @param command run by a shell
   */
  public Dictation(Env env, String command) {
    this.env = env;
    this.command = command;
  }

  /** Runs the command and waits for it; empty when it fails. */
  public Optional<SpokenTranscript> listen() {
    try {
      Process process =
          new ProcessBuilder("sh", "-c", command)
              .directory(env.directory().toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      process.getOutputStream().close();
      String printed;
      try (InputStream out = process.getInputStream()) {
        printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
      return process.waitFor() == 0 ? Optional.of(SpokenTranscript.of(printed)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
