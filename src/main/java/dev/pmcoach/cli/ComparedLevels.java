package dev.pmcoach.cli;

import dev.pmcoach.career.Checklist;
import dev.pmcoach.career.Disagreement;
import dev.pmcoach.career.LevelComparison;
import dev.pmcoach.career.LevelFinder;
import dev.pmcoach.content.Ladder;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Shows two levels side by side, and what other ladders say of the higher one. */
final class ComparedLevels {
  private ComparedLevels() {}

  static Page page(
      LevelComparison compared, List<Ladder> ladders, List<Disagreement> disagreements) {
    Page.Builder page = Page.builder();
    String from = compared.from().level().title();
    String to = compared.to().level().title();
    if (compared.added().isPresent()) {
      page.title("From " + from + " to " + to + ", " + compared.to().ladder().id());
      page.text(compared.to().level().summary());
      steps(page, compared.steps());
      added(page, compared.added().get());
    } else {
      page.title(compared.from().id() + " and " + compared.to().id());
      page.muted("They are of two ladders, so neither builds on the other.");
      whole(page, compared.from());
      whole(page, compared.to());
    }
    elsewhere(page, compared, ladders);
    disagreements(page, disagreements);
    return page.muted(Sources.DISCLAIMER).build();
  }

  private static void steps(Page.Builder page, List<Ladder.Level> steps) {
    List<Block.Bullets.Item> items = new ArrayList<>();
    for (Ladder.Level level : steps) {
      Ladder.Step step = level.next().orElseThrow();
      if (!step.time().isEmpty()) {
        items.add(
            Block.Bullets.Item.of(
                Sources.with(
                    "From " + level.title() + " onwards: " + step.time() + ".",
                    step.provenance())));
      }
    }
    if (!items.isEmpty()) {
      page.heading("Reported time").add(new Block.Bullets(items));
    }
  }

  private static void added(Page.Builder page, Checklist added) {
    for (Checklist.Group group : Checklist.Group.values()) {
      List<Checklist.Entry> entries = added.of(group);
      if (!entries.isEmpty()) {
        page.heading("New: " + lower(group.title()));
        page.add(
            new Block.Bullets(
                entries.stream()
                    .map(one -> Block.Bullets.Item.of(Sources.with(one.text(), one.provenance())))
                    .toList()));
      }
    }
  }

  private static void whole(Page.Builder page, LevelFinder.Found found) {
    page.heading(found.level().title() + ", " + found.id()).text(found.level().summary());
    page.add(
        new Block.Bullets(
            found.level().items().stream()
                .map(
                    item ->
                        Block.Bullets.Item.of(
                            Text.of(item.group() + ": ", Style.MUTED)
                                .plus(Sources.with(item.text(), item.provenance()))))
                .toList()));
  }

  private static void elsewhere(Page.Builder page, LevelComparison compared, List<Ladder> ladders) {
    List<String> lines = new ArrayList<>();
    for (LevelFinder.Found other : others(compared, ladders)) {
      String time = other.level().next().map(Ladder.Step::time).orElse("");
      lines.add(
          other.id()
              + ": "
              + other.level().summary()
              + (time.isEmpty() ? "" : " To the next: " + time + '.'));
    }
    if (!lines.isEmpty()) {
      page.heading("What other ladders say of these levels").bullets(lines);
    }
  }

  /** Returns the levels of other ladders that have the same id as one of the two. */
  private static List<LevelFinder.Found> others(LevelComparison compared, List<Ladder> ladders) {
    List<LevelFinder.Found> others = new ArrayList<>();
    for (Ladder ladder : ladders) {
      for (Ladder.Level level : ladder.levels()) {
        LevelFinder.Found other = new LevelFinder.Found(ladder, level, "");
        boolean same =
            level.id().equals(compared.from().level().id())
                || level.id().equals(compared.to().level().id());
        boolean shown =
            ladder.id().equals(compared.from().ladder().id())
                || ladder.id().equals(compared.to().ladder().id());
        if (same && !shown) {
          others.add(other);
        }
      }
    }
    return others;
  }

  static void disagreements(Page.Builder page, List<Disagreement> disagreements) {
    if (disagreements.isEmpty()) {
      return;
    }
    page.heading("Where the guides disagree");
    for (Disagreement one : disagreements) {
      page.subheading(one.topic());
      page.add(
          new Block.Bullets(
              one.views().stream()
                  .map(view -> Block.Bullets.Item.of(Sources.with(view.text(), view.provenance())))
                  .toList()));
    }
  }

  private static String lower(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  static void write(
      JsonWriter out,
      LevelComparison compared,
      List<Ladder> ladders,
      List<Disagreement> disagreements) {
    out.object(
        () -> {
          out.field("schema", 1).field("from", compared.from().id());
          out.field("to", compared.to().id());
          out.array("steps", compared.steps(), (to, level) -> step(to, level));
          out.array(
              "new",
              compared.added().map(Checklist::entries).orElse(List.of()),
              ComparedLevels::write);
          out.array("elsewhere", others(compared, ladders), ComparedLevels::write);
          out.array("disagreements", disagreements, ComparedLevels::write);
        });
  }

  private static void step(JsonWriter out, Ladder.Level level) {
    Ladder.Step step = level.next().orElseThrow();
    out.object(
        () -> {
          out.field("after", level.id()).field("time", step.time());
          LevelJson.provenance(out, step.provenance());
        });
  }

  private static void write(JsonWriter out, Checklist.Entry entry) {
    out.object(
        () -> {
          out.field("id", entry.id()).field("group", entry.group().id());
          out.field("text", entry.text());
          LevelJson.provenance(out, entry.provenance());
        });
  }

  private static void write(JsonWriter out, LevelFinder.Found found) {
    out.object(
        () -> {
          out.field("id", found.id()).field("summary", found.level().summary());
          out.field("time", found.level().next().map(Ladder.Step::time));
        });
  }

  static void write(JsonWriter out, Disagreement disagreement) {
    out.object(
        () -> {
          out.field("topic", disagreement.topic());
          out.array(
              "views",
              disagreement.views(),
              (to, view) ->
                  to.object(
                      () -> {
                        to.field("text", view.text());
                        LevelJson.provenance(to, view.provenance());
                      }));
        });
  }
}
