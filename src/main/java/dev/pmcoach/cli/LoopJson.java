package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Scenario;
import dev.pmcoach.json.JsonWriter;

/** Loops as JSON, in the words of the YAML files. */
final class LoopJson {
  private LoopJson() {}

  static void write(JsonWriter out, Library library, Loop loop) {
    out.object(
        () -> {
          out.field("id", loop.id())
              .field("title", loop.title())
              .field("company", loop.company())
              .field("about", loop.about())
              .field("rubric", loop.rubric())
              .array("rounds", loop.rounds(), (json, round) -> round(json, library, loop, round))
              .array("profiles", loop.profiles(), LoopJson::profile)
              .array("facts", loop.facts(), LoopJson::fact);
          QuestionJson.provenance(out, loop.provenance());
        });
  }

  private static void round(JsonWriter out, Library library, Loop loop, Round round) {
    out.object(
        () -> {
          out.field("id", round.id())
              .field("title", round.title())
              .field("minutes", round.minutes())
              .field("format", round.format())
              .field("persona", round.persona())
              .strings("panel", round.panel())
              .strings("focus", round.focus())
              .field("about", round.about())
              .field("questions", round.questions())
              .field("scenario", round.scenario())
              .strings(
                  "scenarios",
                  Scenarios.of(library, loop, round).stream().map(Scenario::id).toList());
          QuestionJson.provenance(out, round.provenance());
        });
  }

  private static void profile(JsonWriter out, Loop.Profile profile) {
    out.object(
        () -> {
          out.field("id", profile.id())
              .field("title", profile.title())
              .field("score", profile.score());
          QuestionJson.provenance(out, profile.provenance());
        });
  }

  private static void fact(JsonWriter out, Loop.Fact fact) {
    out.object(
        () -> {
          out.field("topic", fact.topic()).field("text", fact.text());
          QuestionJson.provenance(out, fact.provenance());
        });
  }
}
