package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.session.DataHome;
import dev.pmcoach.session.SessionLog;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.session.Sessions;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandsTest {
  @TempDir Path home;

  private Path sessions() {
    return home.resolve(".local/share/coach/sessions");
  }

  private String play(Instant at, String answer, int... levels) {
    SessionStore store =
        new SessionStore(
            new DataHome(home.resolve(".local/share/coach")),
            Clock.fixed(at, ZoneOffset.UTC),
            new SplittableRandom(at.getEpochSecond()));
    try (SessionLog log = store.create("datastax-ai-pm")) {
      log.append(Sessions.played(at, answer, levels));
      return log.name().toString();
    }
  }

  @Test
  void withoutSessionsItSaysHowToPlayOne() {
    Run.coach("history", "list").at(home).exits(0).prints("coach mock");
  }

  @Test
  void listsTheNewestFirst() {
    String older = play(Run.NOW.minus(Duration.ofDays(2)), "x", 2, 2);
    String newer = play(Run.NOW.minus(Duration.ofDays(1)), "x", 4, 4);

    String out = Run.coach("history", "list", "--json").at(home).exits(0).out();

    JsonValue json = JsonValue.parse(out);
    assertThat(json.get("sessions").items().stream().map(s -> s.get("id").text("")))
        .containsExactly(newer, older);
    assertThat(json.get("sessions").items().get(0).get("score").whole(0)).isEqualTo(95);
    assertThat(json.get("sessions").items().get(0).get("decision").text("")).isEqualTo("offer");
  }

  @Test
  void damagedAndForeignFilesBreakNothing() throws IOException {
    String name = play(Run.NOW, "x", 2, 2);
    Files.write(sessions().resolve("2026-11-20-080000-practice-abcdef.jsonl"), new byte[] {0, 1});
    Files.writeString(sessions().resolve("2026-11-20-080001-practice-abcdef.jsonl"), "");
    Files.createDirectory(sessions().resolve("2026-11-20-080002-practice-abcdef.jsonl"));
    Files.writeString(sessions().resolve("letter.txt"), "Dear …");
    Files.writeString(home.resolve(".local/share/coach/target.json"), "not json");

    Run.coach("history", "list")
        .at(home)
        .exits(0)
        .prints(name.substring(name.length() - 6), "damaged");
    Run.coach("history", "export", "--json").at(home).exits(0);
    Run.coach("target").at(home).exits(0);
  }

  @Test
  void deletesOnlyWhenToldTo() {
    String name = play(Run.NOW, "x", 2, 2);

    Run.coach("history", "delete", "2026").at(home).exits(2).says("--yes");
    assertThat(sessions().resolve(name + ".jsonl")).exists();
    Run.coach("history", "delete", "2026", "--yes").at(home).exits(0).says("Deleted " + name);
    assertThat(sessions().resolve(name + ".jsonl")).doesNotExist();
  }

  @Test
  void exportsEveryGradeAsARow() {
    play(Run.NOW, "=1+1, \"quoted\"", 3, 2);

    String csv = Run.coach("history", "export", "--format", "csv").at(home).exits(0).out();

    assertThat(csv.split("\r\n"))
        .hasSize(1 + Sessions.SIGNALS.size())
        .anyMatch(row -> row.contains(",market-impact,true,3,70,,60,54,66,12,"));
  }

  @Test
  void exportsWhatWasSaidAsMarkdown() {
    play(Run.NOW, "We went from 40 to 310 clusters.", 3, 2);

    Run.coach("history", "export", "--format", "markdown")
        .at(home)
        .exits(0)
        .prints("60 of 100", "We went from 40 to 310 clusters.", "Say how you know it.");
  }

  @Test
  void dataPathIsOneLineForScripts() {
    assertThat(Run.coach("data", "path").at(home).exits(0).out())
        .isEqualTo(home.resolve(".local/share/coach") + "\n");
    assertThat(Run.coach("data", "path", "--data", home + "/x").at(home).exits(0).out())
        .isEqualTo(home.resolve("x") + "\n");
  }

  @Test
  void dataDeleteLeavesWhatIsNotOurs() throws IOException {
    play(Run.NOW, "x", 1);
    Files.writeString(sessions().resolve("letter.txt"), "Dear …");

    Run.coach("data", "delete").at(home).exits(2).says("Delete 1 session in");
    Run.coach("data", "delete", "--yes").at(home).exits(0);

    assertThat(sessions().resolve("letter.txt")).exists();
    try (var files = Files.list(sessions())) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void trendsTakeThreeSessions() {
    play(Run.NOW.minus(Duration.ofDays(3)), "x", 1, 1);
    play(Run.NOW.minus(Duration.ofDays(2)), "x", 1, 1);
    Run.coach("history", "trend").at(home).exits(0).prints("A trend takes 3 sessions");

    play(Run.NOW.minus(Duration.ofDays(1)), "x", 4, 1);

    Run.coach("history", "trend").at(home).exits(0).prints("Market impact", "95 (89–100)");
  }

  @Test
  void diffShowsTheQuotesThatCameAndWent() {
    String a = play(Run.NOW.minus(Duration.ofDays(2)), "Usage grew by 12 percent.", 2, 1);
    String b = play(Run.NOW.minus(Duration.ofDays(1)), "From 40 to 310 clusters.", 3, 1);

    Run.coach("history", "diff", a, b)
        .at(home)
        .exits(0)
        .prints(
            "30 → 40",
            "evidence 2/4 → 3/4",
            "+ figure: “From 40 to 310 clusters.”",
            "− figure: “Usage grew by 12 percent.”");
  }

  @Test
  void rescoringKeepsTheOldScore() throws IOException {
    String name = play(Run.NOW, "I did things.", 4, 4);
    String before = Files.readString(sessions().resolve(name + ".jsonl"));

    JsonValue json =
        JsonValue.parse(Run.coach("history", "rescore", "--json").at(home).exits(0).out());

    JsonValue one = json.get("sessions").items().get(0).get("comparisons").items().get(0);
    assertThat(one.get("before").whole(0)).isEqualTo(95);
    assertThat(one.get("after").whole(100)).isLessThan(50);
    assertThat(sessions().resolve(name + ".jsonl")).hasContent(before);
  }

  @Test
  void threeOutcomesShowTheDrift() {
    play(Run.NOW.minus(Duration.ofDays(9)), "x", 2, 2);
    Run.coach("history", "outcome", "passed", "--date", "2026-11-16").at(home).exits(0);
    Run.coach("history", "outcome", "passed", "--date", "2026-11-18")
        .at(home)
        .prints("1 more outcome");

    Run.coach("history", "outcome", "failed", "--date", "2026-11-20")
        .at(home)
        .exits(0)
        .prints("right side of the bar in 1 of 3", "stricter");
    Run.coach("history", "outcome", "won").at(home).exits(2).says("passed or failed");
  }
}
