package dev.pmcoach.cli;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.Library;
import dev.pmcoach.session.DataHome;
import dev.pmcoach.terminal.Env;
import dev.pmcoach.terminal.Launch;
import dev.pmcoach.terminal.SystemVoice;
import dev.pmcoach.terminal.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at what coach uses on this machine. Changes nothing. */
final class Checkup {
  /** How a part is. */
  enum State {
    FINE,
    /** Works without it. */
    OPTIONAL,
    TROUBLE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param id for scripts
   * @param about for people
   * @param says what was found, and what to do
   */
  record Finding(String id, String about, State state, String says) {}

  private final Invocation call;
  private final Launch launch;
  private final Env env;

  Checkup(Invocation call, Launch launch) {
    this.call = call;
    this.launch = launch;
    this.env = call.env();
  }

  List<Finding> findings() {
    return List.of(
        new Finding(
            "java", "Java", State.FINE, launch.javaVersion() + ", from " + launch.javaHome() + "."),
        archive(),
        content(),
        data(),
        settings(),
        terminal(),
        editor(),
        speech());
  }

  private Finding archive() {
    String about = "Start-up";
    if (launch.archive().isPresent()) {
      String says = "helped by a class archive of " + size(launch.archive().get()) + ".";
      return new Finding("archive", about, State.FINE, says);
    }
    if (!launch.launcher()) {
      String says = "not started by bin/coach, so without a class archive.";
      return new Finding("archive", about, State.OPTIONAL, says);
    }
    if (launch.archivePlace().isEmpty()) {
      String says = "without a class archive: COACH_ARCHIVE=never, or there is no place for one.";
      return new Finding("archive", about, State.OPTIONAL, says);
    }
    return failure(launch.archivePlace().get())
        .map(
            why ->
                new Finding(
                    "archive",
                    about,
                    State.OPTIONAL,
                    "making a class archive failed ("
                        + why
                        + "); coach doctor --warm tries again."))
        .orElse(
            new Finding(
                "archive",
                about,
                State.OPTIONAL,
                "coach doctor --warm makes a class archive, and commands start in half the time."));
  }

  /** Returns the first line of what the last try left behind. */
  private static Optional<String> failure(Path place) {
    try {
      List<String> lines = Files.readAllLines(Path.of(place + ".failed"));
      return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(0));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String size(Path file) {
    try {
      return Math.round(Files.size(file) / 1e6) + " MB";
    } catch (IOException e) {
      return "unknown size";
    }
  }

  private Finding content() {
    String own = call.globals().content().map(path -> " with yours from " + path).orElse("");
    try {
      Library library = call.services().library();
      String says =
          String.join(
              ", ",
              count(library.summaries().size(), "question"),
              count(library.loops().size(), "loop"),
              count(library.rubrics().size(), "rubric"),
              count(library.ladders().size(), "ladder"));
      return new Finding("content", "Content", State.FINE, says + own + ".");
    } catch (BrokenContent e) {
      String says =
          count(e.problems().size(), "fault") + own + "; coach questions check shows them.";
      return new Finding("content", "Content", State.TROUBLE, says);
    }
  }

  private Finding data() {
    DataHome home = call.services().sessions().home();
    Path root = home.root();
    String about = "Your data";
    if (!home.exists()) {
      Path parent = root;
      while (parent != null && !Files.exists(parent)) {
        parent = parent.getParent();
      }
      boolean writable = parent != null && Files.isDirectory(parent) && Files.isWritable(parent);
      return writable
          ? new Finding("data", about, State.FINE, "none yet; it will lie in " + root + ".")
          : new Finding("data", about, State.TROUBLE, cannotWrite(root));
    }
    if (!Files.isWritable(root)) {
      return new Finding("data", about, State.TROUBLE, cannotWrite(root));
    }
    DataHome.Contents contents = home.contents();
    List<String> parts = new ArrayList<>();
    parts.add(count(contents.sessions(), "session"));
    parts.add(contents.stories() == 1 ? "1 story" : contents.stories() + " stories");
    String says = String.join(" and ", parts) + " in " + root + ", on this machine only.";
    return new Finding("data", about, State.FINE, says);
  }

  private static String cannotWrite(Path root) {
    return root + " can't be written; --data DIR or COACH_DATA names another place.";
  }

  private Finding settings() {
    Config config = Config.load(env);
    if (!config.notices().isEmpty()) {
      return new Finding("settings", "Settings", State.TROUBLE, config.notices().get(0) + ".");
    }
    String says = Files.exists(config.file()) ? config.file() + "." : "none of your own.";
    return new Finding("settings", "Settings", State.FINE, says);
  }

  private Finding terminal() {
    Env.Terminals terminals = env.terminals();
    if (!terminals.in() || !terminals.out()) {
      String says = "none here, so rounds are played line by line.";
      return new Finding("terminal", "Terminal", State.OPTIONAL, says);
    }
    Theme theme = Theme.choose(env, call.globals().color(), call.globals().plain(), true);
    String says =
        env.columns()
            + " columns by "
            + env.rows()
            + " rows, "
            + (theme.colour() ? "in colour" : "without colour")
            + (theme.unicode() ? "." : ", in plain characters.");
    if (env.columns() < 60) {
      return new Finding("terminal", "Terminal", State.OPTIONAL, says + " Wider reads better.");
    }
    return new Finding("terminal", "Terminal", State.FINE, says);
  }

  private Finding editor() {
    return env.variable("VISUAL")
        .or(() -> env.variable("EDITOR"))
        .map(command -> new Finding("editor", "Editor", State.FINE, command + "."))
        .orElse(
            new Finding("editor", "Editor", State.OPTIONAL, "vi; EDITOR names the one you like."));
  }

  private Finding speech() {
    return SystemVoice.find(env).isPresent()
        ? new Finding("speech", "Speech", State.FINE, "questions can be read aloud.")
        : new Finding(
            "speech",
            "Speech",
            State.OPTIONAL,
            "no program that reads aloud; espeak-ng is one, and coach does without.");
  }

  private static String count(int number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }
}
