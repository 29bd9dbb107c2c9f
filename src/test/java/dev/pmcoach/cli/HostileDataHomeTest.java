package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.session.DataHome;
import dev.pmcoach.session.SessionLog;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.session.Sessions;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in the data home, no command ends in a fault of the program. */
class HostileDataHomeTest {
  private static final List<String> COMMANDS =
      List.of(
          "next",
          "next --all",
          "target",
          "history list",
          "history list --all",
          "history trend",
          "history outcome",
          "history rescore --all",
          "history export --format csv",
          "history export --format html",
          "history export --json",
          "report",
          "report --format html",
          "stories list",
          "stories check",
          "stories gaps",
          "plan",
          "brief",
          "data path",
          "debrief",
          "config list");

  /** Codes of expected trouble; 4 would be a fault. */
  private static final List<Integer> EXPECTED = List.of(0, 1, 2, 3);

  @TempDir Path home;

  private interface Mischief {
    void in(Path data) throws IOException;
  }

  private static Path session(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("sessions"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }

  private static void garbage(Path file) throws IOException {
    byte[] bytes = new byte[3000];
    new SplittableRandom(9).nextBytes(bytes);
    Files.write(file, bytes);
  }

  private static Arguments trick(String name, Mischief mischief) {
    return Arguments.of(name, mischief);
  }

  static Stream<Arguments> mischief() {
    return Stream.of(
        trick(
            "garbage in every file of ours",
            data -> {
              for (String name :
                  List.of("target.json", "outcomes.jsonl", "history.index", "levels.jsonl")) {
                garbage(data.resolve(name));
              }
              garbage(session(data));
            }),
        trick(
            "directories where files belong",
            data -> {
              for (String name :
                  List.of("target.json", "outcomes.jsonl", "history.index", "levels.jsonl")) {
                Files.createDirectories(data.resolve(name).resolve("inner"));
              }
              Files.createDirectories(data.resolve("stories").resolve("a.yaml"));
              Files.createDirectories(data.resolve("sessions/2026-11-20-080000-x-abcdef.jsonl"));
            }),
        trick(
            "files where directories belong",
            data -> {
              Files.delete(session(data));
              Files.delete(data.resolve("sessions"));
              Files.writeString(data.resolve("sessions"), "mine");
              Files.writeString(data.resolve("stories"), "mine");
            }),
        trick(
            "JSON of other shapes",
            data -> {
              Files.writeString(data.resolve("target.json"), "{\"date\":\"soon\",\"loop\":7}");
              Files.writeString(data.resolve("outcomes.jsonl"), "[]\n{\"at\":1}\nnull\n");
              String text = Files.readString(session(data));
              Files.writeString(
                  session(data),
                  text.replace("\"signals\":[", "\"signals\":[7,null,{},")
                      .replace("\"start\":0", "\"start\":-5")
                      .replace("\"level\":3", "\"level\":99")
                      .replace("\"exchange\":0", "\"exchange\":\"x\""));
            }),
        trick(
            "a target and a loop that are gone",
            data -> {
              Files.writeString(data.resolve("target.json"), "{\"schema\":1,\"loop\":\"gone\"}");
              String text = Files.readString(session(data));
              Files.writeString(session(data), text.replace("datastax-ai-pm", "gone"));
            }),
        trick(
            "a session without its head",
            data -> {
              List<String> lines = Files.readAllLines(session(data));
              Files.write(session(data), lines.subList(1, lines.size()));
            }),
        trick(
            "every line twice, and another's names",
            data -> {
              String text = Files.readString(session(data));
              Files.writeString(session(data), text + text);
              for (String name :
                  List.of("a", ".jsonl", "2026-99-99-999999-x-abcdef.jsonl", "é.jsonl")) {
                Files.writeString(data.resolve("sessions").resolve(name), "{}");
              }
              Files.writeString(data.resolve("history.index"), "", StandardCharsets.UTF_8);
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mischief")
  void noCommandBreaks(String name, Mischief mischief) throws IOException {
    Path data = home.resolve(".local/share/coach");
    SessionStore store =
        new SessionStore(
            new DataHome(data), Clock.fixed(Run.NOW, ZoneOffset.UTC), new SplittableRandom(2));
    try (SessionLog log = store.create("datastax-ai-pm")) {
      log.append(Sessions.played(Run.NOW, "From 40 to 310.", 3, 2));
    }
    mischief.in(data);

    for (String command : COMMANDS) {
      Run run = Run.coach(command.split(" ")).at(home);
      assertThat(run.code()).as("%s: %s", command, run.err()).isIn(EXPECTED);
    }
    for (String command : List.of("next", "history list", "history trend", "target", "brief")) {
      Run.coach(command.split(" ")).at(home).exits(0);
    }
  }
}
