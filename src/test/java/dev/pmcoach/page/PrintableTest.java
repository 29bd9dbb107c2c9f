package dev.pmcoach.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void ordinaryTextStaysTheSameObject() {
    String text = "naïve 東京 \u201Cquoted\u201D \u2248 3";

    assertThat(Printable.line(text)).isSameAs(text);
  }

  @Test
  void controlSequencesLoseTheirPower() {
    assertThat(Printable.line("\033[31mred\033]0;title\007\u009B2J"))
        .isEqualTo("[31mred]0;title2J");
  }

  @Test
  void readingDirectionCannotBeTurned() {
    assertThat(Printable.line("a\u202Eb\u2066c\u200Fd")).isEqualTo("abcd");
  }

  @Test
  void loneSurrogatesAndTagCharactersGo() {
    assertThat(Printable.line("a\uD800b🚀\uDB40\uDC41c")).isEqualTo("a\uFFFDb🚀c");
  }

  @Test
  void layoutIsKeptOnlyWhereAsked() {
    assertThat(Printable.line("a\tb\nc")).isEqualTo("a bc");
    assertThat(Printable.lines("a\tb\r\nc")).isEqualTo("a\tb\nc");
  }
}
