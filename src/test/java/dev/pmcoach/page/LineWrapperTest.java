package dev.pmcoach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineWrapperTest {
  @Test
  void breaksAtBlanks() {
    assertThat(wrap("the quick brown fox", 10)).containsExactly("the quick", "brown fox");
  }

  @Test
  void aWordThatJustFitsStays() {
    assertThat(wrap("12345 7890", 10)).containsExactly("12345 7890");
    assertThat(wrap("12345 78901", 10)).containsExactly("12345", "78901");
  }

  @Test
  void blanksAtTheBreakBelongToNoLine() {
    assertThat(wrap("12345     7", 6)).containsExactly("12345", "7");
  }

  @Test
  void aLongWordBreaksAfterPunctuationElseAnywhere() {
    assertThat(wrap("questions/banks/datastax.yaml", 17))
        .containsExactly("questions/banks/", "datastax.yaml");
    assertThat(wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    assertThat(wrap("see abcdefghij", 5)).containsExactly("see", "abcde", "fghij");
  }

  @Test
  void optionsStayWholeWhereTheyFit() {
    assertThat(wrap("try coach mock --no-timer", 20))
        .containsExactly("try coach mock", "--no-timer");
  }

  @Test
  void ideographsBreakAnywhereButNotBeforeAFullStop() {
    assertThat(wrap("東京大学です。", 6)).containsExactly("東京大", "学で", "す。");
  }

  @Test
  void neverCutsAnEmojiOrALetterFromItsMark() {
    assertThat(wrap("👩\u200D💻👩\u200D💻", 3)).containsExactly("👩\u200D💻", "👩\u200D💻");
    assertThat(wrap("ee\u0301e\u0301", 2)).containsExactly("ee\u0301", "e\u0301");
  }

  @Test
  void lineFeedsEndLines() {
    assertThat(wrap("a\n\nb", 10)).containsExactly("a", "", "b");
    assertThat(wrap("", 10)).containsExactly("");
  }

  @Test
  void hangsUnderTheFirstLine() {
    List<Text> lines = LineWrapper.wrap(Text.of("one two three"), 9, Text.of("- "), Text.of("  "));

    assertThat(lines).extracting(Text::plain).containsExactly("- one two", "  three");
  }

  @Test
  void stylesSurviveABreak() {
    Text text = Text.of("very ").plus("loud words", Style.STRONG);

    List<Text> lines = LineWrapper.wrap(text, 9);

    assertThat(lines.get(0).runs()).last().isEqualTo(new Text.Run("loud", Style.STRONG));
    assertThat(lines.get(1).runs()).containsExactly(new Text.Run("words", Style.STRONG));
  }

  @Test
  void everyLineFitsAndNothingIsLost() {
    String[] pieces = {
      "a", "word", " ", "  ", "-", "東", "🚀", "e\u0301", "\n", "/", "x".repeat(30)
    };
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int width = 2 + random.nextInt(30);
      String all = text.toString();

      StringBuilder kept = new StringBuilder();
      for (LineWrapper.Line line : LineWrapper.lines(all, width, width)) {
        String words = all.substring(line.start(), line.end());
        assertThat(Width.of(words.stripTrailing())).as(all).isLessThanOrEqualTo(width);
        kept.append(words);
      }
      assertThat(kept.toString().replaceAll("\\s", "")).isEqualTo(all.replaceAll("\\s", ""));
    }
  }

  private static List<String> wrap(String text, int width) {
    return LineWrapper.wrap(Text.of(text), width).stream().map(Text::plain).toList();
  }
}
