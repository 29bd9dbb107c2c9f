package dev.pmcoach.cli;

import dev.pmcoach.content.Shape;
import dev.pmcoach.json.JsonWriter;
import java.util.List;

/**
 * Writes a shape as JSON Schema, draft 7: the one that YAML editors understand. Made from the same
 * tables as the check of files, so that an editor accepts what coach accepts.
 */
final class JsonSchema {
  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private JsonSchema() {}

  static void write(JsonWriter out, String title, Shape shape) {
    out.object(
        () -> {
          out.field("$schema", "http://json-schema.org/draft-07/schema#").field("title", title);
          fields(out, shape);
        });
  }

  private static void fields(JsonWriter out, Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      group(out, fields);
    } else if (shape instanceof Shape.Items items) {
      out.field("type", "array").name("items");
      nested(out, items.each());
      out.field("minItems", items.min());
    } else if (shape instanceof Shape.Entries entries) {
      out.field("type", "object").name("propertyNames");
      nested(out, entries.name());
      out.name("additionalProperties");
      nested(out, entries.value());
    } else if (shape instanceof Shape.Word word) {
      out.strings("enum", word.allowed());
    } else if (shape instanceof Shape.Whole whole) {
      out.field("type", "integer").field("minimum", whole.min()).field("maximum", whole.max());
    } else if (shape instanceof Shape.Decimal decimal) {
      out.field("type", "number").field("minimum", decimal.min()).field("maximum", decimal.max());
    } else if (shape instanceof Shape.Flag) {
      out.field("type", "boolean");
    } else if (shape instanceof Shape.Id) {
      out.field("type", "string").field("pattern", ID);
    } else if (shape instanceof Shape.Day) {
      // An unquoted day is a date to some YAML readers and a text to others.
      out.field("format", "date");
    } else if (shape instanceof Shape.Text) {
      out.array("type", List.of("string", "number", "boolean"), JsonWriter::value);
    } else if (!(shape instanceof Shape.Open)) {
      throw new AssertionError(shape);
    }
  }

  private static void group(JsonWriter out, Shape.Fields group) {
    out.field("type", "object").field("additionalProperties", false);
    out.strings(
        "required",
        group.fields().stream().filter(Shape.Field::required).map(Shape.Field::name).toList());
    out.object(
        "properties",
        () -> {
          for (Shape.Field field : group.fields()) {
            out.object(
                field.name(),
                () -> {
                  out.field("description", field.about());
                  fields(out, field.shape());
                });
          }
        });
  }

  private static void nested(JsonWriter out, Shape shape) {
    out.object(() -> fields(out, shape));
  }
}
