package dev.pmcoach.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "naïve, 5",
    "nai\u0308ve, 5",
    "東京, 4",
    "한국, 4",
    "ｈｉ, 4",
    "🚀, 2",
    "👩\u200D💻, 2",
    "👍🏽, 2",
    "🇩🇪, 2",
    "❤\uFE0F, 2",
    "❤, 1",
    "≈, 1",
    "€, 1",
  })
  void countsColumnsAsTerminalsDo(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void controlsTakeNoColumnAndATabOne() {
    assertThat(Width.of("\033[1m")).isEqualTo(3);
    assertThat(Width.of("\t")).isEqualTo(1);
    assertThat(Width.of("\u202Eabc\u200B")).isEqualTo(3);
  }

  @Test
  void stepsOverWholeCharactersBothWays() {
    String text = "a👩\u200D💻e\u0301🇩🇪🇫🇷b";
    StringBuilder forth = new StringBuilder();
    for (int at = 0; at < text.length(); at = Width.next(text, at)) {
      forth.append(at).append(' ');
    }
    StringBuilder back = new StringBuilder();
    for (int at = text.length(); at > 0; ) {
      at = Width.previous(text, at);
      back.insert(0, at + " ");
    }

    assertThat(forth.toString()).isEqualTo("0 1 6 8 12 16 ");
    assertThat(back.toString()).isEqualTo(forth.toString());
  }
}
