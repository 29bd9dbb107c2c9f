package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.page.Width;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRendererTest {
  private static final Page PAGE =
      Page.builder()
          .title("Debrief")
          .text("You are 4 points short of the bar. Two fixes would carry you over it.")
          .heading("Signals")
          .table(
              List.of(Column.left("Signal"), Column.right("Points"), Column.flexible("Fix")),
              List.of(
                  List.of(
                      Text.of("Market impact"),
                      Text.of("70"),
                      Text.of("Say how you know that it was your feature.")),
                  List.of(Text.of("Adoption"), Text.of("5"), Text.of("Name the clusters."))))
          .subheading("Bars")
          .add(
              new Block.Bars(
                  List.of(
                      new Block.Bars.Bar("Market impact", 70, 100, "70"),
                      new Block.Bars.Bar("Adoption", 1, 100, "1"))))
          .add(
              new Block.Bullets(
                  List.of(
                      Block.Bullets.Item.of(
                          Text.of("Start with the figure that moved, not the architecture.")),
                      new Block.Bullets.Item(Text.of("Check it."), Optional.of(false)))))
          .quote("from 40 to 310 clusters\nin two quarters")
          .code("coach why market-impact")
          .build();

  @Test
  void laysOutAPage() {
    assertThat(render(new Theme(true, false), 50, PAGE))
        .isEqualTo(
            """
            Debrief
            ═══════

            You are 4 points short of the bar. Two fixes would
            carry you over it.

            Signals
            Signal         Points  Fix
            ──────────────────────────────────────────────────
            Market impact      70  Say how you know that it
                                   was your feature.
            Adoption            5  Name the clusters.

            Bars
            Market impact  █████████████████████░░░░░░░░░  70
            Adoption       █░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  1

            • Start with the figure that moved, not the
              architecture.
            [ ] Check it.

            │ from 40 to 310 clusters
            │ in two quarters

              coach why market-impact
            """);
  }

  @Test
  void aNarrowTableIsStacked() {
    Page page =
        Page.builder()
            .table(
                List.of(Column.left("Signal"), Column.right("Points"), Column.flexible("Fix")),
                List.of(
                    List.of(Text.of("Market impact"), Text.of("70"), Text.of("Say how you know.")),
                    List.of(Text.of("Adoption"), Text.of("5"), Text.of(""))))
            .build();

    assertThat(render(Theme.PLAIN, 24, page))
        .isEqualTo(
            """
            Signal: Market impact
            Points: 70
            Fix: Say how you know.

            Signal: Adoption
            Points: 5
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 33, 40, 60, 80, 120, 200})
  void noLineIsTooWide(int width) {
    for (Text line : new TextRenderer(Theme.PLAIN, width).lines(PAGE)) {
      if (!line.plain().contains("coach why")) {
        assertThat(Width.of(line.plain().stripTrailing())).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void asciiOnlyWithoutUnicode() {
    assertThat(render(Theme.PLAIN, 60, PAGE)).matches("[\\x20-\\x7E\\n]+");
  }

  @Test
  void colourChangesNoWord() {
    String painted = render(new Theme(true, true), 60, PAGE);

    assertThat(painted).contains("\033[1mSignals\033[0m");
    assertThat(painted.replaceAll("\033\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
        .isEqualTo(render(new Theme(true, false), 60, PAGE));
  }

  @Test
  void wideCellsStayAligned() {
    Page page =
        Page.builder()
            .table(
                List.of(Column.left("City"), Column.left("Code")),
                List.of(
                    List.of(Text.of("東京"), Text.of("TYO")),
                    List.of(Text.of("Rome"), Text.of("ROM"))))
            .build();

    assertThat(render(Theme.PLAIN, 40, page)).contains("東京  TYO\nRome  ROM\n");
  }

  @Test
  void nothingInTheTextSteersTheTerminal() {
    Page page = Page.builder().text("a\033[2Jb").quote("\u202Ec\007").code("d\rx").build();

    assertThat(render(new Theme(true, false), 40, page)).isEqualTo("a[2Jb\n\n│ c\n\n  dx\n");
  }

  @Test
  void softBreaksOfAFileAreJoined() {
    Page page = Page.builder().text("one\ntwo\n\nthree\n- four\n").build();

    assertThat(render(Theme.PLAIN, 40, page)).isEqualTo("one two\n\nthree\n- four\n");
  }

  @Test
  void emptyBlocksLeaveNoGap() {
    Page page =
        Page.builder()
            .text("a")
            .table(List.of(Column.left("x")), List.of())
            .text(Text.of("b", Style.MUTED))
            .build();

    assertThat(render(Theme.PLAIN, 40, page)).isEqualTo("a\n\nb\n");
  }

  private static String render(Theme theme, int width, Page page) {
    return new TextRenderer(theme, width).render(page);
  }
}
