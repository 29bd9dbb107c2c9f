package dev.pmcoach.terminal;

import dev.pmcoach.page.Block;
import dev.pmcoach.page.LineWrapper;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.page.Width;
import java.util.ArrayList;
import java.util.List;

/** Lays out horizontal bars; where they don't fit beside their labels, each goes below its own. */
final class BarsLayout {
  private static final int LONGEST_BAR = 30;
  private static final int SHORTEST_BAR = 5;

  private final Theme theme;
  private final int width;

  BarsLayout(Theme theme, int width) {
    this.theme = theme;
    this.width = width;
  }

  List<Text> lines(Block.Bars bars) {
    int label = 0;
    int note = 0;
    for (Block.Bars.Bar bar : bars.bars()) {
      label = Math.max(label, Width.of(bar.label()));
      note = Math.max(note, Width.of(bar.note()));
    }
    int room = width - label - note - 4;
    boolean beside = room >= SHORTEST_BAR;
    List<Text> lines = new ArrayList<>();
    for (Block.Bars.Bar bar : bars.bars()) {
      if (beside) {
        String blanks = " ".repeat(label - Width.of(bar.label()) + 2);
        lines.add(Text.of(bar.label() + blanks).plus(drawn(bar, Math.min(LONGEST_BAR, room))));
      } else {
        lines.addAll(LineWrapper.wrap(Text.of(bar.label()), width));
        int left = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, width - note - 4));
        lines.addAll(LineWrapper.wrap(drawn(bar, left), width, Text.of("  "), Text.of("  ")));
      }
    }
    return lines;
  }

  private Text drawn(Block.Bars.Bar bar, int cells) {
    double share = bar.max() > 0 ? bar.value() / bar.max() : 0;
    return Text.of(theme.bar(share, cells), Style.ACCENT).plus("  ").plus(bar.note());
  }
}
