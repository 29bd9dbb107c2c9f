package dev.pmcoach.scoring;

import java.util.Arrays;

/** The sentences of one part of an answer that count; what is hidden stands in nobody's way. */
final class Neighbours {
  private final int[] lines;

  private Neighbours(int[] lines) {
    this.lines = lines;
  }

  /** Takes the sentences from one number to before another. */
  static Neighbours of(int from, int to, boolean[] hidden) {
    int[] lines = new int[to - from];
    int count = 0;
    for (int line = from; line < to; line++) {
      if (!hidden[line]) {
        lines[count++] = line;
      }
    }
    return new Neighbours(Arrays.copyOf(lines, count));
  }

  int[] lines() {
    return lines;
  }

  /** Returns how many of them stand before a sentence. */
  int before(int line) {
    int place = Arrays.binarySearch(lines, line);
    return place >= 0 ? place : -place - 1;
  }

  /** Returns the sentence so many before (below 0) or after another; itself for 0; -1 for none. */
  int at(int line, int offset) {
    if (offset == 0) {
      return line;
    }
    int place = Arrays.binarySearch(lines, line);
    int other = place >= 0 ? place + offset : -place - 1 + offset - (offset > 0 ? 1 : 0);
    return other >= 0 && other < lines.length ? lines[other] : -1;
  }
}
