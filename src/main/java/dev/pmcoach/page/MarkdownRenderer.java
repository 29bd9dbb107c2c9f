package dev.pmcoach.page;

import java.util.List;

/** Writes a page as GitHub-flavoured Markdown; text that looks like markup is escaped. */
public final class MarkdownRenderer implements Block.Visitor<String> {
  private static final int BAR_CELLS = 20;

  /** Returns the page, ended by a line feed; empty for an empty page. */
  public String render(Page page) {
    StringBuilder markdown = new StringBuilder();
    for (Block block : page.blocks()) {
      String part = block.accept(this);
      if (!part.isEmpty()) {
        markdown.append(markdown.length() == 0 ? "" : "\n").append(part);
      }
    }
    return markdown.toString();
  }

  @Override
  public String heading(Block.Heading heading) {
    return "#".repeat(heading.depth()) + " " + line(heading.text()) + "\n";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return lines(Reflow.paragraph(paragraph.text()), "", "") + "\n";
  }

  @Override
  public String bullets(Block.Bullets bullets) {
    StringBuilder list = new StringBuilder();
    for (Block.Bullets.Item item : bullets.items()) {
      String box = item.done().map(done -> done ? "[x] " : "[ ] ").orElse("");
      list.append("- ").append(box).append(lines(Reflow.paragraph(item.text()), "  ", ""));
      list.append('\n');
    }
    return list.toString();
  }

  @Override
  public String quote(Block.Quote quote) {
    return "> " + lines(Reflow.trimmed(quote.text()), "> ", "  ") + "\n";
  }

  @Override
  public String table(Block.Table table) {
    if (table.rows().isEmpty()) {
      return "";
    }
    StringBuilder markdown = new StringBuilder("|");
    for (Block.Table.Column column : table.columns()) {
      markdown.append(' ').append(cell(Text.of(column.title()))).append(" |");
    }
    markdown.append("\n|");
    for (Block.Table.Column column : table.columns()) {
      markdown.append(column.right() ? " ---: |" : " --- |");
    }
    markdown.append('\n');
    for (List<Text> row : table.rows()) {
      markdown.append('|');
      for (Text text : row) {
        markdown.append(' ').append(cell(text)).append(" |");
      }
      markdown.append('\n');
    }
    return markdown.toString();
  }

  @Override
  public String bars(Block.Bars bars) {
    StringBuilder markdown = new StringBuilder("| | | |\n| --- | --- | --- |\n");
    for (Block.Bars.Bar bar : bars.bars()) {
      double share = bar.max() > 0 ? Math.max(0, Math.min(1, bar.value() / bar.max())) : 0;
      int full = (int) Math.round(share * BAR_CELLS);
      markdown.append("| ").append(cell(Text.of(bar.label()))).append(" | ");
      markdown.append("█".repeat(full)).append("░".repeat(BAR_CELLS - full)).append(" | ");
      markdown.append(cell(Text.of(bar.note()))).append(" |\n");
    }
    return bars.bars().isEmpty() ? "" : markdown.toString();
  }

  @Override
  public String code(Block.Code code) {
    String text = Printable.lines(code.text()).stripTrailing();
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + "\n" + text + "\n" + fence + "\n";
  }

  private static String cell(Text text) {
    return lines(text, "", "<br>").replace("|", "\\|").replace("<br>\n", "<br>");
  }

  private static String line(Text text) {
    return lines(text, "", "").replace('\n', ' ');
  }

  /** Writes styled text; `before` starts each further line, `after` ends each but the last. */
  private static String lines(Text text, String before, String after) {
    StringBuilder markdown = new StringBuilder();
    for (Text.Run run : text.runs()) {
      String words = Printable.lines(run.text());
      switch (run.style()) {
        case CODE -> markdown.append(codeSpan(words));
        case STRONG, GOOD, WARN, BAD -> appendMarked(markdown, words, "**");
        default -> appendEscaped(markdown, words, 0, words.length());
      }
    }
    return markdown.toString().replace("\n", after + "\n" + before);
  }

  /** Emphasis only counts when it hugs its words, so blanks at the ends stay outside. */
  private static void appendMarked(StringBuilder markdown, String words, String mark) {
    int start = 0;
    int end = words.length();
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    String around = start == end ? "" : mark;
    markdown.append(words, 0, start).append(around);
    appendEscaped(markdown, words, start, end);
    markdown.append(around).append(words, end, words.length());
  }

  private static String codeSpan(String words) {
    String fence = "`";
    while (words.contains(fence)) {
      fence += "`";
    }
    String pad = words.startsWith("`") || words.endsWith("`") ? " " : "";
    return fence + pad + words + pad + fence;
  }

  private static void appendEscaped(StringBuilder markdown, String words, int start, int end) {
    for (int i = start; i < end; i++) {
      char unit = words.charAt(i);
      boolean lineStart = markdown.length() == 0 || markdown.charAt(markdown.length() - 1) == '\n';
      if (isMarkup(unit, words, i) || lineStart && opensBlock(words, i, end)) {
        markdown.append('\\');
      } else if (lineStart && isNumber(unit)) {
        i = appendNumber(markdown, words, i, end);
        continue;
      }
      markdown.append(unit);
    }
  }

  private static boolean isMarkup(char unit, String words, int at) {
    if (unit == '_') {
      boolean inWord =
          at > 0
              && at + 1 < words.length()
              && Character.isLetterOrDigit(words.charAt(at - 1))
              && Character.isLetterOrDigit(words.charAt(at + 1));
      return !inWord;
    }
    return "\\`*[]<~".indexOf(unit) >= 0 || unit == '&' && words.indexOf(';', at) > 0;
  }

  private static boolean opensBlock(String words, int at, int end) {
    char unit = words.charAt(at);
    char next = at + 1 < end ? words.charAt(at + 1) : ' ';
    return unit == '>' || unit == '#' || unit == '=' || (unit == '-' || unit == '+') && next < '0';
  }

  private static boolean isNumber(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Writes the digits that start a line and keeps them from becoming a numbered list. */
  private static int appendNumber(StringBuilder markdown, String words, int start, int end) {
    int at = start;
    while (at < end && isNumber(words.charAt(at))) {
      markdown.append(words.charAt(at++));
    }
    if (at < end && (words.charAt(at) == '.' || words.charAt(at) == ')')) {
      markdown.append('\\').append(words.charAt(at++));
    }
    return at - 1;
  }
}
