package dev.pmcoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.planning.Trend;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionSummary;
import dev.pmcoach.session.Sessions;
import dev.pmcoach.session.Transcript;
import dev.pmcoach.support.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

  /** Tries to break out of every place that words are put in. */
  private static final String HOSTILE =
      "</title></style><script>alert(1)</script> \" onmouseover='x' & \u202eevil\u0007 end";

  @TempDir Path directory;

  private static LoggedSession session(Instant at, String answer, int... levels) {
    SessionName name = SessionName.of(at, "datastax-ai-pm", new SplittableRandom(at.hashCode()));
    return new LoggedSession(name, Sessions.played(at, answer, levels), List.of());
  }

  private static ReportData data(LoggedSession session, String title) {
    List<SessionSummary> sessions = new ArrayList<>();
    for (int days = 3; days > 0; days--) {
      sessions.add(SessionSummary.of(session(AT.minus(Duration.ofDays(days)), "x", 1, 2)));
    }
    sessions.add(SessionSummary.of(session));
    List<ReportData.SignalTitle> signals =
        Sessions.SIGNALS.stream()
            .map(id -> new ReportData.SignalTitle(id, id.replace('-', ' '), 20))
            .toList();
    return new ReportData(
        session,
        SessionSummary.of(session),
        Transcript.of(session),
        title,
        signals,
        75,
        Optional.empty(),
        Trend.of(sessions, Sessions.SIGNALS),
        ZoneOffset.UTC);
  }

  private static String report(String answer) {
    return HtmlReport.of(data(session(AT, answer, 3, 2), "A loop"));
  }

  @Test
  void everyTagIsClosed() {
    Set<String> empty =
        Set.of("meta", "link", "br", "rect", "line", "circle", "polygon", "polyline");
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>").matcher(report(HOSTILE));
    while (tags.find()) {
      if (empty.contains(tags.group(2))) {
        continue;
      }
      if (tags.group(1).isEmpty()) {
        open.push(tags.group(2));
      } else {
        assertThat(open.pop()).isEqualTo(tags.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void nothingTypedBecomesMarkup() {
    String html = HtmlReport.of(data(session(AT, HOSTILE, 3, 2), HOSTILE));

    assertThat(html)
        .doesNotContain("<script", "onmouseover='", "\u202e", "\u0007")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(report("x")).doesNotContain("http://", "https://", "src=", "url(", "@import");
  }

  @Test
  void headingsDescendOneStepAtATime() {
    Matcher headings = Pattern.compile("<h([1-6])").matcher(report("x"));
    int before = 0;
    while (headings.find()) {
      int depth = Integer.parseInt(headings.group(1));
      assertThat(depth).isBetween(1, before + 1);
      before = depth;
    }
    assertThat(before).isPositive();
  }

  @Test
  void everyDrawingSaysWhatItShows() {
    String html = report("x");

    int drawings = html.split("<svg ", -1).length - 1;
    assertThat(drawings).isGreaterThanOrEqualTo(4);
    assertThat(html.split("<title id=", -1)).hasSize(drawings + 1);
    assertThat(html.split("<desc id=", -1)).hasSize(drawings + 1);
    Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
    List<String> found = new ArrayList<>();
    while (ids.find()) {
      found.add(ids.group(1));
    }
    assertThat(found).doesNotHaveDuplicates();
  }

  @Test
  void evidenceIsMarkedByColourAndLetter() {
    assertThat(report("From 40 to 310 clusters."))
        .contains(
            "<mark class=\"s0\" title=\"adoption: figure; market impact: figure\">"
                + "From 40 to 310 clusters.<sup>AB</sup></mark>");
  }

  @Test
  void spansThatDoNotFitTheAnswerAreCutToIt() {
    Scorecard card = Sessions.card("a quote much longer than the answer", 3, 3);
    List<LogEvent> events = new ArrayList<>(Sessions.played(AT, "short", 3, 3));
    events.set(4, new LogEvent.Scored(AT, Sessions.place(0), card));
    LoggedSession session =
        new LoggedSession(
            SessionName.of(AT, "x", new SplittableRandom(1)), events, List.of("line 3 is damaged"));

    assertThat(HtmlReport.of(data(session, "x")))
        .contains("short<sup>AB</sup>", "line 3 is damaged");
  }

  @Test
  void aSessionWithoutAnAnswerStillHasAReport() {
    SessionName name = SessionName.of(AT, "x", new SplittableRandom(1));
    LoggedSession asked =
        new LoggedSession(name, Sessions.played(AT, "x", 1).subList(0, 3), List.of());

    assertThat(HtmlReport.of(data(asked, "x"))).contains("No answer was scored");
    assertThat(HtmlReport.of(data(new LoggedSession(name, List.of(), List.of()), "x")))
        .contains("No answer was scored");
  }

  @Test
  void theTimelineShowsWhenAnswersWereGiven() {
    List<LogEvent> events = new ArrayList<>(Sessions.played(AT, "x", 2, 2));
    events.add(
        5,
        new LogEvent.Answered(
            AT.plusSeconds(600), Sessions.place(0), 1, "more", OptionalDouble.empty(), false));
    LoggedSession session =
        new LoggedSession(SessionName.of(AT, "x", new SplittableRandom(1)), events, List.of());

    assertThat(HtmlReport.of(data(session, "x"))).contains("Screen: 10 minutes.");
  }

  /** WCAG 2 wants a ratio of 4.5 for text. */
  @Test
  void textStandsOutInLightAndDark() throws IOException {
    String css = css();
    int dark = css.indexOf("prefers-color-scheme: dark");
    String[] schemes = {css.substring(0, dark), css.substring(dark, css.indexOf("box-sizing"))};
    for (String scheme : schemes) {
      for (String pair :
          List.of(
              "ink/paper",
              "soft/paper",
              "soft/panel",
              "ink/panel",
              "accent/paper",
              "good/paper",
              "warn/paper",
              "bad/paper",
              "ink/s0",
              "ink/s1",
              "ink/s2",
              "ink/s3",
              "ink/s4",
              "ink/s5",
              "l0-ink/l0",
              "l1-ink/l1",
              "l2-ink/l2",
              "l3-ink/l3",
              "l4-ink/l4")) {
        String[] names = pair.split("/");
        double ratio = contrast(luminance(scheme, names[0]), luminance(scheme, names[1]));
        assertThat(ratio).as(pair).isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static String css() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double contrast(double a, double b) {
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String css, String variable) {
    Matcher colour = Pattern.compile("--" + variable + ": #([0-9a-f]{6})").matcher(css);
    assertThat(colour.find()).as(variable).isTrue();
    int rgb = Integer.parseInt(colour.group(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 255) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  @Test
  void aBrowserShowsItWithoutComplaint() throws IOException, InterruptedException {
    Path chromium = Tools.require("chromium", "chromium-browser", "google-chrome");
    Path file = Files.writeString(directory.resolve("report.html"), report(HOSTILE));

    String dom = browse(chromium, "--dump-dom", file.toUri().toString());
    String log = Files.readString(directory.resolve("log"));

    assertThat(dom).contains("<h1>A loop</h1>", "<h2>Matrix</h2>", "&lt;script&gt;alert(1)");
    assertThat(log.lines().filter(line -> line.contains("CONSOLE"))).isEmpty();
    for (int width : new int[] {500, 800, 1400}) {
      Path picture = directory.resolve(width + ".png");
      browse(
          chromium,
          "--screenshot=" + picture,
          "--window-size=" + width + ",1200",
          file.toUri().toString());
      assertThat(Files.size(picture)).isGreaterThan(20_000);
    }
  }

  private String browse(Path chromium, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(chromium.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--enable-logging=stderr",
            "--user-data-dir=" + Files.createTempDirectory(directory, "profile")));
    command.addAll(List.of(args));
    Path out = directory.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(directory.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readString(out);
  }
}
