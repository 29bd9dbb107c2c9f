package dev.pmcoach.report;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.ScorecardJson;
import dev.pmcoach.session.Transcript;
import java.util.List;
import java.util.Optional;

/** Sessions in forms that other programs read. */
public final class SessionExport {
  private SessionExport() {}

  /** Writes {@code {"schema":1,"sessions":[…]}} with everything that was asked, said and graded. */
  public static void json(JsonWriter out, List<LoggedSession> sessions) {
    out.object(
        () -> {
          out.field("schema", 1);
          out.array("sessions", sessions, (json, session) -> session(json, session));
        });
  }

  /** Writes one session as an object. */
  public static void session(JsonWriter out, LoggedSession session) {
    out.object(
        () -> {
          out.field("id", session.name().toString());
          out.field("started", session.name().at().toString());
          session.started().ifPresent(started -> head(out, started));
          out.array(
              "questions",
              Transcript.of(session).exchanges(),
              (json, exchange) -> exchange(json, exchange));
          session
              .debriefed()
              .ifPresent(debrief -> out.object("debrief", () -> debrief.writeFields(out)));
          out.field("finished", session.finished()).strings("notices", session.notices());
        });
  }

  private static void head(JsonWriter out, LogEvent.Started started) {
    out.field("mode", started.mode()).field("loop", started.loop());
    out.field("seed", started.seed());
    out.field("rubric", started.rubric()).field("rubricHash", started.rubricHash());
  }

  private static void exchange(JsonWriter out, Transcript.Exchange exchange) {
    out.object(
        () -> {
          out.field("round", exchange.place().round());
          out.field("question", exchange.place().question());
          out.field("at", exchange.at().toString()).field("prompt", exchange.prompt());
          out.strings("targets", exchange.targets());
          out.array(
              "answers",
              exchange.parts(),
              (json, part) ->
                  json.object(
                      () ->
                          json.field("part", part.number())
                              .field("at", part.at().toString())
                              .field("seconds", part.seconds())
                              .field("text", part.text())));
          out.array(
              "followUps",
              exchange.probes(),
              (json, probe) ->
                  json.object(
                      () ->
                          json.field("part", probe.part())
                              .field("signal", probe.signal())
                              .field("words", probe.words())));
          out.field("skipped", exchange.skipped());
          out.object(
              "selfRated",
              () ->
                  exchange.own().keySet().stream()
                      .sorted()
                      .forEach(id -> out.field(id, exchange.own().get(id))));
          exchange
              .card()
              .ifPresent(
                  card ->
                      ScorecardJson.write(
                          out.name("score"),
                          new ScorecardJson.Asked(
                              Optional.empty(),
                              Optional.of(exchange.place().question()),
                              exchange.prompt()),
                          card));
        });
  }

  /** Returns a table with a row for each graded signal of each answer; RFC 4180, UTF-8. */
  public static String csv(List<LoggedSession> sessions) {
    StringBuilder csv = new StringBuilder();
    row(
        csv,
        List.of(
            "session",
            "at",
            "loop",
            "round",
            "question",
            "signal",
            "targeted",
            "evidence",
            "points",
            "self",
            "overall",
            "low",
            "high",
            "words",
            "seconds"));
    for (LoggedSession session : sessions) {
      String loop = session.started().map(LogEvent.Started::loop).orElse("");
      for (Transcript.Exchange exchange : Transcript.of(session).exchanges()) {
        exchange.card().ifPresent(card -> rows(csv, session, loop, exchange, card));
      }
    }
    return csv.toString();
  }

  private static void rows(
      StringBuilder csv,
      LoggedSession session,
      String loop,
      Transcript.Exchange exchange,
      Scorecard card) {
    double seconds = exchange.parts().stream().mapToDouble(p -> p.seconds().orElse(0)).sum();
    for (SignalGrade grade : card.signals()) {
      Integer own = exchange.own().get(grade.signal());
      row(
          csv,
          List.of(
              session.name().toString(),
              exchange.at().toString(),
              loop,
              exchange.place().round(),
              exchange.place().question(),
              grade.signal(),
              String.valueOf(grade.targeted()),
              String.valueOf(grade.level()),
              String.valueOf(grade.points()),
              own == null ? "" : own.toString(),
              String.valueOf(card.overall()),
              String.valueOf(card.low()),
              String.valueOf(card.high()),
              String.valueOf(card.words()),
              seconds == 0 ? "" : String.valueOf(Math.round(seconds))));
    }
  }

  private static void row(StringBuilder csv, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    csv.append("\r\n");
  }

  /**
   * Quotes where the format asks for it, and defuses what a spreadsheet would take as a formula.
   */
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quote = false;
    for (int i = 0; i < safe.length() && !quote; i++) {
      quote = ",\"\r\n".indexOf(safe.charAt(i)) >= 0;
    }
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
