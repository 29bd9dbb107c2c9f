package dev.pmcoach.cli;

import dev.pmcoach.career.LevelFinder;
import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.json.JsonWriter;

/** Writes career levels and ladders as JSON. */
final class LevelJson {
  private LevelJson() {}

  static void level(JsonWriter out, LevelFinder.Found found) {
    out.object(
        () -> {
          out.field("schema", 1).field("ladder", found.ladder().id());
          fields(out, found.level());
        });
  }

  static void ladder(JsonWriter out, Ladder ladder) {
    out.object(
        () -> {
          out.field("schema", 1).field("id", ladder.id()).field("title", ladder.title());
          out.field("company", ladder.company()).field("about", ladder.about());
          out.field("note", ladder.note());
          out.array("levels", ladder.levels(), (to, level) -> to.object(() -> fields(to, level)));
          out.array("facts", ladder.facts(), LevelJson::fact);
        });
  }

  private static void fields(JsonWriter out, Ladder.Level level) {
    out.field("id", level.id()).field("title", level.title());
    out.strings("aliases", level.aliases());
    out.field("summary", level.summary()).field("note", level.note());
    out.array("items", level.items(), LevelJson::item);
    level
        .next()
        .ifPresent(
            step ->
                out.object(
                    "next",
                    () -> {
                      out.field("time", step.time()).strings("skills", step.skills());
                      provenance(out, step.provenance());
                    }));
  }

  private static void item(JsonWriter out, Ladder.Item item) {
    out.object(
        () -> {
          out.field("id", item.id()).field("group", item.group()).field("text", item.text());
          provenance(out, item.provenance());
        });
  }

  private static void fact(JsonWriter out, Ladder.Fact fact) {
    out.object(
        () -> {
          out.field("topic", fact.topic()).field("text", fact.text());
          provenance(out, fact.provenance());
        });
  }

  static void provenance(JsonWriter out, Provenance provenance) {
    out.field("source", provenance.source());
    if (provenance.assumed()) {
      out.field("assumed", true);
    }
  }
}
