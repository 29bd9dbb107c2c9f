package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.session.DataHome;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.SessionLog;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.session.Sessions;
import dev.pmcoach.support.Golden;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads of sessions and stories, as files that somebody has read. */
class ReportCommandTest {
  private static final String STORY =
      """
      format: 1
      title: Usage alerts
      context: Customers on consumption pricing were surprised by their bills.
      action: I decided to ship usage alerts before the new dashboard and cut the dashboard.
      figures:
        - figure: Add-on revenue grew to $1.9M in four quarters.
          baseline: It stood at $400k when I took it over.
          check: Finance recounted it from invoices.
        - figure: Monthly churn fell to 1.4 percent.
      """;

  @TempDir Path home;

  @BeforeEach
  void fill() {
    keep(5, Sessions.played(at(5), "We grew a lot.", 1, 1));
    keep(3, Sessions.played(at(3), "Usage grew by 12 percent <b>fast</b>.", 2, 2));
    keep(1, Sessions.played(at(1), "From 40 to 310 clusters in two quarters.", 4, 3));
    Run.coach("stories", "add", "usage-alerts", "--from", "-").at(home).with(STORY).exits(0);
    Run.coach("target", "--loop", "datastax-ai-pm", "--date", "2026-12-01").at(home).exits(0);
    // A story counts as practised when its file was written.
    home.resolve(".local/share/coach/stories/usage-alerts.yaml")
        .toFile()
        .setLastModified(at(1).toEpochMilli());
  }

  private static Instant at(int daysAgo) {
    return Run.NOW.minus(Duration.ofDays(daysAgo));
  }

  private void keep(int daysAgo, List<LogEvent> events) {
    SessionStore store =
        new SessionStore(
            new DataHome(home.resolve(".local/share/coach")),
            Clock.fixed(at(daysAgo), ZoneOffset.UTC),
            new SplittableRandom(daysAgo));
    try (SessionLog log = store.create("datastax-ai-pm")) {
      log.append(events);
    }
  }

  private void golden(String name, String... call) {
    Golden.check("prepare/" + name, Run.coach(call).at(home).exits(0).out());
  }

  @Test
  void sessionsReadWell() {
    golden("report.txt", "report");
    golden("report.md", "report", "--format", "markdown");
    golden("deck.txt", "report", "--deck");
    golden("history.txt", "history", "list");
    golden("trend.txt", "history", "trend");
    golden("diff.txt", "history", "diff", "2026-11-18", "2026-11-22");
  }

  /** By content of its own, so that better questions change none of these files. */
  @Test
  void preparationReadsWell() {
    String tiny = Path.of("src", "test", "resources", "prepare").toAbsolutePath().toString();
    String[] empty = {"--content", tiny, "--data", home + "/empty"};
    Run.coach(with(empty, "target", "--loop", "tiny-loop", "--date", "2026-11-26")).exits(0);

    golden("next.txt", with(empty, "next"));
    golden("next-all.txt", with(empty, "next", "--all"));
    golden("plan.txt", with(empty, "plan"));
    golden("plan.md", with(empty, "plan", "--format", "markdown"));
    golden("brief.txt", with(empty, "brief"));
    golden("brief.md", with(empty, "brief", "--format", "markdown"));
    golden("gaps.txt", with(empty, "stories", "gaps"));
  }

  private static String[] with(String[] options, String... call) {
    return Stream.concat(Stream.of(call), Stream.of(options)).toArray(String[]::new);
  }

  @Test
  void writesAPageInOneFile() throws IOException {
    Run.coach("report", "2026-11-20", "--html", "r.html")
        .at(home)
        .exits(0)
        .says("Written to r.html");

    assertThat(Files.readString(home.resolve("r.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("&lt;b&gt;fast&lt;/b&gt;")
        .doesNotContain("<b>fast");
    Run.coach("report", "--deck", "--format", "html").at(home).exits(0).prints("Impact-Weighted");
    Run.coach("brief", "--format", "html").at(home).exits(0).prints("<h1>Brief");
    Run.coach("history", "export", "--format", "html").at(home).exits(0).prints("3 sessions");
  }

  @Test
  void jsonHasEveryWord() {
    JsonValue json = JsonValue.parse(Run.coach("report", "--json").at(home).exits(0).out());

    assertThat(
            json.get("questions").items().get(0).get("answers").items().get(0).get("text").text())
        .contains("From 40 to 310 clusters in two quarters.");
  }

  @Test
  void aRubricThatIsGoneStopsNothing() {
    List<LogEvent> events = new ArrayList<>(Sessions.played(at(0), "x", 3, 3));
    LogEvent.Started head = (LogEvent.Started) events.get(0);
    events.set(
        0,
        new LogEvent.Started(
            head.at(),
            1,
            7,
            "mock",
            "gone",
            "gone",
            "sha256:0",
            "sha256:0",
            "test",
            0,
            Optional.empty(),
            Map.of(),
            head.rounds()));
    keep(0, events);

    Run.coach("report").at(home).exits(0).prints("market-impact");
    Run.coach("report", "--format", "html").at(home).exits(0).prints("market-impact");
    Run.coach("history", "rescore").at(home).exits(0).says("its rubric is no longer there");
    Run.coach("next").at(home).exits(0);
  }

  @Test
  void withoutSessionsItSaysWhatToDo() {
    Run.coach("report", "--data", home + "/empty").at(home).exits(1).says("coach mock");
  }
}
