package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a content file with the place where it stands, before it is given a meaning. */
public sealed interface Node {
  Position at();

  /** A field of a mapping; the position is that of its name. */
  record Entry(String key, Position at, Node value) {}

  /** Named values in file order. A name that is given twice is kept twice: the check reports it. */
  record Mapping(List<Entry> entries, Position at) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Returns the value of the first field with this name. */
    public Optional<Node> get(String key) {
      return Optional.ofNullable(find(key));
    }

    /** Returns the value of the first field with this name, or null. */
    Node find(String key) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).key().equals(key)) {
          return entries.get(i).value();
        }
      }
      return null;
    }

    /** Returns the fields below a field; empty when it isn't there or is something else. */
    public Optional<Mapping> group(String key) {
      return find(key) instanceof Mapping group ? Optional.of(group) : Optional.empty();
    }

    /** Returns the items of a list; none when it isn't there or is something else. */
    public List<Node> items(String key) {
      return find(key) instanceof Sequence list ? list.items() : List.of();
    }

    /** Returns the groups of fields in a list; whatever else is there is skipped. */
    public List<Mapping> groups(String key) {
      List<Mapping> groups = new ArrayList<>();
      for (Node item : items(key)) {
        if (item instanceof Mapping group) {
          groups.add(group);
        }
      }
      return groups;
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Position at) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A text, number, date or flag, as written.
   *
   * @param text without the quotes; empty when no value was given
   */
  record Scalar(String text, Position at) implements Node {}
}
