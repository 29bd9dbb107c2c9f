package dev.pmcoach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
  @Test
  void aHeadingStaysOnItsLine() {
    Page page = Page.builder().subheading("Tell me\nabout it.").build();

    assertThat(new MarkdownRenderer().render(page)).isEqualTo("### Tell me about it.\n");
  }

  @Test
  void writesEveryKindOfBlock() {
    Page page =
        Page.builder()
            .title("Debrief")
            .text(
                Text.of("Offer: ")
                    .plus("yes", Style.GOOD)
                    .plus(", see ")
                    .plus("coach why", Style.CODE))
            .add(
                new Block.Bullets(
                    List.of(
                        new Block.Bullets.Item(Text.of("done"), Optional.of(true)),
                        new Block.Bullets.Item(Text.of("open"), Optional.of(false)))))
            .quote("from 40\nto 310")
            .table(
                List.of(Block.Table.Column.left("Signal"), Block.Table.Column.right("Points")),
                List.of(List.of(Text.of("a|b"), Text.of("70"))))
            .add(new Block.Bars(List.of(new Block.Bars.Bar("Adoption", 5, 10, "50"))))
            .code("coach mock")
            .build();

    assertThat(new MarkdownRenderer().render(page))
        .isEqualTo(
            """
            # Debrief

            Offer: **yes**, see `coach why`

            - [x] done
            - [ ] open

            > from 40 \s
            > to 310

            | Signal | Points |
            | --- | ---: |
            | a\\|b | 70 |

            | | | |
            | --- | --- | --- |
            | Adoption | ██████████░░░░░░░░░░ | 50 |

            ```
            coach mock
            ```
            """);
  }

  @Test
  void wordsThatLookLikeMarkupAreEscaped() {
    assertThat(markdown("# no *title* <b> a_b _c_ [x]"))
        .isEqualTo("\\# no \\*title\\* \\<b> a_b \\_c\\_ \\[x\\]\n");
    assertThat(markdown("1. first")).isEqualTo("1\\. first\n");
    assertThat(markdown("1.5 points")).isEqualTo("1\\.5 points\n");
    assertThat(markdown("- 5")).isEqualTo("\\- 5\n");
    assertThat(markdown("-5 percent")).isEqualTo("-5 percent\n");
  }

  @Test
  void emphasisHugsItsWords() {
    Page page = Page.builder().text(Text.of(" a ", Style.STRONG).plus("b")).build();

    assertThat(new MarkdownRenderer().render(page)).isEqualTo("**a** b\n");
  }

  @Test
  void codeWithFencesGetsLongerFences() {
    String markdown = new MarkdownRenderer().render(Page.builder().code("```\nx").build());

    assertThat(markdown).isEqualTo("````\n```\nx\n````\n");
  }

  private static String markdown(String text) {
    return new MarkdownRenderer().render(Page.builder().text(text).build());
  }
}
