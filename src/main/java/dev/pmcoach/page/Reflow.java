package dev.pmcoach.page;

import java.util.ArrayList;
import java.util.List;

/** Line breaks in prose: which are the author's wish, and which only kept a file narrow. */
public final class Reflow {
  private Reflow() {}

  /** Returns the text with single line breaks turned into blanks, ends trimmed. */
  public static Text paragraph(Text text) {
    Text trimmed = trimmed(text);
    String plain = trimmed.plain();
    if (plain.indexOf('\n') < 0) {
      return trimmed;
    }
    StringBuilder joined = new StringBuilder(plain);
    for (int at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) {
      char before = plain.charAt(at - 1);
      char after = plain.charAt(at + 1);
      if (before != '\n' && after != '\n' && after != ' ' && after != '-' && after != '*') {
        joined.setCharAt(at, ' ');
      }
    }
    return withWords(trimmed, joined);
  }

  /** Returns the text without line breaks and blanks at its ends. */
  public static Text trimmed(Text text) {
    String plain = text.plain();
    int start = 0;
    int end = plain.length();
    while (start < end && Character.isWhitespace(plain.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == plain.length() ? text : text.slice(start, end);
  }

  private static Text withWords(Text text, CharSequence words) {
    List<Text.Run> runs = new ArrayList<>();
    int from = 0;
    for (Text.Run run : text.runs()) {
      int to = from + run.text().length();
      runs.add(new Text.Run(words.subSequence(from, to).toString(), run.style()));
      from = to;
    }
    return new Text(runs);
  }
}
