package dev.pmcoach.career;

import dev.pmcoach.content.Ladder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ladders side by side: which levels each has, how it numbers them, what time it gives. */
public record LadderComparison(List<Ladder> ladders, List<Row> rows) {
  /**
   * A level by its id.
   *
   * @param cells the level in each ladder, in their order; empty where a ladder doesn't know it
   */
  public record Row(String id, String title, List<Optional<Ladder.Level>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public LadderComparison {
    ladders = List.copyOf(ladders);
    rows = List.copyOf(rows);
  }

  public static LadderComparison of(List<Ladder> ladders) {
    List<Row> rows = new ArrayList<>();
    for (String id : order(ladders)) {
      List<Optional<Ladder.Level>> cells = new ArrayList<>();
      for (Ladder ladder : ladders) {
        cells.add(ladder.levels().stream().filter(level -> level.id().equals(id)).findFirst());
      }
      String title = cells.stream().flatMap(Optional::stream).findFirst().orElseThrow().title();
      rows.add(new Row(id, title, cells));
    }
    return new LadderComparison(ladders, rows);
  }

  /** Merges the levels so that each ladder's order holds where they don't contradict. */
  private static List<String> order(List<Ladder> ladders) {
    List<String> merged = new ArrayList<>();
    for (Ladder ladder : ladders) {
      int after = -1;
      for (Ladder.Level level : ladder.levels()) {
        int known = merged.indexOf(level.id());
        if (known < 0) {
          merged.add(++after, level.id());
        } else {
          after = known;
        }
      }
    }
    return merged;
  }
}
