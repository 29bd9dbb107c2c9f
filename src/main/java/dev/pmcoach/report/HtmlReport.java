package dev.pmcoach.report;

import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.planning.Trend;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.session.LogEvent;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** One session as a web page: what came of it first, then why, then every word. */
public final class HtmlReport {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  static final String DISCLAIMER =
      "What coach says of companies is reported by public guides, not by the employers. This page"
          + " was made on your machine and loads nothing.";

  private static final int FIXES = 3;

  private final ReportData data;
  private final HtmlPage page;

  private HtmlReport(ReportData data) {
    this.data = data;
    this.page = new HtmlPage("Interview session, " + day(data));
  }

  public static String of(ReportData data) {
    return new HtmlReport(data).build();
  }

  private static String day(ReportData data) {
    return DAY.format(data.session().name().at().atZone(data.zone()));
  }

  private String build() {
    page.raw("<a class=\"skip\" href=\"#main\">To the result</a>\n<header>\n");
    page.element("h1", data.title());
    boolean practice = data.summary().mode().equals("practice");
    page.element(
        "p",
        " class=\"muted\"",
        (practice ? "Practice, " : "Mock interview, ")
            + day(data)
            + ", session "
            + data.session().name());
    page.raw("</header>\n<main id=\"main\">\n");
    result();
    scorecard();
    matrix();
    timeline();
    new HtmlTranscript(data, page).write();
    toVerify();
    trend();
    page.raw("</main>\n<footer>\n").element("p", DISCLAIMER).raw("</footer>\n");
    return page.finish();
  }

  private void result() {
    page.raw("<section>\n").element("h2", "Result");
    data.session().notices().forEach(notice -> page.element("p", " class=\"warn\"", notice));
    page.raw("<div class=\"result\">\n<div>\n");
    if (data.summary().score().isPresent()) {
      long score = Math.round(data.summary().score().getAsDouble());
      page.raw("<p class=\"score\">" + score + " <small>of 100</small></p>\n");
    } else {
      boolean debriefed = data.session().debriefed().isPresent();
      page.raw("<p class=\"score\">" + (debriefed ? range() : "–"));
      page.raw(" <small>" + (debriefed ? "of 100" : "no score yet") + "</small></p>\n");
    }
    page.element("p", sentence());
    page.raw("</div>\n<div>\n");
    if (data.summary().score().isPresent() || data.session().debriefed().isPresent()) {
      page.raw(
          Charts.gauge(
              data.summary().score(), data.summary().low(), data.summary().high(), data.bar()));
    }
    page.raw("</div>\n</div>\n");
    extras();
    fixes();
    page.raw("</section>\n");
  }

  private String sentence() {
    String range =
        "Likely between "
            + Math.round(data.summary().low())
            + " and "
            + Math.round(data.summary().high())
            + ". ";
    if (data.session().debriefed().isEmpty()) {
      return data.summary().score().isPresent()
          ? range + "The mean of your answers; only a whole loop ends in a decision."
          : "No answer was scored in this session.";
    }
    LogEvent.Debriefed debrief = data.session().debriefed().get();
    return switch (debrief.decision()) {
      case "offer" ->
          range
              + "An offer: the score is above the bar of "
              + debrief.bar()
              + (debrief.atRisk() ? ", but at risk, since the lock-in is not shown." : ".");
      case "no-offer" ->
          range + "No offer: the score has to be above the bar of " + debrief.bar() + ".";
      default ->
          "Not decided: not every signal was heard, so the score lies somewhere in this range.";
    };
  }

  private String range() {
    return Math.round(data.summary().low()) + "–" + Math.round(data.summary().high());
  }

  private void extras() {
    if (data.card().isEmpty()) {
      return;
    }
    LoopCard card = data.card().get();
    page.raw("<ul>\n");
    for (LoopCard.Bonus bonus : card.bonuses()) {
      page.element(
          "li",
          bonus.title()
              + (bonus.met()
                  ? ": shown, worth " + bonus.points() + " points."
                  : ": not shown; it would be worth " + bonus.worth() + " points."));
    }
    for (LoopCard.Index index : card.indices()) {
      page.element(
          "li",
          index.title()
              + (index.met()
                  ? ": at or above the bar of " + index.bar() + "×."
                  : index.argued()
                      ? ": argued, but below the bar of " + index.bar() + "× or without a figure."
                      : ": not argued."));
    }
    page.raw("</ul>\n");
  }

  private void fixes() {
    if (data.card().isEmpty() || data.card().get().fixes().isEmpty()) {
      return;
    }
    page.element("h3", "Worth most next time").raw("<ol class=\"fixes\">\n");
    data.card().get().fixes().stream()
        .limit(FIXES)
        .forEach(
            fix ->
                page.raw("<li><strong>")
                    .text(fix.title())
                    .raw("</strong>, up to " + Math.round(fix.gain()) + " points")
                    .text(fix.advice().isEmpty() ? "" : ": " + fix.advice())
                    .raw("</li>\n"));
    page.raw("</ol>\n");
  }

