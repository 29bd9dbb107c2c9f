package dev.pmcoach.cli;

import dev.pmcoach.content.Nearest;
import dev.pmcoach.terminal.Env;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user's settings: {@code config.yaml} in the config home. The file is flat, one {@code key:
 * value} a line, so that reading it costs next to nothing; the YAML library stays out of it.
 *
 * @param notices what can't be understood, each with its line; the rest still holds
 */
record Config(Path file, Map<String, String> values, List<String> notices) {
  /**
   * @param words what it can be; empty for any text
   */
  record Setting(String key, String about, List<String> words) {}

  private static final List<String> FLAG = List.of("true", "false");

  /** Everything that can be set, in the order in which it is listed. */
  static final List<Setting> SETTINGS =
      List.of(
          new Setting("content", "Directory of your own questions, rubrics and loops", List.of()),
          new Setting("data", "Where your sessions are kept", List.of()),
          new Setting("color", "When to use colour", List.of("auto", "always", "never")),
          new Setting("plain", "No colour, no box drawing, no cursor movement", FLAG),
          new Setting("quiet", "Only results and errors", FLAG));

  Config {
    values = Map.copyOf(values);
    notices = List.copyOf(notices);
  }

  /** Returns where the file lies, whether it exists or not. */
  static Path place(Env env) {
    Path given = Path.of(env.variable("XDG_CONFIG_HOME").orElse(""));
    Path base = given.isAbsolute() ? given : env.home().resolve(".config");
    return base.resolve("coach").resolve("config.yaml");
  }

  static Config load(Env env) {
    Path file = place(env);
    if (!Files.exists(file)) {
      return new Config(file, Map.of(), List.of());
    }
    try {
      return read(file, Files.readAllLines(file));
    } catch (IOException e) {
      return new Config(file, Map.of(), List.of(file + ": can't be read and is left out"));
    }
  }

  static Config read(Path file, List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> notices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#") || line.equals("---")) {
        continue;
      }
      int colon = line.indexOf(':');
      String key = colon < 0 ? line : line.substring(0, colon).strip();
      if (key.equals("format")) {
        continue;
      }
      String value = colon < 0 ? "" : unquoted(line.substring(colon + 1));
      Optional<String> problem = problem(key, value);
      if (problem.isPresent()) {
        notices.add(file + ":" + (i + 1) + ": " + problem.get());
      } else {
        values.put(key, value);
      }
    }
    return new Config(file, values, notices);
  }

  /** Returns the value without quotes or a comment after it. */
  private static String unquoted(String text) {
    String value = text.strip();
    char quote = value.isEmpty() ? ' ' : value.charAt(0);
    if (quote == '"' || quote == '\'') {
      int end = value.indexOf(quote, 1);
      return end < 0 ? value.substring(1) : value.substring(1, end);
    }
    int comment = value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment).strip();
  }

  /** Returns what is wrong with a setting; empty when it is fine. */
  static Optional<String> problem(String key, String value) {
    Optional<Setting> setting = setting(key);
    if (setting.isEmpty()) {
      String near =
          Nearest.to(key, SETTINGS.stream().map(Setting::key).toList())
              .map(name -> "; did you mean '" + name + "'?")
              .orElse("");
      return Optional.of("nothing is called '" + key + "'" + near);
    }
    List<String> words = setting.get().words();
    return words.isEmpty() || words.contains(value)
        ? Optional.empty()
        : Optional.of(key + " takes " + String.join(" or ", words) + ", not '" + value + "'");
  }

  static Optional<Setting> setting(String key) {
    return SETTINGS.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  boolean flag(String key) {
    return "true".equals(values.get(key));
  }

  /** Returns the file's lines with the key set, or gone when the value is empty. */
  static List<String> changed(List<String> lines, String key, String value) {
    List<String> changed = new ArrayList<>();
    boolean done = value.isEmpty();
    for (String line : lines) {
      if (!line.strip().startsWith(key + ":")) {
        changed.add(line);
      } else if (!done) {
        changed.add(line(key, value));
        done = true;
      }
    }
    if (!done) {
      changed.add(line(key, value));
    }
    return changed;
  }

  private static String line(String key, String value) {
    boolean plain =
        value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-~".indexOf(c) >= 0);
    return key + ": " + (plain ? value : '"' + value + '"');
  }
}
