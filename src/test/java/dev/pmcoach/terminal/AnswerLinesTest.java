package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerLinesTest {
  @ParameterizedTest
  @EnumSource(AnswerCommand.class)
  void aLoneWordIsACommand(AnswerCommand command) {
    assertThat(AnswerLines.command(command.word())).contains(command);
    assertThat(AnswerLines.command("  " + command.word().toUpperCase() + " \t")).contains(command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"skip", ":skip it", "we :skip", "::skip", ":skpi", ":", "", ": skip"})
  void anythingElseIsNone(String line) {
    assertThat(AnswerLines.command(line)).isEmpty();
  }

  @Test
  void aLoneFullStopEnds() {
    assertThat(AnswerLines.ends(".")).isTrue();
    assertThat(AnswerLines.ends(" . ")).isTrue();
    assertThat(AnswerLines.ends("..")).isFalse();
    assertThat(AnswerLines.ends("a.")).isFalse();
  }

  @Test
  void escapedLinesStandForThemselves() {
    assertThat(AnswerLines.answer("a\n..\n::skip\n::b c")).isEqualTo("a\n.\n:skip\n:b c");
  }

  @Test
  void elsewhereDotsAndColonsAreJustThat() {
    String text = "wait... and std::vector\n...\n..and\nx ::skip";

    assertThat(AnswerLines.answer(text)).isEqualTo(text);
  }

  @Test
  void blanksAroundAnAnswerGo() {
    assertThat(AnswerLines.answer("\n  a\n\n b \n\n")).isEqualTo("a\n\n b");
  }

  @Test
  void tellsAMistypedCommandFromWords() {
    assertThat(AnswerLines.looksLikeCommand(":skpi")).isTrue();
    assertThat(AnswerLines.looksLikeCommand(":skip")).isFalse();
    assertThat(AnswerLines.looksLikeCommand(":-)")).isFalse();
    assertThat(AnswerLines.looksLikeCommand(":a b")).isFalse();
  }
}
