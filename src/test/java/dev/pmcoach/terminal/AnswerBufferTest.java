package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerBufferTest {
  @Test
  void wholeCharactersAreDeleted() {
    AnswerBuffer buffer = new AnswerBuffer("a👩\u200D💻e\u0301");

    buffer.backspace();
    assertThat(buffer.text()).isEqualTo("a👩\u200D💻");
    buffer.backspace();
    assertThat(buffer.text()).isEqualTo("a");
    buffer.moveTo(0);
    buffer.delete();
    buffer.backspace();
    assertThat(buffer.text()).isEmpty();
  }

  @Test
  void whatWasCutCanBePutBack() {
    AnswerBuffer buffer = new AnswerBuffer("one two three");

    buffer.cutWordLeft();
    buffer.moveTo(0);
    buffer.yank();

    assertThat(buffer.text()).isEqualTo("threeone two ");
  }

  @Test
  void cutsWithinItsLineAndThenTheBreak() {
    AnswerBuffer buffer = new AnswerBuffer("one\ntwo");

    buffer.cutToLineStart();
    assertThat(buffer.text()).isEqualTo("one\n");
    buffer.cutToLineStart();
    assertThat(buffer.text()).isEqualTo("one");
    buffer.moveTo(0);
    buffer.cutToLineEnd();
    assertThat(buffer.text()).isEmpty();
  }

  @Test
  void undoGoesBackByWords() {
    AnswerBuffer buffer = new AnswerBuffer("");
    for (String letter : "one two".split("")) {
      buffer.type(letter);
    }

    buffer.undo();
    assertThat(buffer.text()).isEqualTo("one ");
    buffer.undo();
    buffer.undo();
    assertThat(buffer.text()).isEmpty();
    buffer.undo();
    assertThat(buffer.text()).isEmpty();
  }

  @Test
  void undoBringsACutLineBack() {
    AnswerBuffer buffer = new AnswerBuffer("one\ntwo");

    buffer.cutToLineStart();
    buffer.undo();

    assertThat(buffer.text()).isEqualTo("one\ntwo");
    assertThat(buffer.cursor()).isEqualTo(7);
  }

  @Test
  void wordsAreSteppedOver() {
    AnswerBuffer buffer = new AnswerBuffer("from 40 to 310 clusters.");

    buffer.wordLeft();
    assertThat(buffer.cursor()).isEqualTo(15);
    buffer.wordLeft();
    assertThat(buffer.cursor()).isEqualTo(11);
    buffer.wordRight();
    assertThat(buffer.cursor()).isEqualTo(14);
  }

  @Test
  void linesAreFoundAroundTheCursor() {
    AnswerBuffer buffer = new AnswerBuffer("one\ntwo\nthree");

    buffer.moveTo(5);

    assertThat(buffer.line()).isEqualTo("two");
    assertThat(buffer.lineStart()).isEqualTo(4);
    assertThat(buffer.lineEnd()).isEqualTo(7);
    assertThat(new AnswerBuffer("").line()).isEmpty();
    buffer.moveTo(0);
    assertThat(buffer.line()).isEqualTo("one");
  }
}
