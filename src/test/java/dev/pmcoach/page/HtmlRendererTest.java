package dev.pmcoach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private static final String NASTY = "<script>\"&'\033";

  @Test
  void everyTextIsEscapedInEveryBlock() {
    Page page =
        Page.builder()
            .title(NASTY)
            .text(Text.of(NASTY, Style.BAD))
            .bullets(List.of(NASTY))
            .quote(NASTY)
            .table(
                List.of(Block.Table.Column.left(NASTY)),
                List.of(List.of(Text.of(NASTY, Style.CODE))))
            .add(new Block.Bars(List.of(new Block.Bars.Bar(NASTY, 1, 2, NASTY))))
            .code(NASTY)
            .build();

    String html = new HtmlRenderer().render(page);

    assertThat(html).doesNotContain("<script", "\033", "\"&'");
    assertThat(html.split("&lt;script&gt;&quot;&amp;&#39;", -1)).hasSize(10);
  }

  @Test
  void stylesBecomeElementsOrClasses() {
    Page page =
        Page.builder()
            .text(Text.of("a", Style.STRONG).plus("b", Style.WARN).plus("c", Style.CODE))
            .build();

    assertThat(new HtmlRenderer().render(page))
        .isEqualTo("<p><strong>a</strong><span class=\"warn\">b</span><code>c</code></p>\n");
  }
}
