package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.session.DataHome;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.SessionLog;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.session.Sessions;
import dev.pmcoach.support.Run;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextCommandTest {
  @TempDir Path home;

  private void play(int daysAgo, int... levels) {
    Instant at = Run.NOW.minus(Duration.ofDays(daysAgo));
    keep(at, Sessions.played(at, "x", levels));
  }

  private String keep(Instant at, List<LogEvent> events) {
    SessionStore store =
        new SessionStore(
            new DataHome(home.resolve(".local/share/coach")),
            Clock.fixed(at, ZoneOffset.UTC),
            new SplittableRandom(at.getEpochSecond()));
    try (SessionLog log = store.create("datastax-ai-pm")) {
      log.append(events);
      return log.name().toString();
    }
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  @Test
  void withoutAnythingItSuggestsAWarmUp() {
    String bare = Run.coach().at(home).exits(0).prints("coach mock").out();

    assertThat(lines(bare)).isLessThanOrEqualTo(12);
    assertThat(Run.coach("next").at(home).exits(0).out()).isEqualTo(bare);
    assertThat(lines(bare)).isLessThanOrEqualTo(8);
  }

  @Test
  void aWarmSessionIsGoneOnWithFirst() {
    Instant at = Run.NOW.minus(Duration.ofHours(20));
    String name = keep(at, Sessions.played(at, "x", 2, 2).subList(0, 5));

    Run.coach("next").at(home).exits(0).prints("coach resume " + name.substring(name.length() - 6));
  }

  @Test
  void theHeavySignalBelowTheBarComesFirst() {
    play(9, 1, 4, 4, 4, 4);

    Run.coach("next").at(home).exits(0).prints("Practise market impact", "weighs 30 %");
    Run.coach("next").at(home).columns(40).exits(0).prints("coach practice");
  }

  @Test
  void anotherQuestionIsAskedEachTime() {
    play(9, 1, 4, 4, 4, 4);

    JsonValue json = JsonValue.parse(Run.coach("next", "--json").at(home).exits(0).out());

    assertThat(json.get("tasks").items().get(0).get("command").text(""))
        .startsWith("coach practice ")
        .isNotEqualTo("coach practice screen-launch-revenue");
  }

  @Test
  void theEveningBeforeItPointsAtTheBrief() {
    play(9, 1, 4, 4, 4, 4);
    Run.coach("target", "--date", "2026-11-24").at(home).exits(0);

    Run.coach("next").at(home).exits(0).prints("coach brief", "tomorrow");
  }

  @Test
  void withADateNothingIsPutOffPastIt() {
    for (int days = 30; days > 0; days -= 3) {
      play(days, 4, 4, 4, 4, 4);
    }
    Run.coach("target", "--date", "2026-12-03").at(home).exits(0);

    JsonValue json = JsonValue.parse(Run.coach("next", "--all", "--json").at(home).exits(0).out());

    assertThat(json.get("tasks").items())
        .allSatisfy(task -> assertThat(task.get("due").text("")).isLessThanOrEqualTo("2026-12-03"));
  }

  @Test
  void listsEverythingWithDueDates() {
    play(9, 1, 2, 4, 4, 4);

    Run.coach("next", "--all")
        .at(home)
        .exits(0)
        .prints("now", "coach stories add", "Play the whole loop");
  }

  @Test
  void afterTheInterviewItAsksHowItWent() {
    play(9, 4, 4, 4, 4, 4);
    Run.coach("target", "--date", "2026-11-20").at(home).exits(0);

    Run.coach("next").at(home).exits(0).prints("coach history outcome passed --date 2026-11-20");

    Run.coach("history", "outcome", "failed", "--date", "2026-11-20").at(home).exits(0);
    assertThat(Run.coach("next").at(home).exits(0).out()).doesNotContain("outcome");
  }
}
