package dev.pmcoach.report;

import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.SessionSummary;
import dev.pmcoach.session.Transcript;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One session as a page of text: result, then each question with the answer and its grades. */
public final class SessionPage {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private final UnaryOperator<String> titles;
  private final ZoneId zone;

  /**
   * @param titles says a signal's title for its id
   */
  public SessionPage(UnaryOperator<String> titles, ZoneId zone) {
    this.titles = titles;
    this.zone = zone;
  }

  public Page of(LoggedSession session) {
    SessionSummary summary = SessionSummary.of(session);
    Page.Builder page = Page.builder();
    page.title("Session " + session.name());
    page.muted(
        WHEN.format(session.name().at().atZone(zone))
            + ", "
            + (summary.mode().equals("practice") ? "practice, " : "")
            + summary.loop());
    page.text(result(session, summary));
    session.notices().forEach(notice -> page.text(Text.of(notice, Style.WARN)));
    String round = "";
    for (Transcript.Exchange exchange : Transcript.of(session).exchanges()) {
      if (!exchange.place().round().equals(round)) {
        round = exchange.place().round();
        page.heading(roundTitle(session, round));
      }
      exchange(page, exchange);
    }
    return page.build();
  }

  private static Text result(LoggedSession session, SessionSummary summary) {
    if (summary.score().isEmpty()) {
      return session
          .debriefed()
          .map(
              debrief ->
                  Text.of(
                      "Not decided: somewhere from "
                          + Math.round(debrief.low())
                          + " to "
                          + Math.round(debrief.high())
                          + ", since not every signal was heard.",
                      Style.STRONG))
          .orElse(Text.of("No score yet."));
    }
    Text score =
        Text.of(Math.round(summary.score().getAsDouble()) + " of 100", Style.STRONG)
            .plus(
                ", likely "
                    + Math.round(summary.low())
                    + " to "
                    + Math.round(summary.high())
                    + ".");
    return session
        .debriefed()
        .map(
            debrief ->
                score.plus(
                    debrief.decision().equals("offer")
                        ? " An offer" + (debrief.atRisk() ? ", at risk." : ".")
                        : " No offer; the bar is " + debrief.bar() + "."))
        .orElse(score);
  }

  private static String roundTitle(LoggedSession session, String round) {
    return session.started().stream()
        .flatMap(started -> started.rounds().stream())
        .filter(planned -> planned.id().equals(round))
        .map(LogEvent.PlannedRound::title)
        .findFirst()
        .orElse(round.isEmpty() ? "Questions" : round);
  }

  private void exchange(Page.Builder page, Transcript.Exchange exchange) {
    page.subheading(
        exchange.prompt().isEmpty() ? exchange.place().question() : exchange.prompt().strip());
    if (exchange.skipped()) {
      page.muted("Skipped.");
    }
    for (Transcript.Part part : exchange.parts()) {
      exchange.probes().stream()
          .filter(probe -> probe.part() == part.number() && part.number() > 0)
          .forEach(probe -> page.text(Text.of("Follow-up: ", Style.ACCENT).plus(probe.words())));
      page.quote(part.text().strip());
    }
    exchange.card().ifPresent(card -> grades(page, card));
  }

  private void grades(Page.Builder page, Scorecard card) {
    page.text(
        Text.of(card.overall() + " of 100", Style.STRONG)
            .plus(", likely " + card.low() + " to " + card.high()));
    List<List<Text>> rows =
        card.signals().stream().filter(SignalGrade::targeted).map(this::row).toList();
    page.add(
        new Block.Table(
            List.of(Column.left("Signal"), Column.right("Evidence"), Column.flexible("Next time")),
            rows));
  }

  private List<Text> row(SignalGrade grade) {
    return List.of(
        Text.of(titles.apply(grade.signal())),
        Text.of(grade.level() + "/4"),
        grade.advice().isEmpty() ? Text.of("–", Style.MUTED) : Text.of(grade.advice()));
  }
}
