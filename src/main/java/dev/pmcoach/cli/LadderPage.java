package dev.pmcoach.cli;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a whole ladder: its levels in a row, then what is reported beside them. */
final class LadderPage {
  private static final List<Column> COLUMNS =
      List.of(Column.left("Level"), Column.flexible("In short"), Column.flexible("To the next"));

  private LadderPage() {}

  static Page of(Ladder ladder) {
    Page.Builder page = Page.builder().title(ladder.title()).text(ladder.about());
    if (!ladder.note().isEmpty()) {
      page.muted(ladder.note());
    }
    List<List<Text>> rows = new ArrayList<>();
    for (Ladder.Level level : ladder.levels()) {
      rows.add(
          List.of(
              Text.of(level.id(), Style.ACCENT),
              Text.of(level.summary()),
              Text.of(level.next().map(Ladder.Step::time).orElse(""))));
    }
    page.table(COLUMNS, rows);
    facts(ladder)
        .forEach(
            (topic, facts) ->
                page.heading(capitalised(topic)).add(new Block.Bullets(items(facts))));
    return page.muted("One of them in full: coach levels show " + first(ladder))
        .muted(Sources.DISCLAIMER)
        .build();
  }

  private static String first(Ladder ladder) {
    return ladder.id() + ':' + ladder.levels().get(0).id();
  }

  private static Map<String, List<Ladder.Fact>> facts(Ladder ladder) {
    Map<String, List<Ladder.Fact>> topics = new LinkedHashMap<>();
    for (Ladder.Fact fact : ladder.facts()) {
      topics.computeIfAbsent(fact.topic(), topic -> new ArrayList<>()).add(fact);
    }
    return topics;
  }

  private static List<Block.Bullets.Item> items(List<Ladder.Fact> facts) {
    return facts.stream()
        .map(fact -> Block.Bullets.Item.of(Sources.with(fact.text(), fact.provenance())))
        .toList();
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
