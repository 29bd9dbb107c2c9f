package dev.pmcoach.cli;

import dev.pmcoach.content.Exhibit;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Sample;
import dev.pmcoach.json.JsonWriter;

/** Questions as JSON, in the words of the YAML files. */
final class QuestionJson {
  private QuestionJson() {}

  /** Writes the fields of a line in a list. */
  static void writeSummary(JsonWriter out, QuestionSummary question) {
    out.field("id", question.id())
        .field("loop", question.loop())
        .field("round", question.round())
        .field("kind", question.kind())
        .field("headline", question.headline())
        .strings("targets", question.targets())
        .field("minutes", question.minutes())
        .strings("levels", question.levels())
        .strings("tags", question.tags());
  }

  static void write(JsonWriter out, Question question) {
    out.object(
        () -> {
          out.field("id", question.id())
              .field("loop", question.loop())
              .field("round", question.round())
              .field("kind", question.kind())
              .field("prompt", question.prompt())
              .strings("targets", question.targets())
              .field("minutes", question.minutes())
              .strings("levels", question.levels())
              .strings("hints", question.hints())
              .array(
                  "follow-ups",
                  question.followUps(),
                  (element, followUp) ->
                      element.object(
                          () ->
                              element
                                  .field("signal", followUp.signal())
                                  .field("missing", followUp.missing().id())
                                  .field("ask", followUp.ask())))
              .field("variant", question.variant());
          question.exhibit().ifPresent(exhibit -> exhibit(out, exhibit));
          out.object(
              "samples",
              () -> {
                question.strong().ifPresent(sample -> sample(out, "strong", sample));
                question.weak().ifPresent(sample -> sample(out, "weak", sample));
              });
          out.strings("tags", question.tags());
          provenance(out, question.provenance());
          out.field("reviewed", question.reviewed());
        });
  }

  static void provenance(JsonWriter out, Provenance provenance) {
    out.field("source", provenance.source()).field("assumed", provenance.assumed());
  }

  private static void exhibit(JsonWriter out, Exhibit exhibit) {
    out.object(
        "exhibit",
        () ->
            out.field("title", exhibit.title())
                .field("chart", exhibit.chart())
                .strings("columns", exhibit.columns())
                .array(
                    "rows", exhibit.rows(), (element, row) -> element.array(row, JsonWriter::value))
                .field("note", exhibit.note()));
  }

  private static void sample(JsonWriter out, String label, Sample sample) {
    out.object(
        label,
        () -> {
          out.field("answer", sample.answer()).field("remark", sample.remark());
          if (!sample.scorerDisagrees().isEmpty()) {
            out.field("scorer-disagrees", sample.scorerDisagrees());
          }
        });
  }
}
