package dev.pmcoach.page;

import java.util.ArrayList;
import java.util.List;

/** Styled text on one line or, where it wraps, in one paragraph. Immutable. */
public record Text(List<Run> runs) {
  /** A stretch of text in one style. */
  public record Run(String text, Style style) {}

  public static final Text EMPTY = new Text(List.of());

  public Text {
    runs = List.copyOf(runs);
  }

  public static Text of(String text) {
    return of(text, Style.PLAIN);
  }

  public static Text of(String text, Style style) {
    return new Text(List.of(new Run(text, style)));
  }

  /** Returns this text followed by more in the given style. */
  public Text plus(String text, Style style) {
    List<Run> more = new ArrayList<>(runs);
    more.add(new Run(text, style));
    return new Text(more);
  }

  public Text plus(String text) {
    return plus(text, Style.PLAIN);
  }

  public Text plus(Text other) {
    List<Run> more = new ArrayList<>(runs);
    more.addAll(other.runs);
    return new Text(more);
  }

  /** Returns the part between two offsets of {@link #plain()}, styles kept. */
  public Text slice(int start, int end) {
    List<Run> part = new ArrayList<>();
    int from = 0;
    for (Run run : runs) {
      int to = from + run.text().length();
      if (to > start && from < end) {
        String words = run.text().substring(Math.max(start, from) - from, Math.min(end, to) - from);
        part.add(new Run(words, run.style()));
      }
      from = to;
    }
    return new Text(part);
  }

  /** Returns the words without their styles. */
  public String plain() {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder all = new StringBuilder();
    for (Run run : runs) {
      all.append(run.text());
    }
    return all.toString();
  }

  @Override
  public String toString() {
    return plain();
  }
}
