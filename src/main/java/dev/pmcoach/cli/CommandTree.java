package dev.pmcoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names of all commands and how to make one. Making is put off until a command is named, since
 * a process runs just one; and it is one function of the path rather than one of each command,
 * since linking sixty of those takes a fifth of a start.
 *
 * @param runsBare whether there is a command for a call without a word
 * @param maker makes the command of a path such as {@code questions list}
 */
public record CommandTree(
    List<Section> sections, boolean runsBare, Function<String, Command> maker) {
  /** Commands that belong together in the main help. */
  public record Section(String title, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /** A command or a group of commands. */
  public sealed interface Entry {
    String name();

    /** Returns one line that starts with a verb. */
    String summary();
  }

  /** A command that runs. */
  public record Leaf(String name, String summary) implements Entry {}

  /**
   * Commands under one word.
   *
   * @param runsBare whether there is a command for the word alone; without, that is a usage error
   */
  public record Group(String name, String summary, boolean runsBare, List<Leaf> leaves)
      implements Entry {
    public Group {
      leaves = List.copyOf(leaves);
    }

    public static Group of(String name, String summary, Leaf... leaves) {
      return new Group(name, summary, false, List.of(leaves));
    }

    Optional<Leaf> leaf(String name) {
      for (Leaf leaf : leaves) {
        if (leaf.name().equals(name)) {
          return Optional.of(leaf);
        }
      }
      return Optional.empty();
    }
  }

  public CommandTree {
    sections = List.copyOf(sections);
  }

  public static Leaf leaf(String name, String summary) {
    return new Leaf(name, summary);
  }

  Command make(String path) {
    return maker.apply(path);
  }

  public List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    for (Section section : sections) {
      all.addAll(section.entries());
    }
    return all;
  }

  /** Returns the top-level entry of that name. */
  public Optional<Entry> entry(String name) {
    for (Section section : sections) {
      for (Entry entry : section.entries()) {
        if (entry.name().equals(name)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }
}
