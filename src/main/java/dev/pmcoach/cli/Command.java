package dev.pmcoach.cli;

import java.util.List;
import java.util.Set;

/** A leaf of the command tree: says which options it takes, then runs with what was given. */
public interface Command {
  /** Adds this command's own options and positional parameters. */
  default void declare(Options options) {}

  /** Returns calls to show in the help, each a line that works when typed. */
  List<String> examples();

  /**
   * Returns what {@code --format} may ask for; text, JSON and Markdown unless it says otherwise.
   */
  default Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON, Format.MARKDOWN);
  }

  /** Runs, and returns one of {@link ExitCode}. */
  int run(Invocation call);
}
