package dev.pmcoach.cli;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.json.JsonWriter;

/** Rubrics as JSON, in the words of the YAML files. */
final class RubricJson {
  private RubricJson() {}

  static void write(JsonWriter out, Rubric rubric) {
    out.object(
        () -> {
          out.field("id", rubric.id())
              .field("title", rubric.title())
              .field("about", rubric.about())
              .field("hash", rubric.hash())
              .array("points", rubric.points(), (o, points) -> o.value(points.longValue()))
              .field("bar", rubric.bar())
              .array("signals", rubric.signals(), RubricJson::signal)
              .array(
                  "bonuses",
                  rubric.bonuses(),
                  (o, bonus) ->
                      o.object(
                          () -> {
                            o.field("id", bonus.id())
                                .field("title", bonus.title())
                                .field("points", bonus.points())
                                .field("within-days", bonus.withinDays());
                            QuestionJson.provenance(o, bonus.provenance());
                          }))
              .array(
                  "indices",
                  rubric.indices(),
                  (o, index) ->
                      o.object(
                          () -> {
                            o.field("id", index.id())
                                .field("title", index.title())
                                .field("bar", index.bar());
                            QuestionJson.provenance(o, index.provenance());
                          }))
              .array(
                  "remarks",
                  rubric.remarks(),
                  (o, remark) ->
                      o.object(
                          () ->
                              o.field("id", remark.id())
                                  .strings("phrases", remark.phrases())
                                  .field("say", remark.say())));
          QuestionJson.provenance(out, rubric.provenance());
        });
  }

  private static void signal(JsonWriter out, Signal signal) {
    out.object(
        () -> {
          out.field("id", signal.id())
              .field("title", signal.title())
              .field("weight", signal.weight())
              .strings("needs", signal.needs().stream().sorted().map(EvidenceKind::id).toList())
              .strings("anchors", signal.anchors())
              .strings("terms", signal.terms())
              .strings("examples", signal.examples())
              .strings("not", signal.not());
          QuestionJson.provenance(out, signal.provenance());
        });
  }
}
