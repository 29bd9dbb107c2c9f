package dev.pmcoach.session;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.json.JsonValue;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.scoring.BonusResult;
import dev.pmcoach.scoring.Delivery;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.Flag;
import dev.pmcoach.scoring.IndexResult;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.scoring.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A scorecard as JSON, in the form (schema 1) that scripts and the session log rely on. */
public final class ScorecardJson {
  /** What is about the whole answer has an empty span at its start, so that every flag has one. */
  private static final Span WHOLE = new Span(0, 0, 0, "");

  private ScorecardJson() {}

  /**
   * What was asked, for the reader of a card.
   *
   * @param id of the answer, as a batch gave it
   * @param questionId of a question of the banks
   * @param question the words that were asked; empty when unknown
   */
  public record Asked(Optional<String> id, Optional<String> questionId, String question) {}

  /** Writes the card as one object. */
  public static void write(JsonWriter out, Asked asked, Scorecard card) {
    out.object(() -> fields(out, asked, card));
  }

  private static void fields(JsonWriter out, Asked asked, Scorecard card) {
    out.field("schema", 1);
    out.field("id", asked.id());
    out.field("rubric", card.rubric()).field("rubricHash", card.rubricHash());
    out.field("question", asked.question()).field("questionId", asked.questionId());
    out.field("words", card.words());
    out.array("signals", card.signals(), ScorecardJson::signal);
    out.array("bonuses", card.bonuses(), ScorecardJson::bonus);
    out.array("indices", card.indices(), ScorecardJson::index);
    out.array("flags", card.flags(), ScorecardJson::flag);
    out.field("overall", card.overall());
    out.name("band").array(List.of(card.low(), card.high()), (to, end) -> to.value(end));
    out.field("advance", card.advance());
    out.object("lens", () -> lens(out, card.lens()));
    out.object("delivery", () -> delivery(out, card.delivery()));
    spans(out, "toVerify", card.toVerify());
    out.strings("remarks", card.remarks());
  }

  private static void signal(JsonWriter out, SignalGrade grade) {
    out.object(
        () -> {
          out.field("id", grade.signal()).field("targeted", grade.targeted());
          out.field("level", grade.level()).field("points", grade.points());
          out.array(
              "evidence",
              grade.evidence(),
              (to, evidence) ->
                  to.object(
                      () -> {
                        to.field("kind", evidence.kind().id());
                        place(to, evidence.span());
                      }));
          out.array("missing", grade.missing(), (to, kind) -> to.value(kind.id()));
          out.field("advice", grade.advice());
        });
  }

  private static void bonus(JsonWriter out, BonusResult bonus) {
    out.object(
        () -> {
          out.field("id", bonus.id()).field("met", bonus.met()).field("points", bonus.points());
          spans(out, "evidence", bonus.evidence());
        });
  }

  private static void index(JsonWriter out, IndexResult index) {
    out.object(
        () -> {
          out.field("id", index.id()).field("argued", index.argued());
          out.name("value");
          index.value().ifPresentOrElse(out::value, out::nothing);
          out.field("bar", index.bar()).field("met", index.met());
          spans(out, "evidence", index.evidence());
        });
  }

  private static void flag(JsonWriter out, Flag flag) {
    out.object(
        () -> {
          out.field("kind", flag.kind().id());
          place(out, flag.span().isPresent() ? flag.span().get() : WHOLE);
          out.field("effect", flag.effect());
        });
  }

  private static void lens(JsonWriter out, Scorecard.Lens lens) {
    spans(out, "marketDemand", lens.marketDemand());
    spans(out, "scalability", lens.scalability());
    spans(out, "lockIn", lens.lockIn());
  }

  private static void delivery(JsonWriter out, Delivery delivery) {
    out.field("fillers", delivery.fillers()).field("hedges", delivery.hedges());
    out.field("longestSentence", delivery.longestSentence());
    out.field("ownShare", delivery.ownShare());
    out.field("spokenSeconds", Math.rint(delivery.spokenSeconds()));
    out.field("wordsPerMinute", delivery.wordsPerMinute());
  }

