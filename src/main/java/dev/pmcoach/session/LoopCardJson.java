package dev.pmcoach.session;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.LoopCard.Cell;
import dev.pmcoach.interview.LoopCard.Fix;
import dev.pmcoach.interview.LoopCard.PersonaCard;
import dev.pmcoach.interview.LoopCard.Quote;
import dev.pmcoach.interview.LoopCard.RoundRef;
import dev.pmcoach.interview.LoopCard.Row;
import dev.pmcoach.interview.LoopCard.ToVerify;
import dev.pmcoach.interview.Scene;
import dev.pmcoach.json.JsonWriter;
import java.util.List;

/** Writes a loop's card as JSON. */
public final class LoopCardJson {
  /** The number of the form that this program writes. */
  private static final int SCHEMA = 1;

  private final JsonWriter out;

  private LoopCardJson(JsonWriter out) {
    this.out = out;
  }

  /**
   * Writes one object.
   *
   * @param session the session's name
   */
  public static void write(JsonWriter out, String session, LoopCard card) {
    new LoopCardJson(out).card(session, card);
  }

  private void card(String session, LoopCard card) {
    out.object(
        () -> {
          out.field("schema", SCHEMA).field("session", session);
          out.field("loop", card.loop()).field("rubric", card.rubric());
          out.field("score", card.score());
          out.strings("unheard", unheard(card));
          out.array("band", List.of(card.low(), card.high()), JsonWriter::value);
          out.field("bar", card.bar()).field("decision", card.decision().id());
          out.field("atRisk", card.atRisk());
          out.array("rounds", card.rounds(), (w, round) -> round(round));
          out.array("signals", card.rows(), (w, row) -> row(row));
          out.array("bonuses", card.bonuses(), (w, bonus) -> bonus(bonus));
          out.array("indices", card.indices(), (w, index) -> index(index));
          out.array("committee", card.cards(), (w, persona) -> persona(persona));
          out.array("fixes", card.fixes(), (w, fix) -> fix(fix));
          out.array("toVerify", card.toVerify(), (w, open) -> toVerify(open));
          out.strings("remarks", card.remarks());
          out.array("partner", card.partner(), (w, view) -> partner(view));
          out.array("scenes", card.scenes(), (w, scene) -> scene(scene));
          out.array("notes", card.notes(), (w, note) -> note(note));
        });
  }

  private static List<String> unheard(LoopCard card) {
    return card.rows().stream().filter(row -> !row.observed()).map(Row::signal).toList();
  }

  private void round(RoundRef round) {
    out.object(
        () ->
            out.field("id", round.id())
                .field("title", round.title())
                .field("minutes", round.minutes())
                .field("planned", round.planned())
                .field("answered", round.answered())
                .field("asked", round.asked())
                .field("hints", round.hints())
                .field("overlong", round.overlong()));
  }

  private void row(Row row) {
    out.object(
        () -> {
          out.field("id", row.signal()).field("title", row.title()).field("weight", row.weight());
          out.field("points", row.points());
          out.array("levels", row.cells(), (w, cell) -> level(cell));
          out.field("accord", row.accord().id());
          out.array("evidence", row.quotes(), (w, quote) -> quote(quote));
          out.strings("missing", row.missing().stream().map(EvidenceKind::id).toList());
          out.field("advice", row.advice());
        });
  }

  private void level(Cell cell) {
    if (cell.level().isPresent()) {
      out.value(cell.level().getAsInt());
    } else {
      out.nothing();
    }
  }

  private void quote(Quote quote) {
    out.object(
        () ->
            out.field("round", quote.round())
                .field("question", quote.question())
                .field("kind", quote.kind().id())
                .field("text", quote.text()));
  }

  private void bonus(LoopCard.Bonus bonus) {
    out.object(
        () -> {
          out.field("id", bonus.id()).field("met", bonus.met()).field("points", bonus.points());
          out.array("evidence", bonus.quotes(), (w, quote) -> quote(quote));
        });
  }

  private void index(LoopCard.Index index) {
    out.object(
        () -> {
          out.field("id", index.id()).field("argued", index.argued());
          out.field("value", index.value()).field("bar", index.bar()).field("met", index.met());
          out.array("evidence", index.quotes(), (w, quote) -> quote(quote));
        });
  }

  private void persona(PersonaCard persona) {
    out.object(
        () -> {
          out.field("id", persona.persona()).field("name", persona.name());
          out.field("title", persona.title()).field("strictness", persona.strictness());
          out.strings("rounds", persona.rounds());
          out.field("score", persona.score()).field("vote", persona.vote().id());
          out.array(
              "signals",
              persona.signals(),
              (w, seen) ->
                  out.object(() -> out.field("id", seen.signal()).field("points", seen.points())));
          out.strings("vetoes", persona.vetoes());
        });
  }

  private void fix(Fix fix) {
    out.object(
        () -> out.field("id", fix.id()).field("gain", fix.gain()).field("advice", fix.advice()));
  }

  private void toVerify(ToVerify open) {
    out.object(
        () ->
            out.field("round", open.round())
                .field("question", open.question())
                .field("text", open.text())
                .field("placeholder", open.placeholder()));
  }

  private void partner(LoopCard.PartnerView view) {
    out.object(
        () ->
            out.field("id", view.signal())
                .field("partner", view.partner())
                .field("scorer", view.scorer())
                .field("differs", view.differs()));
  }

  private void scene(LoopCard.SceneEnd scene) {
    out.object(
        () ->
            out.field("round", scene.round())
                .field("ending", scene.outcome().id())
                .field("title", scene.outcome().title())
                .array("card", scene.outcome().card(), (w, finding) -> finding(finding)));
  }

  private void finding(Scene.Outcome.Finding finding) {
    out.object(
        () -> {
          out.field("topic", finding.topic()).field("text", finding.text());
          finding.good().ifPresent(good -> out.field("good", good));
        });
  }

  private void note(LoopCard.Note note) {
    out.object(
        () ->
            out.field("round", note.round())
                .field("question", note.question())
                .field("text", note.text()));
  }
}
