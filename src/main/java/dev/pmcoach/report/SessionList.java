package dev.pmcoach.report;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.session.SessionSummary;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The sessions that were kept, a line for each.
 *
 * @param shown newest first
 * @param total how many there are
 */
public record SessionList(List<SessionSummary> shown, int total, ZoneId zone) {
  public SessionList {
    shown = List.copyOf(shown);
  }

  public Page page() {
    Page.Builder page = Page.builder();
    if (shown.isEmpty()) {
      return page.text("No session yet. A warm-up takes about 12 minutes:")
          .code("coach mock")
          .build();
    }
    page.table(
        List.of(
            Column.left("Session"),
            Column.left("When"),
            Column.left("What"),
            Column.right("Answers"),
            Column.right("Score"),
            Column.flexible("Result")),
        shown.stream().map(this::row).toList());
    if (total > shown.size()) {
      page.muted("The latest " + shown.size() + " of " + total + "; --all shows every one.");
    }
    return page.build();
  }

  private List<Text> row(SessionSummary session) {
    return List.of(
        Text.of(session.name().letters(), Style.ACCENT),
        Text.of(Dates.minute(LocalDateTime.ofInstant(session.name().at(), zone))),
        Text.of(session.name().what()),
        Text.of(String.valueOf(session.answers())),
        session.score().isPresent()
            ? Text.of(String.valueOf(Math.round(session.score().getAsDouble())))
            : Text.of("–", Style.MUTED),
        result(session));
  }

  private static Text result(SessionSummary session) {
    Text text =
        switch (session.decision()) {
          case "offer" -> Text.of("offer", Style.GOOD);
          case "no-offer" -> Text.of("no offer", Style.WARN);
          case "not-decided" -> Text.of("not decided", Style.MUTED);
          default ->
              session.finished()
                  ? Text.of("finished", Style.MUTED)
                  : Text.of("can be resumed", Style.ACCENT);
        };
    return session.damaged() ? text.plus(", some lines damaged", Style.WARN) : text;
  }

  /** Writes {@code {"schema":1,"sessions":[…]}}. */
  public void write(JsonWriter out) {
    out.object(
        () -> {
          out.field("schema", 1).field("total", total);
          out.array("sessions", shown, (json, session) -> write(json, session));
        });
  }

  private static void write(JsonWriter out, SessionSummary session) {
    out.object(
        () -> {
          out.field("id", session.name().toString());
          out.field("started", session.name().at().toString());
          out.field("mode", session.mode()).field("loop", session.loop());
          out.field("rubric", session.rubric()).field("rubricHash", session.rubricHash());
          out.field("finished", session.finished()).field("answers", session.answers());
          out.field("score", session.score());
          if (!session.questions().isEmpty() || session.score().isPresent()) {
            out.name("band")
                .array(List.of(session.low(), session.high()), (json, end) -> json.value(end));
          }
          if (!session.decision().isEmpty()) {
            out.field("decision", session.decision());
          }
          out.object(
              "signals",
              () ->
                  session.signals().forEach(signal -> out.field(signal.signal(), signal.points())));
          out.field("damaged", session.damaged());
        });
  }
}
