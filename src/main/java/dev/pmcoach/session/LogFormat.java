package dev.pmcoach.session;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.json.MalformedJson;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns events into lines of JSON and back. */
final class LogFormat {
  private LogFormat() {}

  /** A line that is no event of ours; the message says why, for a notice. */
  static final class BadLine extends Exception {
    BadLine(String message) {
      super(message);
    }
  }

  /** Returns the event as one line, without the line feed. */
  static String line(LogEvent event) {
    return JsonWriter.compact(
        out ->
            out.object(
                () -> {
                  out.field("type", event.type()).field("at", event.at().toString());
                  event.writeFields(out);
                }));
  }

  /** Reads one line; empty for an event of a later program that this one doesn't know. */
  static Optional<LogEvent> parse(String line) throws BadLine {
    JsonValue json;
    try {
      json = JsonValue.parse(line);
    } catch (MalformedJson e) {
      throw new BadLine("not JSON");
    }
    String type = json.get("type").text().orElseThrow(() -> new BadLine("no event"));
    return Optional.ofNullable(event(type, instant(json), json));
  }

  private static LogEvent event(String type, Instant at, JsonValue json) throws BadLine {
    return switch (type) {
      case "started" -> started(at, json);
      case "round-started" -> new LogEvent.RoundStarted(at, need(json, "round"));
      case "asked" ->
          new LogEvent.Asked(
              at, place(json), json.get("prompt").text(""), texts(json.get("targets")));
      case "answered" -> answered(at, json);
      case "followed-up" ->
          new LogEvent.FollowedUp(
              at,
              place(json),
              json.get("signal").text(""),
              json.get("missing").text(""),
              json.get("prompt").text(""));
      case "skipped" -> new LogEvent.Skipped(at, place(json));
      case "paused" -> new LogEvent.Paused(at);
      case "resumed" -> new LogEvent.Resumed(at);
      case "tick" ->
          new LogEvent.Tick(
              at,
              json.get("did").text("wait"),
              json.get("words").text(""),
              whole(json, "draftWords"));
      case "interrupted" -> new LogEvent.Interrupted(at, json.get("why").text("interrupted"));
      case "scored" -> new LogEvent.Scored(at, place(json), ScorecardJson.read(json.get("card")));
      case "self-rated" ->
          new LogEvent.SelfRated(
              at,
              place(json),
              json.get("rater").text("self"),
              grades(json.get("grades")),
              json.get("note").text(""));
      case "disputed" ->
          new LogEvent.Disputed(at, json.get("signal").text(""), json.get("because").text(""));
      case "round-ended" ->
          new LogEvent.RoundEnded(at, need(json, "round"), json.get("why").text(""));
      case "debriefed" -> debriefed(at, json);
      case "finished" -> new LogEvent.Finished(at);
      default -> null;
    };
  }

  /** Reads the head of a log, which may lack its rounds. */
  static LogEvent head(JsonValue json) throws BadLine {
    return started(instant(json), json);
  }

  private static LogEvent answered(Instant at, JsonValue json) throws BadLine {
    return new LogEvent.Answered(
        at,
        place(json),
        Math.max(0, whole(json, "part")),
        need(json, "text"),
        json.get("seconds").number(),
        json.get("edited").bool(false));
  }

  private static LogEvent debriefed(Instant at, JsonValue json) {
    Map<String, Double> signals = new LinkedHashMap<>();
    json.get("signals")
        .fields()
        .forEach(
            (signal, points) -> points.number().ifPresent(number -> signals.put(signal, number)));
    return new LogEvent.Debriefed(
        at,
        json.get("score").number(),
        json.get("low").number().orElse(0),
        json.get("high").number().orElse(100),
        whole(json, "bar"),
        json.get("decision").text(""),
        json.get("atRisk").bool(false),
        signals);
  }

  static LogEvent.Place place(JsonValue json) {
    return new LogEvent.Place(
        json.get("round").text(""),
        Math.max(0, whole(json, "exchange")),
        json.get("question").text(""));
  }

  private static LogEvent started(Instant at, JsonValue json) throws BadLine {
    int schema = whole(json, "schema");
    if (schema < 1 || schema > LogEvent.SCHEMA) {
      throw new BadLine("written by a later version of coach (schema " + schema + ")");
    }
    Map<String, Boolean> options = new LinkedHashMap<>();
    json.get("options").fields().forEach((name, on) -> options.put(name, on.bool(false)));
    return new LogEvent.Started(
        at,
        schema,
        json.get("seed").whole(0),
        json.get("mode").text("mock"),
        need(json, "loop"),
        json.get("rubric").text(""),
        json.get("rubricHash").text(""),
        json.get("contentHash").text(""),
        json.get("version").text(""),
        whole(json, "count"),
        json.get("persona").text(),
        options,
        json.get("rounds").items().stream().map(LogFormat::round).toList());
  }

  private static LogEvent.PlannedRound round(JsonValue json) {
    return new LogEvent.PlannedRound(
        json.get("id").text(""),
        json.get("title").text(""),
        whole(json, "minutes"),
        json.get("persona").text(""),
        json.get("questions").items().stream()
            .map(
                question ->
                    new LogEvent.PlannedQuestion(
                        question.get("id").text(""),
                        question.get("prompt").text(""),
                        texts(question.get("targets"))))
            .toList());
  }

  private static Map<String, Integer> grades(JsonValue json) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    json.fields()
        .forEach(
            (signal, grade) -> grades.put(signal, (int) Math.max(0, Math.min(4, grade.whole(0)))));
    return grades;
  }

  private static Instant instant(JsonValue json) throws BadLine {
    try {
      return Instant.parse(need(json, "at"));
    } catch (DateTimeParseException e) {
      throw new BadLine("no time");
    }
  }

  private static String need(JsonValue json, String field) throws BadLine {
    return json.get(field).text().orElseThrow(() -> new BadLine("no " + field));
  }

  private static List<String> texts(JsonValue json) {
    return json.items().stream().map(item -> item.text("")).toList();
  }

  private static int whole(JsonValue json, String field) {
    return (int) json.get(field).whole(0);
  }
}
