package dev.pmcoach.report;

import dev.pmcoach.planning.Calibration;
import dev.pmcoach.planning.Drift;
import dev.pmcoach.planning.Trend;
import dev.pmcoach.session.SessionSummary;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * All sessions as one web page.
 *
 * @param title of the loop that the trends are about
 * @param sessions oldest first, of all loops
 * @param titles says a signal's title for its id
 */
public record Dashboard(
    String title,
    List<SessionSummary> sessions,
    Trend trend,
    Calibration calibration,
    Drift drift,
    int bar,
    UnaryOperator<String> titles,
    ZoneId zone) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  /** Rows of the table: a page of ten thousand helps nobody. */
  private static final int MOST_ROWS = 200;

  public Dashboard {
    sessions = List.copyOf(sessions);
  }

  public String html() {
    HtmlPage page = new HtmlPage("Your sessions");
    page.raw("<a class=\"skip\" href=\"#main\">To the sessions</a>\n<header>\n");
    page.element("h1", "Your sessions");
    int answers = sessions.stream().mapToInt(SessionSummary::answers).sum();
    page.element(
        "p",
        " class=\"muted\"",
        count(sessions.size(), "session") + ", " + count(answers, "answer") + ". " + title);
    page.raw("</header>\n<main id=\"main\">\n");
    trends(page);
    ratings(page);
    table(page);
    page.raw("</main>\n<footer>\n").element("p", HtmlReport.DISCLAIMER).raw("</footer>\n");
    return page.finish();
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void trends(HtmlPage page) {
    page.raw("<section>\n").element("h2", "How your signals went");
    List<Trend.Series> enough = trend.series().stream().filter(Trend.Series::enough).toList();
    if (enough.isEmpty()) {
      page.element("p", "A trend takes three sessions on the same signal.");
    } else {
      HtmlReport.trends(page, enough, titles, bar);
    }
    page.raw("</section>\n");
  }

  private void ratings(HtmlPage page) {
    page.raw("<section>\n").element("h2", "Foreseen and real");
    page.element("p", calibration.advice());
    page.element("p", drift.sentence()).raw("</section>\n");
  }

  private void table(HtmlPage page) {
    page.raw("<section>\n").element("h2", "All sessions");
    if (sessions.isEmpty()) {
      page.element("p", "No session yet.").raw("</section>\n");
      return;
    }
    page.raw("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">When</th>");
    page.raw("<th scope=\"col\">What</th><th scope=\"col\" class=\"number\">Answers</th>");
    page.raw("<th scope=\"col\" class=\"number\">Score</th><th scope=\"col\">Likely</th>");
    page.raw("<th scope=\"col\">Result</th></tr></thead>\n<tbody>\n");
    int last = Math.max(0, sessions.size() - MOST_ROWS);
    for (int i = sessions.size() - 1; i >= last; i--) {
      row(page, sessions.get(i));
    }
    page.raw("</tbody>\n</table></div>\n");
    if (last > 0) {
      page.element("p", " class=\"muted\"", "The latest " + MOST_ROWS + " are listed.");
    }
    page.raw("</section>\n");
  }

  private void row(HtmlPage page, SessionSummary session) {
    page.raw("<tr>").element("td", WHEN.format(session.name().at().atZone(zone)));
    boolean practice = session.mode().equals("practice");
    page.element("td", practice ? "practice, " + session.loop() : session.loop());
    page.element("td", " class=\"number\"", String.valueOf(session.answers()));
    boolean scored = session.score().isPresent();
    page.element(
        "td",
        " class=\"number\"",
        scored ? String.valueOf(Math.round(session.score().getAsDouble())) : "–");
    page.element("td", scored ? Math.round(session.low()) + "–" + Math.round(session.high()) : "–");
    String result =
        session.decision().isEmpty()
            ? session.finished() ? "finished" : "not finished"
            : session.decision().replace('-', ' ');
    page.element("td", session.damaged() ? result + ", damaged lines" : result).raw("</tr>\n");
  }
}
