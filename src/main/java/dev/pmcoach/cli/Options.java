package dev.pmcoach.cli;

import java.util.ArrayList;
import java.util.List;

/** The options and words that a command takes, as it declares them. */
public final class Options {
  /** What an option's value is read as. */
  enum Kind {
    FLAG,
    TEXT,
    WHOLE,
    LARGE,
    NUMBER;

    /**
     * Returns the value that a word stands for.
     *
     * @throws NumberFormatException when it stands for none
     */
    Object read(String word) {
      return switch (this) {
        case FLAG -> Boolean.TRUE;
        case TEXT -> word;
        case WHOLE -> Integer.valueOf(word);
        case LARGE -> Long.valueOf(word);
        case NUMBER -> Double.valueOf(word);
      };
    }
  }

  /**
   * @param label stands for the value in the help; empty for a flag
   */
  record Option(String name, Kind kind, String label, String description) {}

  /**
   * Positional words.
   *
   * @param arity such as {@code 0..1}, {@code 1} or {@code 0..*}
   */
  record Word(String label, String arity, String description) {
    int least() {
      return arity.charAt(0) - '0';
    }

    int most() {
      char last = arity.charAt(arity.length() - 1);
      return last == '*' ? Integer.MAX_VALUE : last - '0';
    }
  }

  private final List<Option> options = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();

  /** Declares an option that stands alone. */
  public void flag(String name, String description) {
    options.add(new Option(name, Kind.FLAG, "", description));
  }

  /** Declares an option that takes a word. */
  public void value(String name, String label, String description) {
    options.add(new Option(name, Kind.TEXT, label, description));
  }

  /** Declares an option that takes a whole number; read it as an {@code Integer}. */
  public void whole(String name, String label, String description) {
    options.add(new Option(name, Kind.WHOLE, label, description));
  }

  /** Declares an option that takes a whole number of any size; read it as a {@code Long}. */
  public void large(String name, String label, String description) {
    options.add(new Option(name, Kind.LARGE, label, description));
  }

  /** Declares an option that takes any number; read it as a {@code Double}. */
  public void number(String name, String label, String description) {
    options.add(new Option(name, Kind.NUMBER, label, description));
  }

  /**
   * Declares the next positional word or words.
   *
   * @param arity such as {@code 0..1}, {@code 1} or {@code 0..*}
   */
  public void word(String label, String arity, String description) {
    words.add(new Word(label, arity, description));
  }

  List<Option> options() {
    return options;
  }

  List<Word> words() {
    return words;
  }

  /** Returns the option of that name, or null. */
  Option option(String name) {
    for (Option option : options) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    return null;
  }
}
