package dev.pmcoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The names of all commands and how to make each. Making is put off until a command is named, since
 * a process runs just one.
 */
public record CommandTree(List<Section> sections, Optional<Supplier<Command>> bare) {
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
  public record Leaf(String name, String summary, Supplier<Command> command) implements Entry {}

  /**
   * Commands under one word.
   *
   * @param bare runs when the word stands alone; without it that is a usage error
   */
  public record Group(
      String name, String summary, Optional<Supplier<Command>> bare, List<Leaf> leaves)
      implements Entry {
    public Group {
      leaves = List.copyOf(leaves);
    }

    public static Group of(String name, String summary, Leaf... leaves) {
      return new Group(name, summary, Optional.empty(), List.of(leaves));
    }
  }

  public CommandTree {
    sections = List.copyOf(sections);
  }

  public static Leaf leaf(String name, String summary, Supplier<Command> command) {
    return new Leaf(name, summary, command);
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
