package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.terminal.Key.Stroke;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDecoderTest {
  @ParameterizedTest
  @CsvSource({
    "[A, UP",
    "OA, UP",
    "[1;5D, WORD_LEFT",
    "[3~, DELETE",
    "[H, ROW_START",
    "[8~, ROW_END",
    "[5~, PAGE_UP",
    "b, WORD_LEFT",
    "d, CUT_WORD_RIGHT",
    "[99~, NONE",
    "[?2026;2$y, NONE",
  })
  void readsSequencesOfSeveralTerminals(String sequence, Stroke stroke) {
    assertThat(keys("\033" + sequence + "x")).containsExactly(stroke, new Key.Typed("x"));
  }

  @Test
  void readsControls() {
    assertThat(keys("\001\004\003\r\n\u007F\032"))
        .containsExactly(
            Stroke.LINE_START,
            Stroke.DONE,
            Stroke.INTERRUPT,
            Stroke.ENTER,
            Stroke.ENTER,
            Stroke.BACKSPACE,
            Stroke.UNDO);
  }

  @Test
  void keepsSurrogatesTogether() {
    assertThat(keys("🚀é")).containsExactly(new Key.Typed("🚀"), new Key.Typed("é"));
  }

  @Test
  void aPasteComesInOnePieceWithoutControls() {
    assertThat(keys("\033[200~a\r\nb\rc\t\033[31md\007\033[201~e"))
        .containsExactly(new Key.Pasted("a\nb\nc\t[31md"), new Key.Typed("e"));
  }

  @Test
  void aPasteWithoutEndIsKept() {
    assertThat(keys("\033[200~words")).containsExactly(new Key.Pasted("words"));
  }

  @Test
  void anInterruptInAPasteIsToldAfterIt() {
    Fed fed = new Fed("\033[200~wo");
    fed.units.add(Keystrokes.INTERRUPT);
    KeyDecoder decoder = new KeyDecoder(fed);

    assertThat(decoder.next(0)).isEqualTo(new Key.Pasted("wo"));
    assertThat(decoder.pending()).isTrue();
    assertThat(decoder.next(0)).isEqualTo(Stroke.INTERRUPT);
  }

  @Test
  void aLoneEscapeMeansNothing() {
    assertThat(keys("\033")).containsExactly(Stroke.NONE);
  }

  private static List<Key> keys(String sent) {
    KeyDecoder decoder = new KeyDecoder(new Fed(sent));
    List<Key> keys = new ArrayList<>();
    while (decoder.pending()) {
      keys.add(decoder.next(0));
    }
    return keys;
  }

  private static final class Fed implements Keystrokes {
    final Deque<Integer> units = new ArrayDeque<>();

    Fed(String sent) {
      sent.chars().forEach(units::add);
    }

    @Override
    public int next(long timeoutMillis) {
      Integer unit = units.poll();
      return unit == null ? EXPIRED : unit;
    }

    @Override
    public boolean pending() {
      return !units.isEmpty();
    }
  }
}
