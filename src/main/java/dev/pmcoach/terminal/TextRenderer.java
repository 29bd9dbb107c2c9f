package dev.pmcoach.terminal;

import dev.pmcoach.page.Block;
import dev.pmcoach.page.LineWrapper;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Reflow;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.page.Width;
import java.util.ArrayList;
import java.util.List;

/** Lays a page out for a terminal: wrapped to a width, blank lines between blocks. */
public final class TextRenderer implements Block.Visitor<List<Text>> {
  /** Longer lines are hard to read; tables may be wider. */
  private static final int WIDEST_PROSE = 100;

  private final Theme theme;
  private final int width;
  private final int prose;

  /**
   * @param width columns to fill, at least 20; less is taken as 20
   */
  public TextRenderer(Theme theme, int width) {
    this.theme = theme;
    this.width = Math.max(20, width);
    this.prose = Math.min(this.width, WIDEST_PROSE);
  }

  /** Returns the page as lines to print, each ended by a line feed. */
  public String render(Page page) {
    return paint(lines(page));
  }

  /** Returns one paragraph as lines to print. */
  public String render(Text text) {
    return paint(wrap(text, Text.EMPTY, Text.EMPTY));
  }

  /** Returns lines laid out before as lines to print. */
  String paint(List<Text> lines) {
    StringBuilder painted = new StringBuilder();
    for (Text line : lines) {
      painted.append(theme.paint(line).stripTrailing()).append('\n');
    }
    return painted.toString();
  }

  /** Returns the lines of a page, not yet painted. */
  public List<Text> lines(Page page) {
    List<Text> lines = new ArrayList<>();
    boolean underHeading = true;
    for (Block block : page.blocks()) {
      List<Text> more = block.accept(this);
      if (more.isEmpty()) {
        continue;
      }
      if (!underHeading) {
        lines.add(Text.EMPTY);
      }
      lines.addAll(more);
      underHeading = block instanceof Block.Heading heading && heading.depth() > 1;
    }
    return lines;
  }

  @Override
  public List<Text> heading(Block.Heading heading) {
    Style style = heading.depth() < 3 ? Style.STRONG : Style.ACCENT;
    List<Text> lines = new ArrayList<>();
    int longest = 0;
    for (Text line : wrap(heading.text(), Text.EMPTY, Text.EMPTY)) {
      lines.add(Text.of(line.plain(), style));
      longest = Math.max(longest, Width.of(line.plain()));
    }
    if (heading.depth() == 1) {
      lines.add(Text.of(theme.heavyRule(longest), Style.MUTED));
    }
    return lines;
  }

  @Override
  public List<Text> paragraph(Block.Paragraph paragraph) {
    return wrap(Reflow.paragraph(paragraph.text()), Text.EMPTY, Text.EMPTY);
  }

  @Override
  public List<Text> bullets(Block.Bullets bullets) {
    List<Text> lines = new ArrayList<>();
    for (Block.Bullets.Item item : bullets.items()) {
      String mark = item.done().isEmpty() ? theme.bullet() : item.done().get() ? "[x] " : "[ ] ";
      Text hanging = Text.of(" ".repeat(mark.length()));
      lines.addAll(wrap(Reflow.paragraph(item.text()), Text.of(mark, Style.MUTED), hanging));
    }
    return lines;
  }

  @Override
  public List<Text> quote(Block.Quote quote) {
    Text mark = Text.of(theme.quote(), Style.MUTED);
    return wrap(Reflow.trimmed(quote.text()), mark, mark);
  }

  @Override
  public List<Text> table(Block.Table table) {
    return new TableLayout(theme, width).lines(table);
  }

  @Override
  public List<Text> bars(Block.Bars bars) {
    return new BarsLayout(theme, prose).lines(bars);
  }

  /** Not wrapped: a command must stay one that can be copied. */
  @Override
  public List<Text> code(Block.Code code) {
    List<Text> lines = new ArrayList<>();
    for (String line : code.text().stripTrailing().split("\n", -1)) {
      lines.add(Text.of("  " + line.replace("\t", "    "), Style.CODE));
    }
    return lines;
  }

  private List<Text> wrap(Text text, Text first, Text rest) {
    return LineWrapper.wrap(text, prose, first, rest);
  }
}
