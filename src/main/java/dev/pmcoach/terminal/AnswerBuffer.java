package dev.pmcoach.terminal;

import dev.pmcoach.page.Width;
import java.util.ArrayDeque;
import java.util.Deque;

/** A text being written: a cursor, what was cut, and the way back. Knows nothing of screens. */
final class AnswerBuffer {
  private static final int STEPS_BACK = 100;

  private final StringBuilder text = new StringBuilder();
  private final Deque<Step> before = new ArrayDeque<>();
  private int cursor;
  private String cut = "";
  private Change last = Change.NONE;

  private record Step(String text, int cursor) {}

  private enum Change {
    NONE,
    TYPED,
    DELETED,
    OTHER
  }

  AnswerBuffer(String initial) {
    text.append(initial);
    cursor = text.length();
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  int cursor() {
    return cursor;
  }

  boolean atEnd() {
    return cursor == text.length();
  }

  /** Returns the line that the cursor is in, by line feeds. */
  String line() {
    return text.substring(lineStart(), lineEnd());
  }

  int lineStart() {
    return cursor == 0 ? 0 : text.lastIndexOf("\n", cursor - 1) + 1;
  }

  int lineEnd() {
    int feed = text.indexOf("\n", cursor);
    return feed < 0 ? text.length() : feed;
  }

  /** Puts the cursor at an offset that lies between two characters. */
  void moveTo(int offset) {
    cursor = Math.max(0, Math.min(text.length(), offset));
    last = Change.NONE;
  }

  void type(String typed) {
    boolean wordEnds = typed.isBlank();
    remember(wordEnds ? Change.OTHER : Change.TYPED);
    put(typed);
    last = wordEnds ? Change.NONE : Change.TYPED;
  }

  void paste(String pasted) {
    remember(Change.OTHER);
    put(pasted);
  }

  void left() {
    moveTo(cursor == 0 ? 0 : Width.previous(text, cursor));
  }

  void right() {
    moveTo(atEnd() ? cursor : Width.next(text, cursor));
  }

  void wordLeft() {
    moveTo(wordStart());
  }

  void wordRight() {
    moveTo(wordEnd());
  }

  void backspace() {
    if (cursor > 0) {
      remember(Change.DELETED);
      delete(Width.previous(text, cursor), cursor);
    }
  }

  void delete() {
    if (!atEnd()) {
      remember(Change.DELETED);
      delete(cursor, Width.next(text, cursor));
    }
  }

  /** Cuts to the start of the line; at its start, the line feed before it. */
  void cutToLineStart() {
    cut(lineStart() == cursor ? Math.max(0, cursor - 1) : lineStart(), cursor);
  }

  /** Cuts to the end of the line; at its end, the line feed after it. */
  void cutToLineEnd() {
    cut(cursor, lineEnd() == cursor ? Math.min(text.length(), cursor + 1) : lineEnd());
  }

  void cutWordLeft() {
    cut(wordStart(), cursor);
  }

  void cutWordRight() {
    cut(cursor, wordEnd());
  }

  void yank() {
    if (!cut.isEmpty()) {
      paste(cut);
    }
  }

  void undo() {
    Step step = before.pollFirst();
    if (step != null) {
      text.setLength(0);
      text.append(step.text());
      cursor = step.cursor();
      last = Change.NONE;
    }
  }

  private void put(String more) {
    text.insert(cursor, more);
    cursor += more.length();
  }

  private void cut(int start, int end) {
    if (start < end) {
      remember(Change.OTHER);
      cut = text.substring(start, end);
      delete(start, end);
    }
  }

  private void delete(int start, int end) {
    text.delete(start, end);
    cursor = start;
  }

  /** A run of typed or deleted characters is undone in one step. */
  private void remember(Change change) {
    if (change != last || change == Change.OTHER) {
      before.addFirst(new Step(text.toString(), cursor));
      if (before.size() > STEPS_BACK) {
        before.removeLast();
      }
    }
    last = change;
  }

  private int wordStart() {
    int at = cursor;
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int wordEnd() {
    int at = cursor;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
