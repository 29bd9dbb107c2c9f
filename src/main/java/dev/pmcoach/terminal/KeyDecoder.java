package dev.pmcoach.terminal;

import dev.pmcoach.page.Printable;
import dev.pmcoach.terminal.Key.Stroke;

/** Turns what a terminal sends into keys: controls, escape sequences, bracketed pastes. */
final class KeyDecoder {
  /** An escape sequence comes at once; a person is slower after the escape key. */
  private static final long SEQUENCE_MILLIS = 50;

  /** A paste that stalls this long has lost its end. */
  private static final long PASTE_MILLIS = 2_000;

  /** What the control key leaves of a letter. */
  private static final int CONTROL = 0x1F;

  private static final char ESCAPE = 0x1B;
  private static final String PASTE_END = "\033[201~";

  private final Keystrokes source;

  /** What broke a paste off and is still to be told; 0 for nothing. */
  private int held;

  KeyDecoder(Keystrokes source) {
    this.source = source;
  }

  boolean pending() {
    return held != 0 || source.pending();
  }

  Key next(long timeoutMillis) {
    int unit = held == 0 ? source.next(timeoutMillis) : held;
    held = 0;
    if (unit < 0) {
      return event(unit);
    }
    if (unit == ESCAPE) {
      return escape();
    }
    if (unit < ' ' || unit == 0x7F) {
      return control(unit);
    }
    if (Character.isHighSurrogate((char) unit)) {
      int low = source.next(SEQUENCE_MILLIS);
      return low < 0 ? Stroke.NONE : typed(new String(new char[] {(char) unit, (char) low}));
    }
    return typed(String.valueOf((char) unit));
  }

  private static Key typed(String text) {
    String clean = Printable.line(text);
    return clean.isEmpty() ? Stroke.NONE : new Key.Typed(clean);
  }

  private static Key event(int code) {
    return switch (code) {
      case Keystrokes.CLOSED -> Stroke.CLOSED;
      case Keystrokes.INTERRUPT -> Stroke.INTERRUPT;
      case Keystrokes.RESIZED -> Stroke.RESIZED;
      default -> Stroke.NONE;
    };
  }

  private static Key control(int unit) {
    return switch (unit) {
      case '\r', '\n' -> Stroke.ENTER;
      case '\t' -> new Key.Typed("\t");
      case 0x7F, 'H' & CONTROL -> Stroke.BACKSPACE;
      case 'A' & CONTROL -> Stroke.LINE_START;
      case 'B' & CONTROL -> Stroke.LEFT;
      case 'C' & CONTROL -> Stroke.INTERRUPT;
      case 'D' & CONTROL -> Stroke.DONE;
      case 'E' & CONTROL -> Stroke.LINE_END;
      case 'F' & CONTROL -> Stroke.RIGHT;
      case 'K' & CONTROL -> Stroke.CUT_LINE_END;
      case 'L' & CONTROL -> Stroke.REDRAW;
      case 'N' & CONTROL -> Stroke.DOWN;
      case 'P' & CONTROL -> Stroke.UP;
      case 'U' & CONTROL -> Stroke.CUT_LINE_START;
      case 'W' & CONTROL -> Stroke.CUT_WORD_LEFT;
      case 'Y' & CONTROL -> Stroke.YANK;
      case '_' & CONTROL, 'Z' & CONTROL -> Stroke.UNDO;
      default -> Stroke.NONE;
    };
  }

  private Key escape() {
    int unit = source.next(SEQUENCE_MILLIS);
    return switch (unit) {
      case '[' -> sequence();
      case 'O' -> cursor(source.next(SEQUENCE_MILLIS), false);
      case 'b' -> Stroke.WORD_LEFT;
      case 'f' -> Stroke.WORD_RIGHT;
      case 'd' -> Stroke.CUT_WORD_RIGHT;
      case 'u' -> Stroke.UNDO;
      case '<' -> Stroke.TEXT_START;
      case '>' -> Stroke.TEXT_END;
      case '\r', '\n' -> Stroke.ENTER;
      case 0x7F, 0x08 -> Stroke.CUT_WORD_LEFT;
      default -> unit < 0 && unit != Keystrokes.EXPIRED ? event(unit) : Stroke.NONE;
    };
  }

  /** Reads the rest of a sequence that began with escape and bracket. */
  private Key sequence() {
    StringBuilder parameters = new StringBuilder();
    while (parameters.length() < 32) {
      int unit = source.next(SEQUENCE_MILLIS);
      if (unit < 0) {
        return unit == Keystrokes.EXPIRED ? Stroke.NONE : event(unit);
      }
      if (unit >= 0x40 && unit <= 0x7E) {
        return unit == '~'
            ? numbered(parameters.toString())
            : cursor(unit, parameters.indexOf(";") >= 0);
      }
      parameters.append((char) unit);
    }
    return Stroke.NONE;
  }

  /** With Ctrl or Alt held, arrows go by words and Home and End to the ends of the text. */
  private static Key cursor(int letter, boolean modified) {
    return switch (letter) {
      case 'A' -> Stroke.UP;
      case 'B' -> Stroke.DOWN;
      case 'C' -> modified ? Stroke.WORD_RIGHT : Stroke.RIGHT;
      case 'D' -> modified ? Stroke.WORD_LEFT : Stroke.LEFT;
      case 'H' -> modified ? Stroke.TEXT_START : Stroke.ROW_START;
      case 'F' -> modified ? Stroke.TEXT_END : Stroke.ROW_END;
      default -> Stroke.NONE;
    };
  }

  private Key numbered(String parameters) {
    return switch (parameters) {
      case "1", "7" -> Stroke.ROW_START;
      case "4", "8" -> Stroke.ROW_END;
      case "3" -> Stroke.DELETE;
      case "3;5", "3;3" -> Stroke.CUT_WORD_RIGHT;
      case "5" -> Stroke.PAGE_UP;
      case "6" -> Stroke.PAGE_DOWN;
      case "200" -> paste();
      default -> Stroke.NONE;
    };
  }

  private Key paste() {
    StringBuilder pasted = new StringBuilder();
    while (true) {
      int unit = source.next(PASTE_MILLIS);
      if (unit == Keystrokes.RESIZED) {
        held = unit;
        continue;
      }
      if (unit < 0) {
        held = unit == Keystrokes.EXPIRED ? held : unit;
        break;
      }
      pasted.append((char) unit);
      if (unit == '~' && endsWithMark(pasted)) {
        pasted.setLength(pasted.length() - PASTE_END.length());
        break;
      }
    }
    String text = pasted.toString().replace("\r\n", "\n").replace('\r', '\n');
    return new Key.Pasted(Printable.lines(text));
  }

  private static boolean endsWithMark(StringBuilder pasted) {
    int start = pasted.length() - PASTE_END.length();
    return start >= 0 && pasted.indexOf(PASTE_END, start) == start;
  }
}
