package dev.pmcoach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A JSON value that was read. Asking for a field that isn't there gives a missing value. */
public final class JsonValue {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final JsonValue MISSING = new JsonValue(null);

  /** A Map, List, String, Long, Double or Boolean; null for JSON's null and a missing value. */
  private final Object value;

  private JsonValue(Object value) {
    this.value = value;
  }

  /**
   * Reads one JSON value.
   *
   * @throws MalformedJson when the text isn't exactly one JSON value
   */
  public static JsonValue parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return parse(parser, Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one JSON value in UTF-8 without the fields of the given names, at any depth; skipping is
   * quicker than reading.
   *
   * @throws MalformedJson when the bytes aren't exactly one JSON value
   */
  public static JsonValue parse(byte[] bytes, int from, int to, Set<String> without) {
    try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
      return parse(parser, without);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonValue parse(JsonParser parser, Set<String> without) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw new MalformedJson("nothing but white space", 1, 1);
      }
      JsonValue value = read(parser, without);
      if (parser.nextToken() != null) {
        throw new MalformedJson(
            "more text after the value",
            parser.currentLocation().getLineNr(),
            parser.currentLocation().getColumnNr());
      }
      return value;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new MalformedJson(e.getOriginalMessage(), line, column);
    }
  }

  private static JsonValue read(JsonParser parser, Set<String> without) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonValue> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        if (without.contains(name)) {
          parser.skipChildren();
        } else {
          fields.put(name, read(parser, without));
        }
      }
      return new JsonValue(Collections.unmodifiableMap(fields));
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonValue> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser, without));
      }
      return new JsonValue(Collections.unmodifiableList(items));
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
          ? new JsonValue(parser.getDoubleValue())
          : new JsonValue(parser.getLongValue());
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return new JsonValue(parser.getDoubleValue());
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return new JsonValue(parser.getBooleanValue());
    }
    return token == JsonToken.VALUE_NULL ? MISSING : new JsonValue(parser.getText());
  }

  /** Returns the field's value, or a missing value when this is no object or has no such field. */
  public JsonValue get(String field) {
    return fields().getOrDefault(field, MISSING);
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  public boolean isArray() {
    return value instanceof List;
  }

  /** Whether there is a value other than null. */
  public boolean present() {
    return value != null;
  }

  /** Returns the fields of an object in order; empty for any other value. */
  @SuppressWarnings("unchecked")
  public Map<String, JsonValue> fields() {
    return isObject() ? (Map<String, JsonValue>) value : Map.of();
  }

  /** Returns the elements of an array; empty for any other value. */
  @SuppressWarnings("unchecked")
  public List<JsonValue> items() {
    return isArray() ? (List<JsonValue>) value : List.of();
  }

  public Optional<String> text() {
    return value instanceof String string ? Optional.of(string) : Optional.empty();
  }

  public String text(String otherwise) {
    return text().orElse(otherwise);
  }

  public OptionalDouble number() {
    return value instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  public long whole(long otherwise) {
    return value instanceof Number number ? number.longValue() : otherwise;
  }

  public boolean bool(boolean otherwise) {
    return value instanceof Boolean flag ? flag : otherwise;
  }

  void writeTo(JsonWriter writer) {
    if (isObject()) {
      writer.object(() -> fields().forEach((name, item) -> item.writeTo(writer.name(name))));
    } else if (isArray()) {
      writer.array(items(), (out, item) -> item.writeTo(out));
    } else if (value instanceof String string) {
      writer.value(string);
    } else if (value instanceof Long number) {
      writer.value(number.longValue());
    } else if (value instanceof Double number) {
      writer.value(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      writer.value(flag.booleanValue());
    } else {
      writer.nothing();
    }
  }
}
