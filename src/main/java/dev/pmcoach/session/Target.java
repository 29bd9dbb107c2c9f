package dev.pmcoach.session;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.json.MalformedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the user prepares for; every command defaults to it.
 *
 * @param loop the loop's id
 * @param level the career level aimed at, {@code LADDER:LEVEL}
 * @param date of the first interview
 */
public record Target(Optional<String> loop, Optional<String> level, Optional<LocalDate> date) {
  public static final Target NONE =
      new Target(Optional.empty(), Optional.empty(), Optional.empty());

  public Target withLoop(String id) {
    return new Target(Optional.of(id), level, date);
  }

  public Target withLevel(String id) {
    return new Target(loop, Optional.of(id), date);
  }

  public Target withDate(LocalDate day) {
    return new Target(loop, level, Optional.of(day));
  }

  private static Path file(DataHome home) {
    return home.file("target.json");
  }

  /** Returns what was set before; nothing when that can't be read, since it is soon set again. */
  public static Target load(DataHome home) {
    try {
      JsonValue json = JsonValue.parse(Files.readString(file(home)));
      return new Target(
          json.get("loop").text(), json.get("level").text(), day(json.get("date").text()));
    } catch (NoSuchFileException e) {
      return NONE;
    } catch (IOException | MalformedJson | DateTimeParseException e) {
      return NONE;
    }
  }

  private static Optional<LocalDate> day(Optional<String> text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text.get()));
  }

  public void save(DataHome home) {
    home.write(file(home), JsonWriter.pretty(this::write));
  }

  /** Writes it as one object. */
  public void write(JsonWriter out) {
    out.object(
        () ->
            out.field("schema", 1)
                .field("loop", loop)
                .field("level", level)
                .field("date", date.map(LocalDate::toString)));
  }
}