  private static void spans(JsonWriter out, String name, List<Span> spans) {
    out.array(name, spans, (to, span) -> to.object(() -> place(to, span)));
  }

  private static void place(JsonWriter out, Span span) {
    out.field("part", span.part()).field("start", span.start()).field("end", span.end());
    out.field("text", span.text());
  }

  /** Reads a card that {@link #write} wrote; what an older version didn't write stays empty. */
  public static Scorecard read(JsonValue json) {
    JsonValue lens = json.get("lens");
    JsonValue delivery = json.get("delivery");
    int words = (int) json.get("words").whole(0);
    List<JsonValue> band = json.get("band").items();
    int overall = (int) json.get("overall").whole(0);
    return new Scorecard(
        json.get("rubric").text(""),
        json.get("rubricHash").text(""),
        words,
        json.get("signals").items().stream().map(ScorecardJson::signal).toList(),
        json.get("bonuses").items().stream().map(ScorecardJson::bonus).toList(),
        json.get("indices").items().stream().map(ScorecardJson::index).toList(),
        json.get("flags").items().stream().flatMap(flag -> flag(flag).stream()).toList(),
        new Scorecard.Lens(
            spans(lens.get("marketDemand")),
            spans(lens.get("scalability")),
            spans(lens.get("lockIn"))),
        overall,
        band.size() == 2 ? (int) band.get(0).whole(overall) : overall,
        band.size() == 2 ? (int) band.get(1).whole(overall) : overall,
        json.get("advance").bool(false),
        new Delivery(
            words,
            (int) delivery.get("fillers").whole(0),
            (int) delivery.get("hedges").whole(0),
            (int) delivery.get("longestSentence").whole(0),
            delivery.get("ownShare").number(),
            delivery.get("spokenSeconds").number().orElse(0),
            delivery.get("wordsPerMinute").number()),
        spans(json.get("toVerify")),
        json.get("remarks").items().stream().map(remark -> remark.text("")).toList());
  }

  private static SignalGrade signal(JsonValue json) {
    return new SignalGrade(
        json.get("id").text(""),
        json.get("targeted").bool(false),
        (int) json.get("level").whole(0),
        (int) json.get("points").whole(0),
        json.get("evidence").items().stream()
            .map(item -> new Evidence(kind(item.get("kind").text("")), span(item)))
            .toList(),
        json.get("missing").items().stream().map(item -> kind(item.text(""))).toList(),
        json.get("advice").text(""));
  }

  private static EvidenceKind kind(String id) {
    return EvidenceKind.of(id).orElse(EvidenceKind.CLAIM);
  }

  private static BonusResult bonus(JsonValue json) {
    return new BonusResult(
        json.get("id").text(""),
        json.get("met").bool(false),
        (int) json.get("points").whole(0),
        spans(json.get("evidence")));
  }

  private static IndexResult index(JsonValue json) {
    return new IndexResult(
        json.get("id").text(""),
        json.get("argued").bool(false),
        json.get("value").number(),
        json.get("bar").number().orElse(0),
        json.get("met").bool(false),
        spans(json.get("evidence")));
  }

  private static Optional<Flag> flag(JsonValue json) {
    String id = json.get("kind").text("");
    boolean whole = json.get("text").text("").isEmpty();
    Optional<Span> span = whole ? Optional.empty() : Optional.of(span(json));
    return Arrays.stream(Flag.Kind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .map(kind -> new Flag(kind, span, json.get("effect").text("")));
  }

  private static List<Span> spans(JsonValue json) {
    return json.items().stream().map(ScorecardJson::span).toList();
  }

  private static Span span(JsonValue json) {
    return new Span(
        (int) json.get("part").whole(0),
        (int) json.get("start").whole(0),
        (int) json.get("end").whole(0),
        json.get("text").text(""));
  }
}
