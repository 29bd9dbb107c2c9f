package dev.pmcoach.terminal;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** Speaks through the system's own speech command. */
public final class SystemVoice implements Voice {
  /** Commands that read what they shall say from standard input. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("espeak-ng", "--stdin"),
          List.of("espeak", "--stdin"),
          List.of("say", "-f", "-"),
          List.of("spd-say", "--wait", "--pipe-mode"));

  private final List<String> command;
  private final Queue<String> waiting = new ArrayDeque<>();

  /** Null while nothing is said. */
  private Process speaking;

  private SystemVoice(List<String> command) {
    this.command = command;
  }

  /** Returns the first of the known commands that is on the path. */
  public static Optional<SystemVoice> find(Env env) {
    for (List<String> command : COMMANDS) {
      for (String directory : env.variable("PATH").orElse("").split(File.pathSeparator)) {
        Path program = Path.of(directory, command.get(0));
        if (Files.isExecutable(program)) {
          List<String> found = new ArrayList<>(command);
          found.set(0, program.toString());
          return Optional.of(new SystemVoice(found));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public synchronized void say(String words) {
    waiting.add(words);
    if (speaking == null || !speaking.isAlive()) {
      next();
    }
  }

  private synchronized void next() {
    String words = waiting.poll();
    if (words == null) {
      return;
    }
    try {
      speaking =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (OutputStream in = speaking.getOutputStream()) {
        in.write(words.getBytes(StandardCharsets.UTF_8));
      }
      speaking.onExit().thenRun(this::next);
    } catch (IOException e) {
      // The words are on the screen too; a voice that fails must not end a round.
      speaking = null;
    }
  }

  /** Completes when what is being said now is said. */
  synchronized CompletableFuture<?> said() {
    return speaking == null ? CompletableFuture.completedFuture(null) : speaking.onExit();
  }

  @Override
  public synchronized void close() {
    waiting.clear();
    if (speaking != null) {
      speaking.destroy();
    }
  }
}
