package dev.pmcoach.content;

import java.util.List;
import java.util.Optional;

/**
 * What a piece of a content file has to look like. One table of shapes serves the check of a file
 * and the JSON Schema for editors, so that the two can't drift apart.
 */
public sealed interface Shape {
  /** Prose or a word; never empty. */
  record Text() implements Shape {}

  /** A kebab-case name: lower-case letters, digits and single hyphens. */
  record Id() implements Shape {}

  /** A whole number in a range, both ends included. */
  record Whole(int min, int max) implements Shape {}

  /** A decimal number in a range, both ends included. */
  record Decimal(double min, double max) implements Shape {}

  record Flag() implements Shape {}

  /** A calendar day, {@code 2026-11-21}. */
  record Day() implements Shape {}

  /** One of a closed list of words. */
  record Word(List<String> allowed) implements Shape {}

  /** A list of at least some length. */
  record Items(Shape each, int min) implements Shape {}

  /** Freely named entries; the shape of the names is {@link Id} or {@link Word}. */
  record Entries(Shape name, Shape value) implements Shape {}

  /** Fixed fields. */
  record Fields(List<Field> fields) implements Shape {
    public Fields {
      fields = List.copyOf(fields);
    }

    public Optional<Field> field(String name) {
      return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public List<String> names() {
      return fields.stream().map(Field::name).toList();
    }
  }

  /** Any content: for kinds of files whose fields another part of the program checks. */
  record Open() implements Shape {}

  /**
   * @param name in kebab-case
   * @param about one phrase for an author, shown by editors and with a missing field
   */
  record Field(String name, Shape shape, boolean required, String about) {}
}
