package dev.pmcoach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes JSON text in the order of the calls. Never throws for writing to memory. */
public final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Returns what the writing does as JSON on one line. */
  public static String compact(Consumer<JsonWriter> writing) {
    return write(writing, false);
  }

  /** Returns what the writing does as indented JSON, ending in a line feed. */
  public static String pretty(Consumer<JsonWriter> writing) {
    return write(writing, true) + '\n';
  }

  private static String write(Consumer<JsonWriter> writing, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
            new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        generator.setPrettyPrinter(printer);
      }
      writing.accept(new JsonWriter(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes an object whose fields the given code writes. */
  public JsonWriter object(Runnable fields) {
    return run(
        () -> {
          generator.writeStartObject();
          fields.run();
          generator.writeEndObject();
        });
  }

  public JsonWriter object(String name, Runnable fields) {
    return name(name).object(fields);
  }

  /** Writes an array with one element for each item. */
  public <T> JsonWriter array(String name, List<T> items, BiConsumer<JsonWriter, T> element) {
    return name(name).array(items, element);
  }

  public <T> JsonWriter array(List<T> items, BiConsumer<JsonWriter, T> element) {
    return run(
        () -> {
          generator.writeStartArray();
          for (T item : items) {
            element.accept(this, item);
          }
          generator.writeEndArray();
        });
  }

  public JsonWriter strings(String name, List<String> items) {
    return array(name, items, JsonWriter::value);
  }

  public JsonWriter name(String name) {
    return run(() -> generator.writeFieldName(name));
  }

  public JsonWriter value(String value) {
    return run(() -> generator.writeString(value));
  }

  public JsonWriter value(long value) {
    return run(() -> generator.writeNumber(value));
  }

  public JsonWriter value(boolean value) {
    return run(() -> generator.writeBoolean(value));
  }

  /** Writes a number; a whole one without a fraction, infinity and NaN as null. */
  public JsonWriter value(double value) {
    return run(
        () -> {
          if (!Double.isFinite(value)) {
            generator.writeNull();
          } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            generator.writeNumber((long) value);
          } else {
            generator.writeNumber(value);
          }
        });
  }

  public JsonWriter nothing() {
    return run(generator::writeNull);
  }

  public JsonWriter field(String name, String value) {
    return name(name).value(value);
  }

  public JsonWriter field(String name, long value) {
    return name(name).value(value);
  }

  public JsonWriter field(String name, double value) {
    return name(name).value(value);
  }

  public JsonWriter field(String name, boolean value) {
    return name(name).value(value);
  }

  /** Writes the field only when there is a value. */
  public JsonWriter field(String name, Optional<String> value) {
    value.ifPresent(present -> field(name, present));
    return this;
  }

  /** Writes the field only when there is a value. */
  public JsonWriter field(String name, OptionalDouble value) {
    value.ifPresent(present -> field(name, present));
    return this;
  }

  /** Writes a value read before. */
  public JsonWriter value(JsonValue value) {
    value.writeTo(this);
    return this;
  }

  private interface Writing {
    void run() throws IOException;
  }

  private JsonWriter run(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
