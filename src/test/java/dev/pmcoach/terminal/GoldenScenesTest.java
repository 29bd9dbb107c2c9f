package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Golden;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole role-plays through the command: what is said, and what they answer. */
class GoldenScenesTest {
  private static final Path SCRIPTS = Path.of("src", "test", "resources", "golden", "scenes");
  private static final List<String> ENDINGS =
      List.of("agreement", "impasse", "bad-deal", "held", "stretched", "overrun");

  @TempDir Path home;

  /** The file's name is the scenario's id and the ending. */
  private record Script(String file, String scenario, String ending) {
    static Script of(String file) {
      for (String ending : ENDINGS) {
        if (file.endsWith('-' + ending)) {
          return new Script(file, file.substring(0, file.length() - ending.length() - 1), ending);
        }
      }
      throw new IllegalArgumentException(file);
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static List<Script> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".in"))
          .map(name -> Script.of(name.substring(0, name.length() - 3)))
          .sorted((one, two) -> one.file().compareTo(two.file()))
          .toList();
    }
  }

  private Run play(Script script, String... more) {
    String[] args = new String[6 + more.length];
    System.arraycopy(
        new String[] {"practice", script.scenario(), "--seed", "1", "--no-timer", "--no-input"},
        0,
        args,
        0,
        6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Run.coach(args).at(home).with(Golden.script("scenes/" + script.file() + ".in")).exits(0);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void scriptInTranscriptOut(Script script) {
    String card = card(JsonValue.parse(play(script, "--json").out()));
    String transcript = play(script).err();

    assertThat(transcript.lines()).allMatch(line -> line.length() <= 80);
    Golden.check("scenes/" + script.file() + ".out", transcript + card);
  }

  /** The card of the debrief; the grades beside it are another test's. */
  private static String card(JsonValue debrief) {
    StringBuilder card = new StringBuilder();
    for (JsonValue finding : debrief.get("scenes").items().get(0).get("card").items()) {
      card.append(finding.get("topic").text("")).append(": ");
      card.append(finding.get("text").text("")).append('\n');
    }
    return card.toString();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theScriptReachesItsEndingAndTheDebriefKeepsIt(Script script) {
    String played = play(script, "--json").out();

    JsonValue scene = JsonValue.parse(played).get("scenes").items().get(0);
    assertThat(scene.get("ending").text()).contains(script.ending());
    assertThat(Run.coach("debrief", "--json").at(home).exits(0).out()).isEqualTo(played);
    Run.coach("debrief").at(home).exits(0).prints(scene.get("title").text().orElseThrow());
  }

  @Test
  void aRolePlayThatWasCutOffGoesOnWhereItWas() throws IOException {
    String script = Golden.script("scenes/engineer-and-sales-agreement.in");
    String straight = play(Script.of("engineer-and-sales-agreement"), "--json").out();
    Path log;
    try (Stream<Path> files = Files.list(home.resolve(".local/share/coach/sessions"))) {
      log = files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
    List<String> lines = Files.readAllLines(log);
    int answered = 0;
    while (!lines.get(answered).contains("\"type\":\"answered\"")) {
      answered++;
    }
    Files.write(log, lines.subList(0, answered + 1));

    String resumed =
        Run.coach("resume", "--no-input", "--json")
            .at(home)
            .with(script.substring(script.indexOf("\n.\n") + 3))
            .exits(0)
            .out();

    assertThat(scenes(resumed)).isEqualTo(scenes(straight)).contains("agreement");
  }

  private static String scenes(String json) {
    return json.substring(json.indexOf("\"scenes\""), json.indexOf("\"notes\""));
  }

  @Test
  void eachScenarioReachesThreeEndings() throws IOException {
    Map<String, Set<String>> reached = new TreeMap<>();
    for (Script script : scripts()) {
      reached.computeIfAbsent(script.scenario(), id -> new TreeSet<>()).add(script.ending());
    }

    assertThat(reached).hasSize(7);
    assertThat(reached.values()).allMatch(endings -> endings.size() == 3);
  }
}
