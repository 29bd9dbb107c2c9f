package dev.pmcoach.cli;

import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Prints what makes a shell complete coach's words. */
final class CompletionCommand implements Command {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public void declare(Options options) {
    options.word("SHELL", "1", "bash, zsh or fish");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "source <(coach completion bash)",
        "coach completion fish > ~/.config/fish/completions/coach.fish");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT);
  }

  @Override
  public int run(Invocation call) {
    String shell = call.word(0).orElseThrow();
    if (!SHELLS.contains(shell)) {
      throw Trouble.unknown("shell", shell, SHELLS, "coach completion --help");
    }
    call.out().print(script(shell));
    return ExitCode.OK;
  }

  private static String script(String shell) {
    try (InputStream in = CompletionCommand.class.getResourceAsStream("completion." + shell)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
