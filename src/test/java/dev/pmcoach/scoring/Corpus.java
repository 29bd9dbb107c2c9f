package dev.pmcoach.scoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads the graded answers of {@code src/corpus}. */
final class Corpus {
  /** A sentence, the signals that it bears on and what it contributes. */
  record Line(String text, List<String> signals, List<String> tags) {}

  /** {@code levels} holds every signal in the training file, the targeted ones elsewhere. */
  record Item(
      String id,
      String set,
      String writer,
      String rubric,
      String question,
      List<String> targets,
      String kind,
      String pair,
      String answer,
      List<Line> lines,
      Map<String, Integer> levels,
      double overall,
      boolean ttv,
      boolean lockIn) {
    Item with(List<Line> lines) {
      return new Item(
          id, set, writer, rubric, question, targets, kind, pair, answer, lines, levels, overall,
          ttv, lockIn);
    }

    /** Returns what the record needs of it; {@code set} names the part that it belongs to. */
    GradedAnswer graded(String set) {
      Map<String, Integer> gold = new LinkedHashMap<>(levels);
      gold.keySet().retainAll(targets);
      OptionalDouble given = overall > 0 ? OptionalDouble.of(overall) : OptionalDouble.empty();
      return new GradedAnswer(id, set, kind, pair, rubric, question, targets, answer, gold, given);
    }
  }

  private Corpus() {}

  static List<Item> read(Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        items.add(item(object(line)));
      }
    }
    return items;
  }

  private static Item item(Map<String, Object> json) {
    List<Line> lines = new ArrayList<>();
    List<String> sentences = strings(json.get("sentences"));
    List<?> tags = (List<?>) json.getOrDefault("tags", List.of());
    for (int k = 0; k < Math.min(sentences.size(), tags.size()); k++) {
      Map<?, ?> tag = (Map<?, ?>) tags.get(k);
      lines.add(new Line(sentences.get(k), strings(tag.get("sig")), strings(tag.get("a"))));
    }
    Map<String, Integer> levels = new LinkedHashMap<>();
    Object graded = json.containsKey("levels") ? json.get("levels") : json.get("gold");
    ((Map<?, ?>) graded)
        .forEach((id, level) -> levels.put((String) id, ((Number) level).intValue()));
    Object overall = json.get("overall");
    return new Item(
        (String) json.get("id"),
        (String) json.getOrDefault("set", ""),
        (String) json.get("writer"),
        (String) json.get("rubric"),
        (String) json.get("question"),
        strings(json.get("targets")),
        (String) json.get("kind"),
        json.get("pair") == null ? "" : (String) json.get("pair"),
        (String) json.get("answer"),
        lines,
        levels,
        overall == null ? 0 : ((Number) overall).doubleValue(),
        Boolean.TRUE.equals(json.get("ttv")),
        Boolean.TRUE.equals(json.get("lockin")));
  }

  private static List<String> strings(Object list) {
    List<String> strings = new ArrayList<>();
    if (list != null) {
      ((List<?>) list).forEach(value -> strings.add((String) value));
    }
    return strings;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return (Map<String, Object>) value(parser);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, value(parser));
        }
        return map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        return list;
      }
      case VALUE_STRING -> {
        return parser.getText();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return parser.getDoubleValue();
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      default -> {
        return null;
      }
    }
  }
}
