package dev.pmcoach.page;

import java.util.List;
import java.util.Locale;

/**
 * Writes a page as the inside of an HTML body; needs no script, style or other file. Styles become
 * class names: {@code muted, accent, good, warn, bad, quote}; numbers are in cells of class {@code
 * number}.
 */
public final class HtmlRenderer implements Block.Visitor<String> {
  /** Returns the fragment; every text in it is escaped. */
  public String render(Page page) {
    StringBuilder html = new StringBuilder();
    for (Block block : page.blocks()) {
      html.append(block.accept(this));
    }
    return html.toString();
  }

  @Override
  public String heading(Block.Heading heading) {
    String tag = "h" + heading.depth();
    return "<" + tag + ">" + inline(heading.text()) + "</" + tag + ">\n";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return "<p>" + inline(Reflow.paragraph(paragraph.text())) + "</p>\n";
  }

  @Override
  public String bullets(Block.Bullets bullets) {
    StringBuilder html = new StringBuilder("<ul>\n");
    for (Block.Bullets.Item item : bullets.items()) {
      html.append("<li>");
      item.done()
          .ifPresent(
              done ->
                  html.append("<input type=\"checkbox\" disabled")
                      .append(done ? " checked" : "")
                      .append("> "));
      html.append(inline(Reflow.paragraph(item.text()))).append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  @Override
  public String quote(Block.Quote quote) {
    return "<blockquote>" + inline(Reflow.trimmed(quote.text())) + "</blockquote>\n";
  }

  @Override
  public String table(Block.Table table) {
    if (table.rows().isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
    for (Block.Table.Column column : table.columns()) {
      html.append(column.right() ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
      html.append(escape(column.title())).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (List<Text> row : table.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.append(table.columns().get(i).right() ? "<td class=\"number\">" : "<td>");
        html.append(inline(row.get(i))).append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }

  @Override
  public String bars(Block.Bars bars) {
    if (bars.bars().isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<table class=\"bars\">\n<tbody>\n");
    for (Block.Bars.Bar bar : bars.bars()) {
      html.append("<tr><th scope=\"row\">").append(escape(bar.label())).append("</th><td>");
      html.append("<meter min=\"0\" max=\"").append(bar.max());
      html.append("\" value=\"").append(bar.value()).append("\"></meter></td><td>");
      html.append(escape(bar.note())).append("</td></tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }

  @Override
  public String code(Block.Code code) {
    return "<pre><code>" + escape(code.text().stripTrailing()) + "</code></pre>\n";
  }

  private static String inline(Text text) {
    StringBuilder html = new StringBuilder();
    for (Text.Run run : text.runs()) {
      String words = escape(run.text()).replace("\n", "<br>\n");
      switch (run.style()) {
        case PLAIN -> html.append(words);
        case STRONG -> html.append("<strong>").append(words).append("</strong>");
        case CODE -> html.append("<code>").append(words).append("</code>");
        default -> {
          html.append("<span class=\"").append(run.style().name().toLowerCase(Locale.ROOT));
          html.append("\">").append(words).append("</span>");
        }
      }
    }
    return html.toString();
  }

  /** Returns text that is safe inside an element and inside a quoted attribute. */
  public static String escape(String text) {
    String clean = Printable.lines(text);
    StringBuilder html = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char unit = clean.charAt(i);
      switch (unit) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(unit);
      }
    }
    return html.toString();
  }
}
