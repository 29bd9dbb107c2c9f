package dev.pmcoach.cli;

import dev.pmcoach.cli.Options.Kind;
import dev.pmcoach.cli.Options.Option;
import dev.pmcoach.terminal.Env;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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

  static final List<Option> OPTIONS =
      List.of(
          value("--format", "FORMAT", "text, json, markdown, or what else a command lists"),
          flag("--json", "Short for --format json"),
          value("--content", "DIR", "Your own questions, rubrics and loops"),
          value("--data", "DIR", "Where your sessions are kept"),
          value("--now", "INSTANT", "Stands in for the clock, such as 2026-11-23T09:00:00Z"),
          flag("--no-input", "Never wait for a terminal; piped input is still read"),
          flag("--plain", "No colour, no box drawing, no cursor movement"),
          value("--color", "WHEN", "auto, always or never"),
          flag("--quiet", "Only results and errors"),
          flag("--verbose", "More detail; stack traces for faults"));

  private static Option flag(String name, String description) {
    return new Option(name, Kind.FLAG, "", description);
  }

  private static Option value(String name, String label, String description) {
    return new Option(name, Kind.TEXT, label, description);
  }

  /** Returns the option of that name, or null. */
  static Option option(String name) {
    for (Option option : OPTIONS) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    return null;
  }

  /** Returns the word after {@code skip} others that is neither option nor value, or nothing. */
  static String firstWord(String[] args, int skip) {
    int left = skip;
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("-")) {
        Option option = option(args[i]);
        i += option != null && option.kind() != Kind.FLAG ? 1 : 0;
      } else if (left-- == 0) {
        return args[i];
      }
    }
    return "";
  }

  /** Declares the options on the root of the library's model; sub-commands inherit them. */
  static void declare(CommandSpec root, boolean shown) {
    for (Option option : OPTIONS) {
      OptionSpec.Builder builder = builder(shown, option.description(), option.name());
      root.addOption(
          option.kind() == Kind.FLAG
              ? builder.type(boolean.class).arity("0").build()
              : builder.type(String.class).paramLabel(option.label()).build());
    }
    root.addOption(builder(shown, "Show help", "-h", "--help").usageHelp(true).build());
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .hidden(!shown)
            .description("Show the version")
            .build());
  }

  private static OptionSpec.Builder builder(boolean shown, String description, String... names) {
    return OptionSpec.builder(names)
        .scopeType(ScopeType.INHERIT)
        .hidden(!shown)
        .description(description);
  }

  /**
   * Reads the options of a parsed call; where one isn't given, its variable, then the user's
   * configuration.
   */
  static Globals of(Call call, Env env, Config config) {
    Arguments typed = call.arguments();
    // Every command passes here: no lambdas, since those link slowly.
    String format = typed.has("--json") ? "json" : text(typed, env, "--format");
    String content = or(text(typed, env, "--content"), config, "content");
    String data = or(text(typed, env, "--data"), config, "data");
    String now = text(typed, env, "--now");
    String color = text(typed, env, "--color");
    return new Globals(
        format == null ? Optional.empty() : Optional.of(format(call, format)),
        content == null ? Optional.empty() : Optional.of(Path.of(content)),
        data == null ? Optional.empty() : Optional.of(Path.of(data)),
        now == null ? Optional.empty() : Optional.of(instant(call, now)),
        typed.has("--no-input") || env.variable("COACH_NO_INPUT").isPresent(),
        typed.has("--plain") || env.variable("COACH_PLAIN").isPresent() || config.flag("plain"),
        color == null ? config.get("color").orElse("auto") : color(call, color),
        typed.has("--quiet") || env.variable("COACH_QUIET").isPresent() || config.flag("quiet"),
        typed.has("--verbose") || env.variable("COACH_VERBOSE").isPresent());
  }

  /** Returns what was given on the command line or in the environment, or null. */
  private static String text(Arguments typed, Env env, String name) {
    String given = typed.options().get(name);
    if (given != null) {
      return given;
    }
    String variable = "COACH_" + name.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
    return env.variable(variable).orElse(null);
  }

  private static String or(String given, Config config, String key) {
    return given == null ? config.get(key).orElse(null) : given;
  }

  private static Format format(Call call, String word) {
    for (Format format : Format.values()) {
      if (format.word().equals(word)) {
        return format;
      }
    }
    throw new BadUsage(call.path(), "no format called '" + word + "'");
  }

  private static Instant instant(Call call, String word) {
    try {
      return Instant.parse(word);
    } catch (DateTimeParseException e) {
      throw new BadUsage(
          call.path(), "'" + word + "' is no instant; write it like 2026-11-23T09:00:00Z");
    }
  }

  private static String color(Call call, String word) {
    if (!List.of("auto", "always", "never").contains(word)) {
      throw new BadUsage(call.path(), "--color takes auto, always or never, not '" + word + "'");
    }
    return word;
  }
}