  private void scorecard() {
    page.raw("<section>\n").element("h2", "Scorecard");
    page.raw("<div class=\"columns\">\n<figure>\n").raw(Charts.bars(data));
    page.element("figcaption", "Points of 100; the dashed line is the bar.").raw("</figure>\n");
    String radar = Charts.radar(data);
    if (!radar.isEmpty()) {
      page.raw("<figure class=\"wide\">\n").raw(radar);
      page.element("figcaption", "The same points by signal.").raw("</figure>\n");
    }
    page.raw("</div>\n<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Signal</th>");
    page.raw("<th scope=\"col\" class=\"number\">Weight</th>");
    page.raw("<th scope=\"col\" class=\"number\">Points</th>");
    page.raw("<th scope=\"col\">Next time</th></tr></thead>\n<tbody>\n");
    for (ReportData.SignalTitle signal : data.signals()) {
      page.raw("<tr>").element("th", " scope=\"row\"", signal.title());
      page.element("td", " class=\"number\"", signal.weight() + " %");
      page.element(
          "td",
          " class=\"number\"",
          data.points(signal.id()).map(points -> String.valueOf(Math.round(points))).orElse("–"));
      page.element(
          "td",
          data.best(signal.id())
              .map(best -> nextTime(best, data.points(signal.id()).orElse(0.0)))
              .orElse("Not observed in this session."));
      page.raw("</tr>\n");
    }
    page.raw("</tbody>\n</table></div>\n</section>\n");
  }

  private String nextTime(SignalGrade best, double points) {
    if (!best.advice().isEmpty()) {
      return best.advice();
    }
    return points < best.points()
        ? "Your best answer has it all; do the same in every round."
        : "Nothing is missing.";
  }

  private void matrix() {
    Map<String, String> rounds = data.rounds();
    if (rounds.isEmpty()) {
      return;
    }
    page.raw("<section>\n").element("h2", "Matrix");
    page.raw("<div class=\"scroll\"><table class=\"heat\">\n");
    page.element("caption", "Evidence out of 4: the best answer of each round on each signal.");
    page.raw("<thead><tr><th scope=\"col\">Signal</th>");
    rounds.values().forEach(title -> page.element("th", " scope=\"col\"", title));
    page.raw("</tr></thead>\n<tbody>\n");
    for (ReportData.SignalTitle signal : data.signals()) {
      page.raw("<tr>").element("th", " scope=\"row\"", signal.title());
      for (String round : rounds.keySet()) {
        OptionalInt level = data.level(round, signal.id());
        page.raw(
            level.isPresent()
                ? "<td class=\"cell l" + level.getAsInt() + "\">" + level.getAsInt() + "/4</td>"
                : "<td class=\"cell muted\">–</td>");
      }
      page.raw("</tr>\n");
    }
    page.raw("</tbody>\n</table></div>\n</section>\n");
  }

  private void timeline() {
    String chart = Charts.timeline(data);
    if (!chart.isEmpty()) {
      page.raw("<section>\n").element("h2", "Timeline").raw("<figure>\n").raw(chart);
      page.element("figcaption", "A line is a question, a dot the end of an answer.");
      page.raw("</figure>\n</section>\n");
    }
  }

  private void toVerify() {
    List<LoopCard.ToVerify> open = data.card().map(LoopCard::toVerify).orElse(List.of());
    if (open.isEmpty()) {
      return;
    }
    page.raw("<section>\n").element("h2", "To verify before the real loop").raw("<ul>\n");
    for (LoopCard.ToVerify one : open) {
      page.element("li", "“" + one.text().strip() + "” (" + one.round() + ")");
    }
    page.raw("</ul>\n</section>\n");
  }

  private void trend() {
    List<Trend.Series> enough =
        data.trend().series().stream().filter(Trend.Series::enough).toList();
    page.raw("<section>\n").element("h2", "Against earlier sessions");
    if (enough.isEmpty()) {
      page.element("p", " class=\"muted\"", "A trend takes three sessions on the same signal.");
    } else {
      trends(page, enough, data::signalTitle, data.bar());
    }
    page.raw("</section>\n");
  }

  static void trends(
      HtmlPage page, List<Trend.Series> series, UnaryOperator<String> titles, int bar) {
    page.raw("<div class=\"columns\">\n");
    for (int i = 0; i < series.size(); i++) {
      String title = titles.apply(series.get(i).signal());
      page.raw("<figure>\n").element("h3", title);
      page.raw(Charts.trend("trend" + i, title, series.get(i), bar)).raw("</figure>\n");
    }
    page.raw("</div>\n");
    page.element(
        "p",
        " class=\"muted\"",
        "Points of 100; the shade is where the score likely lies, the dashed line is the bar.");
  }
}
