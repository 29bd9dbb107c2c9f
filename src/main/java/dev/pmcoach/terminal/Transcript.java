package dev.pmcoach.terminal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Function;

/** What was printed of late, kept as it was meant so that another width can wrap it anew. */
final class Transcript {
  /** More than any screen shows. */
  private static final int KEPT = 100;

  private final Deque<Function<TextRenderer, String>> items = new ArrayDeque<>();

  void add(Function<TextRenderer, String> item) {
    items.addLast(item);
    if (items.size() > KEPT) {
      items.removeFirst();
    }
  }

  /** Returns the last rows, painted; fewer where nothing more was printed. */
  List<String> tail(TextRenderer renderer, int rows) {
    LinkedList<String> tail = new LinkedList<>();
    Iterator<Function<TextRenderer, String>> newestFirst = items.descendingIterator();
    while (newestFirst.hasNext() && tail.size() < rows) {
      String item = newestFirst.next().apply(renderer);
      if (!item.isEmpty()) {
        tail.addAll(0, Arrays.asList(item.substring(0, item.length() - 1).split("\n", -1)));
      }
    }
    return List.copyOf(tail.subList(Math.max(0, tail.size() - rows), tail.size()));
  }
}
