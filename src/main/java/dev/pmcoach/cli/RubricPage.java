package dev.pmcoach.cli;

import dev.pmcoach.content.Bonus;
import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Index;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A rubric with its weights, anchors and extras. */
final class RubricPage {
  private RubricPage() {}

  static Page of(Rubric rubric) {
    Page.Builder page = Page.builder().title(rubric.title());
    if (!rubric.about().isEmpty()) {
      page.text(rubric.about());
    }
    page.table(
        List.of(
            Column.left("Signal"),
            Column.right("Weight"),
            Column.flexible("Evidence 3 takes"),
            Column.left("Source")),
        rubric.signals().stream().map(RubricPage::row).toList());
    page.text(points(rubric));
    extras(page, rubric);
    for (Signal signal : rubric.signals()) {
      anchors(page, signal);
    }
    return page.muted(Sources.DISCLAIMER).build();
  }

  private static List<Text> row(Signal signal) {
    String needs =
        signal.needs().stream()
            .sorted()
            .map(EvidenceKind::id)
            .collect(Collectors.joining(", ", "", ""));
    return List.of(
        Text.of(signal.id(), Style.ACCENT),
        Text.of(signal.weight() + " %"),
        Text.of(needs),
        Text.of(Sources.of(signal.provenance()), Style.MUTED));
  }

  private static String points(Rubric rubric) {
    String points = rubric.points().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "Evidence 0 to 4 gives "
        + points
        + " points. An offer takes more than "
        + rubric.bar()
        + " of 100.";
  }

  private static void extras(Page.Builder page, Rubric rubric) {
    List<Block.Bullets.Item> items = new ArrayList<>();
    for (Bonus bonus : rubric.bonuses()) {
      String fact =
          bonus.title()
              + ": "
              + bonus.points()
              + " points on top, once, for measurable value within "
              + bonus.withinDays()
              + " days";
      items.add(Block.Bullets.Item.of(Sources.with(fact, bonus.provenance())));
    }
    for (Index index : rubric.indices()) {
      String fact =
          index.title() + ": met from " + index.bar() + " on; below it a decision is at risk";
      items.add(Block.Bullets.Item.of(Sources.with(fact, index.provenance())));
    }
    for (Rubric.Remark remark : rubric.remarks()) {
      items.add(Block.Bullets.Item.of(Text.of("Remark on " + remark.id() + ": " + remark.say())));
    }
    if (!items.isEmpty()) {
      page.add(new Block.Bullets(items));
    }
  }

  private static void anchors(Page.Builder page, Signal signal) {
    if (signal.anchors().isEmpty()) {
      return;
    }
    page.subheading(signal.title());
    List<List<Text>> rows = new ArrayList<>();
    for (int grade = 0; grade <= 4; grade++) {
      rows.add(List.of(Text.of("evidence " + grade), Text.of(signal.anchors().get(grade))));
    }
    page.table(List.of(Column.left(""), Column.flexible("What an answer shows")), rows);
  }
}
