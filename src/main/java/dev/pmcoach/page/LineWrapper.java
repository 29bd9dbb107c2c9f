package dev.pmcoach.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines that fit a number of columns: at blanks and between ideographs; a word
 * longer than a line breaks after punctuation or, failing that, anywhere between two characters.
 */
public final class LineWrapper {
  private LineWrapper() {}

  /**
   * A line as offsets into the text. Blanks at which a line was broken belong to no line.
   *
   * @param end exclusive
   */
  public record Line(int start, int end) {}

  /**
   * Wraps text with a mark before the first line and another, usually blanks, before the rest. Both
   * count towards the width.
   */
  public static List<Text> wrap(Text text, int width, Text first, Text rest) {
    String plain = text.plain();
    if (first.runs().isEmpty() && fits(plain, width)) {
      return List.of(text);
    }
    List<Text> wrapped = new ArrayList<>();
    int firstWidth = width - Width.of(first.plain());
    int restWidth = width - Width.of(rest.plain());
    for (Line line : lines(plain, firstWidth, restWidth)) {
      Text words = text.slice(line.start(), line.end());
      Text mark = wrapped.isEmpty() ? first : rest;
      wrapped.add(mark.runs().isEmpty() ? words : mark.plus(words));
    }
    return wrapped;
  }

  private static boolean fits(String plain, int width) {
    return plain.indexOf('\n') < 0 && Width.of(plain) <= width;
  }

  /** Wraps text without any mark. */
  public static List<Text> wrap(Text text, int width) {
    return wrap(text, width, Text.EMPTY, Text.EMPTY);
  }

  /** Returns the lines of a text, at least one; a line feed always ends a line. */
  public static List<Line> lines(String text, int firstWidth, int restWidth) {
    List<Line> lines = new ArrayList<>();
    int length = text.length();
    int limit = Math.max(1, firstWidth);
    int start = 0;
    int column = 0;
    // The best place to break the line that starts at `start`; none while breakNext <= start.
    int breakEnd = 0;
    int breakNext = 0;
    // A second best place, within a word.
    int within = 0;
    char before = '\n';
    for (int at = 0; at < length; ) {
      char unit = text.charAt(at);
      if (unit == '\n') {
        lines.add(new Line(start, at));
        start = ++at;
        limit = Math.max(1, restWidth);
        column = 0;
        before = '\n';
        continue;
      }
      if (unit == ' ' || unit == '\t') {
        if (before != ' ') {
          breakEnd = at;
        }
        breakNext = ++at;
        column++;
        before = ' ';
        continue;
      }
      int next = Width.next(text, at);
      int columns = Width.ofCharacter(text, at, next);
      if (isIdeograph(unit) && at > start && before != ' ' && !closes(unit)) {
        breakEnd = at;
        breakNext = at;
      }
      if (column + columns > limit && at > start) {
        if (breakNext > start && breakEnd > start) {
          lines.add(new Line(start, breakEnd));
          start = breakNext;
        } else {
          int cut = within > start ? within : at;
          lines.add(new Line(start, cut));
          start = cut;
        }
        limit = Math.max(1, restWidth);
        column = Width.of(text, start, at);
        if (column + columns > limit && at > start) {
          continue;
        }
      }
      if ((isIdeograph(unit) || unit == '\u2014')
          && (next == length || !closes(text.charAt(next)))) {
        breakEnd = next;
        breakNext = next;
      } else if (isJoint(unit)) {
        within = next;
      }
      column += columns;
      at = next;
      before = unit;
    }
    lines.add(new Line(start, length));
    return lines;
  }

  private static boolean isIdeograph(char unit) {
    return unit >= 0x2E80 && unit < 0xA4D0 || unit >= 0xF900 && unit < 0xFB00;
  }

  /** Whether no line may start with this ideographic punctuation. */
  private static boolean closes(char unit) {
    return unit == '\u3001' || unit == '\u3002' || unit == '\u300D' || unit == '\u300F';
  }

  private static boolean isJoint(char unit) {
    return unit == '-' || unit == '/' || unit == '_' || unit == '.' || unit == ',' || unit == '=';
  }
}
