package dev.pmcoach.session;

import dev.pmcoach.content.Trouble;
import dev.pmcoach.json.JsonValue;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.json.MalformedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was ticked off the checklists of career levels: a file of JSON lines that only grows, so
 * that taking a tick back loses no date or note.
 */
public final class TickLog {
  /**
   * The last word on a line of a checklist.
   *
   * @param item {@code LADDER:LEVEL:ITEM}
   * @param done false when a tick was taken back
   * @param date when it was reached, as the user says
   * @param note may be empty
   */
  public record Tick(String item, boolean done, LocalDate date, String note) {}

  private final DataHome home;

  public TickLog(DataHome home) {
    this.home = home;
  }

  private Path file() {
    return home.file("levels.jsonl");
  }

  /** Returns the last tick of each item; a line that can't be read is passed over. */
  public Map<String, Tick> latest() {
    Map<String, Tick> latest = new LinkedHashMap<>();
    text()
        .lines()
        .forEach(
            line -> {
              try {
                JsonValue json = JsonValue.parse(line);
                Tick tick =
                    new Tick(
                        json.get("item").text(""),
                        json.get("done").bool(true),
                        LocalDate.parse(json.get("date").text("")),
                        json.get("note").text(""));
                latest.put(tick.item(), tick);
              } catch (MalformedJson | DateTimeParseException e) {
                // The rest of the file is still good.
              }
            });
    return latest;
  }

  /** Adds a tick. */
  public void append(Tick tick, Instant at) {
    String before = text();
    String line =
        JsonWriter.compact(
            out ->
                out.object(
                    () ->
                        out.field("schema", 1)
                            .field("at", at.toString())
                            .field("item", tick.item())
                            .field("done", tick.done())
                            .field("date", tick.date().toString())
                            .field("note", tick.note())));
    String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    home.write(file(), before + gap + line.strip() + "\n");
  }

  private String text() {
    try {
      return Files.readString(file());
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw Trouble.expected("can't read " + file() + " (" + DataHome.reason(e) + ")", "");
    }
  }
}
