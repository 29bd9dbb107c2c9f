package dev.pmcoach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {
  @Test
  void theTitleIsTheFirstHeadingAndEscaped() {
    String html = HtmlDocument.of(Page.builder().text("Before").title("A <b>").build());

    assertThat(html).contains("<title>A &lt;b&gt;</title>").endsWith("</html>\n");
  }

  @Test
  void nothingOnItRunsOrIsFetched() {
    String html = HtmlDocument.of(Page.builder().text("<script>alert(1)</script>").build());

    assertThat(html)
        .contains("default-src 'none'")
        .doesNotContain("<script")
        .doesNotContain("src=");
  }

  @Test
  void moreTextIsSetCloser() {
    List<String> lines = Collections.nCopies(30, "x".repeat(100));

    assertThat(HtmlDocument.of(Page.builder().text("x").build())).contains("<body>");
    assertThat(HtmlDocument.of(Page.builder().bullets(lines).build())).contains("class=\"close\"");
    assertThat(HtmlDocument.of(Page.builder().bullets(lines).bullets(lines).build()))
        .contains("class=\"closest\"");
  }
}
