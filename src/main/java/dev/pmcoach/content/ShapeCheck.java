package dev.pmcoach.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a file with its shape and collects everything that is wrong. */
public final class ShapeCheck {
  private final List<Problem> problems = new ArrayList<>();

  private ShapeCheck() {}

  /** Returns everything that is wrong with a piece of a file, in file order. */
  public static List<Problem> check(Node node, Shape shape) {
    ShapeCheck check = new ShapeCheck();
    check.value("the file", node, shape);
    return check.problems;
  }

  private void value(String name, Node node, Shape shape) {
    if (shape instanceof Shape.Open) {
      return;
    }
    if (node instanceof Node.Scalar scalar && scalar.text().isEmpty()) {
      error(node, name + " has no value", "write " + wanted(shape) + " or remove the line");
    } else if (shape instanceof Shape.Fields fields) {
      fields(name, node, fields);
    } else if (shape instanceof Shape.Items items) {
      items(name, node, items);
    } else if (shape instanceof Shape.Entries entries) {
      entries(name, node, entries);
    } else if (node instanceof Node.Scalar scalar) {
      scalar(name, scalar, shape);
    } else {
      wrongType(name, node, shape);
    }
  }

  private void fields(String name, Node node, Shape.Fields shape) {
    if (!(node instanceof Node.Mapping mapping)) {
      wrongType(name, node, shape);
      return;
    }
    Map<String, Node.Entry> seen = new HashMap<>();
    Set<String> meant = new HashSet<>();
    for (Node.Entry entry : mapping.entries()) {
      Node.Entry first = seen.putIfAbsent(entry.key(), entry);
      if (first != null) {
        twice(entry, first);
      }
      Optional<Shape.Field> field = shape.field(entry.key());
      if (field.isPresent()) {
        value(quoted(entry.key()), entry.value(), field.get().shape());
      } else {
        unknown(entry, shape.names()).ifPresent(meant::add);
      }
    }
    for (Shape.Field field : shape.fields()) {
      if (field.required() && !seen.containsKey(field.name()) && !meant.contains(field.name())) {
        error(mapping, "field " + quoted(field.name()) + " is missing", "it is " + field.about());
      }
    }
  }

  private void items(String name, Node node, Shape.Items shape) {
    if (!(node instanceof Node.Sequence sequence)) {
      wrongType(name, node, shape);
      return;
    }
    if (sequence.items().size() < shape.min()) {
      error(node, name + " has " + sequence.items().size() + " items", "it takes " + wanted(shape));
    }
    for (Node item : sequence.items()) {
      value("an item of " + name, item, shape.each());
    }
  }

  private void entries(String name, Node node, Shape.Entries shape) {
    if (!(node instanceof Node.Mapping mapping)) {
      wrongType(name, node, shape);
      return;
    }
    Map<String, Node.Entry> seen = new HashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Node.Entry first = seen.putIfAbsent(entry.key(), entry);
      if (first != null) {
        twice(entry, first);
      }
      Node.Scalar key = new Node.Scalar(entry.key(), entry.at());
      scalar("a name in " + name, key, shape.name());
      value(quoted(entry.key()), entry.value(), shape.value());
    }
  }

  private void scalar(String name, Node.Scalar scalar, Shape shape) {
    String text = scalar.text();
    if (shape instanceof Shape.Text) {
      if (text.isBlank()) {
        error(scalar, name + " is blank", "write something or remove the line");
      }
    } else if (shape instanceof Shape.Id) {
      if (!isId(text)) {
        error(
            scalar,
            name + " is no valid id: " + quoted(text),
            "lower-case letters, digits and single hyphens" + suggestedId(text));
      }
    } else if (shape instanceof Shape.Word word) {
      if (!word.allowed().contains(text)) {
        String near =
            Nearest.to(text, word.allowed())
                .map(known -> "did you mean " + quoted(known) + "?")
                .orElse("one of " + String.join(", ", word.allowed()));
        error(scalar, name + " can't be " + quoted(text), near);
      }
    } else if (!fits(text, shape)) {
      wrongType(name, scalar, shape);
    }
  }

  private static boolean fits(String text, Shape shape) {
    try {
      if (shape instanceof Shape.Whole whole) {
        int number = Integer.parseInt(text);
        return number >= whole.min() && number <= whole.max();
      }
      if (shape instanceof Shape.Decimal decimal) {
        double number = Double.parseDouble(text); // which takes a Java suffix too: 1d, 1f
        if (!Character.isDigit(text.charAt(text.length() - 1))) {
          return false;
        }
        return number >= decimal.min() && number <= decimal.max();
      }
      if (shape instanceof Shape.Flag) {
        return text.equals("true") || text.equals("false");
      }
      if (shape instanceof Shape.Day) {
        LocalDate.parse(text);
        return true;
      }
    } catch (NumberFormatException | DateTimeParseException e) {
      return false;
    }
    throw new AssertionError(shape);
  }

  /** Reports the field and returns the one that was probably meant. */
  private Optional<String> unknown(Node.Entry entry, List<String> known) {
    Optional<String> near = Nearest.to(entry.key(), known);
    String remedy =
        near.map(name -> "did you mean " + quoted(name) + "?")
            .orElse("known here: " + String.join(", ", known));
    problems.add(Problem.error(entry.at(), "unknown field " + quoted(entry.key()), remedy));
    return near;
  }

  private void twice(Node.Entry entry, Node.Entry first) {
    problems.add(
        Problem.error(
            entry.at(),
            "field " + quoted(entry.key()) + " is given twice",
            "the first is on line " + first.at().line()));
  }

  private void wrongType(String name, Node node, Shape shape) {
    String found =
        node instanceof Node.Scalar scalar
            ? quoted(scalar.text())
            : node instanceof Node.Sequence ? "a list" : "a group of fields";
    error(node, name + " has to be " + wanted(shape) + ", not " + found, "");
  }

  private void error(Node node, String message, String remedy) {
    problems.add(Problem.error(node.at(), message, remedy));
  }

  /** Returns what a value of this shape is, as in "has to be …". */
  private static String wanted(Shape shape) {
    if (shape instanceof Shape.Whole whole) {
      return whole.min() == whole.max()
          ? Integer.toString(whole.min())
          : "a whole number from " + whole.min() + " to " + whole.max();
    }
    if (shape instanceof Shape.Decimal decimal) {
      return "a number of at least " + (long) decimal.min();
    }
    if (shape instanceof Shape.Flag) {
      return "true or false";
    }
    if (shape instanceof Shape.Day) {
      return "a day such as 2026-11-21";
    }
    if (shape instanceof Shape.Items items) {
      return items.min() > 1 ? "a list of at least " + items.min() : "a list";
    }
    if (shape instanceof Shape.Fields fields) {
      return "a group of fields (" + String.join(", ", fields.names()) + ")";
    }
    if (shape instanceof Shape.Entries) {
      return "a group of named values";
    }
    return "a text";
  }

  static boolean isId(String text) {
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && (c != '-' || afterHyphen)) {
        return false;
      }
      afterHyphen = !letter;
    }
    return !afterHyphen;
  }

  private static String suggestedId(String text) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        id.append(c);
      } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    return id.isEmpty() ? "" : ", such as " + quoted(id.toString());
  }

  /** Returns the author's word in quotes, cut where a whole text was given instead. */
  private static String quoted(String word) {
    String line = word.replace('\n', ' ').strip();
    return '\'' + (line.length() > 60 ? line.substring(0, 57) + "..." : line) + '\'';
  }
}
