package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.terminal.AnswerView.Window;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerViewTest {
  private final AnswerView view = new AnswerView();

  @Test
  void theCursorStandsWhereItsCharacterIs() {
    Window window = view.window("東京 is big", 3, 20, 5);

    assertThat(window.row()).isZero();
    assertThat(window.column()).isEqualTo(5);
  }

  @Test
  void afterALineFeedTheCursorIsOnTheNextRow() {
    Window window = view.window("one\n", 4, 20, 5);

    assertThat(window.row()).isEqualTo(1);
    assertThat(window.column()).isZero();
    assertThat(window.rows()).hasSize(2);
  }

  @Test
  void blanksAtTheMarginDoNotPushTheCursorOut() {
    Window window = view.window("12345     ", 10, 6, 5);

    assertThat(window.row()).isZero();
    assertThat(window.column()).isEqualTo(6);
  }

  @Test
  void scrollsOnlyAsFarAsNeeded() {
    String text = "0\n1\n2\n3\n4\n5\n6\n7\n8\n9";

    assertThat(view.window(text, 0, 20, 4).above()).isZero();
    assertThat(view.window(text, 8, 20, 4).above()).isEqualTo(1);
    assertThat(view.window(text, 4, 20, 4).above()).isEqualTo(1);
    assertThat(view.window(text, 0, 20, 4).above()).isZero();
    assertThat(view.window(text, text.length(), 20, 4).above()).isEqualTo(6);
    assertThat(view.window("0", 1, 20, 4).above()).isZero();
  }

  @Test
  void upAndDownKeepTheirColumnAcrossShortRows() {
    String text = "a long row\nx\nanother row";

    int onShort = view.vertical(text, 8, 40, 1);
    int onLong = view.vertical(text, onShort, 40, 1);

    assertThat(onShort).isEqualTo(12);
    assertThat(onLong).isEqualTo(13 + 8);
  }

  @Test
  void homeAndEndStayOnTheirRow() {
    String text = "one two three four";

    assertThat(view.rowStart(text, 10, 8)).isEqualTo(8);
    assertThat(view.rowEnd(text, 10, 8)).isEqualTo(13);
    assertThat(view.rowEnd("abcdefgh", 1, 4)).isEqualTo(3);
  }

  @Test
  void theCursorIsAlwaysInSight() {
    Random random = new Random(3);
    String[] pieces = {"word", " ", "\n", "東", "🚀", "x".repeat(25)};
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int cursor =
          text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
      int width = 2 + random.nextInt(20);
      int height = 1 + random.nextInt(6);

      Window window = view.window(text.toString(), cursor, width, height);

      assertThat(window.row()).isBetween(0, window.rows().size() - 1);
      assertThat(window.column()).isBetween(0, width);
      assertThat(window.rows().size()).isBetween(1, height);
    }
  }
}
