package dev.pmcoach.session;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.json.MalformedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a real interview went.
 *
 * @param at when it was noted
 * @param day of the interview
 * @param passed whether it went on, or ended in an offer
 * @param predicted the coach's last score before that day, 0 to 100
 * @param bar what the score has to exceed
 * @param note the user's own words; may be empty
 */
public record Outcome(
    Instant at,
    LocalDate day,
    String loop,
    boolean passed,
    OptionalDouble predicted,
    int bar,
    String note) {
  private static final String FILE = "outcomes.jsonl";

  /** Whether the score was on the same side of the bar as what happened. */
  public boolean foreseen() {
    return predicted.isPresent() && predicted.getAsDouble() > bar == passed;
  }

  /** Returns what was noted so far, oldest first; lines that can't be read are left out. */
  public static List<Outcome> load(DataHome home) {
    List<Outcome> outcomes = new ArrayList<>();
    Path file = home.file(FILE);
    if (!Files.exists(file)) {
      return outcomes;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        read(line).ifPresent(outcomes::add);
      }
    } catch (IOException e) {
      return outcomes;
    }
    return outcomes;
  }

  private static Optional<Outcome> read(String line) {
    try {
      JsonValue json = JsonValue.parse(line);
      return Optional.of(
          new Outcome(
              Instant.parse(json.get("at").text("")),
              LocalDate.parse(json.get("day").text("")),
              json.get("loop").text(""),
              json.get("passed").bool(false),
              json.get("predicted").number(),
              (int) json.get("bar").whole(75),
              json.get("note").text("")));
    } catch (MalformedJson | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Keeps it beside those noted before. */
  public void save(DataHome home) {
    List<Outcome> all = load(home);
    all.add(this);
    StringBuilder lines = new StringBuilder();
    all.forEach(one -> lines.append(JsonWriter.compact(one::write)).append('\n'));
    home.write(home.file(FILE), lines.toString());
  }

  public void write(JsonWriter out) {
    out.object(
        () ->
            out.field("at", at.toString())
                .field("day", day.toString())
                .field("loop", loop)
                .field("passed", passed)
                .field("predicted", predicted)
                .field("bar", bar)
                .field("note", note));
  }
}
