package dev.pmcoach.cli;

import dev.pmcoach.career.Checklist;
import dev.pmcoach.career.LevelFinder;
import dev.pmcoach.content.Ladder;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import java.util.List;

/** Shows one career level. */
final class LevelPage {
  private LevelPage() {}

  static Page of(LevelFinder.Found found) {
    Ladder.Level level = found.level();
    Page.Builder page = Page.builder();
    page.title(level.title() + ", " + found.id());
    page.text(level.summary());
    if (!level.aliases().isEmpty()) {
      page.muted("Also called " + String.join(", ", level.aliases()) + ".");
    }
    if (!level.note().isEmpty()) {
      page.muted(level.note());
    }
    for (Checklist.Group group : Checklist.Group.values()) {
      items(page, group.title(), group.id(), level);
    }
    items(page, "Seen in practice", "example", level);
    level.next().ifPresent(step -> step(page, step));
    return page.muted(Sources.DISCLAIMER).build();
  }

  private static void items(Page.Builder page, String title, String group, Ladder.Level level) {
    List<Block.Bullets.Item> items =
        level.items().stream()
            .filter(item -> item.group().equals(group))
            .map(item -> Block.Bullets.Item.of(Sources.with(item.text(), item.provenance())))
            .toList();
    if (!items.isEmpty()) {
      page.heading(title).add(new Block.Bullets(items));
    }
  }

  private static void step(Page.Builder page, Ladder.Step step) {
    page.heading("To the next level");
    if (!step.time().isEmpty()) {
      page.text(Sources.with("Reported time: " + step.time() + ".", step.provenance()));
    }
    if (!step.skills().isEmpty()) {
      page.bullets(step.skills());
    }
  }
}
