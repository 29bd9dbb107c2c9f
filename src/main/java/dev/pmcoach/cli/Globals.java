package dev.pmcoach.cli;

import dev.pmcoach.terminal.Env;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command takes, each also settable as {@code COACH_…} in the environment.
 *
 * @param format what to write; empty when not asked for
 * @param content directory of the user's own content
 * @param data where sessions are kept, when not in the usual place
 * @param now stands in for the clock
 * @param noInput never wait for a terminal
 * @param plain no colour, no box drawing, no cursor movement
 * @param color {@code auto, always} or {@code never}
 */
public record Globals(
    Optional<Format> format,
    Optional<Path> content,
    Optional<Path> data,
    Optional<Instant> now,
    boolean noInput,
    boolean plain,
    String color,
    boolean quiet,
    boolean verbose) {
  /** What holds when nothing is given. */
  public static final Globals NONE =
      new Globals(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          "auto",
          false,
          false);

  private static final List<String> TAKING_A_VALUE =
      List.of("--format", "--content", "--data", "--now", "--color");

  /** Declares the options on the root; sub-commands inherit them. */
  static void declare(CommandSpec root, boolean shown) {
    value(root, shown, "--format", "FORMAT", "text, json, markdown, or what else a command lists");
    flag(root, shown, "--json", "Short for --format json");
    value(root, shown, "--content", "DIR", "Your own questions, rubrics and loops");
    value(root, shown, "--data", "DIR", "Where your sessions are kept");
    value(root, shown, "--now", "INSTANT", "Stands in for the clock, such as 2026-11-23T09:00:00Z");
    flag(root, shown, "--no-input", "Never wait for a terminal; piped input is still read");
    flag(root, shown, "--plain", "No colour, no box drawing, no cursor movement");
    value(root, shown, "--color", "WHEN", "auto, always or never");
    flag(root, shown, "--quiet", "Only results and errors");
    flag(root, shown, "--verbose", "More detail; stack traces for faults");
    root.addOption(option(shown, "Show help").names("-h", "--help").usageHelp(true).build());
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .hidden(!shown)
            .description("Show the version")
            .build());
  }

  private static OptionSpec.Builder option(boolean shown, String description) {
    return OptionSpec.builder("--x")
        .scopeType(ScopeType.INHERIT)
        .hidden(!shown)
        .description(description);
  }

  private static void flag(CommandSpec root, boolean shown, String name, String description) {
    root.addOption(option(shown, description).names(name).type(boolean.class).arity("0").build());
  }

  private static void value(
      CommandSpec root, boolean shown, String name, String label, String description) {
    root.addOption(
        option(shown, description).names(name).type(String.class).paramLabel(label).build());
  }

  /** Whether the next word of a call belongs to this option. */
  static boolean takesAValue(String option) {
    return TAKING_A_VALUE.contains(option);
  }

  /**
   * Reads the options of a parsed call; where one isn't given, its variable, then the user's
   * configuration.
   */
  static Globals of(CommandLine root, CommandLine leaf, Env env, Config config) {
    CommandSpec spec = root.getCommandSpec();
    boolean json = given(spec, "--json");
    Optional<String> format = text(spec, env, "--format");
    return new Globals(
        json ? Optional.of(Format.JSON) : format.map(word -> format(leaf, word)),
        text(spec, env, "--content").or(() -> config.get("content")).map(Path::of),
        text(spec, env, "--data").or(() -> config.get("data")).map(Path::of),
        text(spec, env, "--now").map(word -> instant(leaf, word)),
        given(spec, "--no-input") || env.variable("COACH_NO_INPUT").isPresent(),
        given(spec, "--plain") || env.variable("COACH_PLAIN").isPresent() || config.flag("plain"),
        text(spec, env, "--color")
            .map(word -> color(leaf, word))
            .or(() -> config.get("color"))
            .orElse("auto"),
        given(spec, "--quiet") || env.variable("COACH_QUIET").isPresent() || config.flag("quiet"),
        given(spec, "--verbose") || env.variable("COACH_VERBOSE").isPresent());
  }

  private static boolean given(CommandSpec spec, String name) {
    return Boolean.TRUE.equals(spec.findOption(name).getValue());
  }

  private static Optional<String> text(CommandSpec spec, Env env, String name) {
    String given = spec.findOption(name).getValue();
    if (given != null) {
      return Optional.of(given);
    }
    return env.variable("COACH_" + name.substring(2).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Format format(CommandLine leaf, String word) {
    for (Format format : Format.values()) {
      if (format.word().equals(word)) {
        return format;
      }
    }
    throw new ParameterException(leaf, "no format called '" + word + "'");
  }

  private static Instant instant(CommandLine leaf, String word) {
    try {
      return Instant.parse(word);
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          leaf, "'" + word + "' is no instant; write it like 2026-11-23T09:00:00Z");
    }
  }

  private static String color(CommandLine leaf, String word) {
    if (!List.of("auto", "always", "never").contains(word)) {
      throw new ParameterException(leaf, "--color takes auto, always or never, not '" + word + "'");
    }
    return word;
  }
}
