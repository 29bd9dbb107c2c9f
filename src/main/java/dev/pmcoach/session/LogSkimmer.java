package dev.pmcoach.session;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.json.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads of a log only what its summary takes: the head, which questions were answered, the last
 * card of each without its quotes, and the debrief. Whole sessions are read in a fraction of the
 * time, which counts when thousands have to be.
 */
final class LogSkimmer {
  private static final String OPENING = "{\"type\":\"";

  /** Where in a line its place ends at the latest. */
  private static final int PLACE_WITHIN = 400;

  /** What a summary doesn't ask of a card. */
  private static final Set<String> UNREAD =
      Set.of(
          "evidence",
          "missing",
          "advice",
          "bonuses",
          "indices",
          "flags",
          "lens",
          "delivery",
          "toVerify",
          "remarks",
          "rounds",
          "options");

  private final SessionName name;
  private final byte[] bytes;
  private final List<LogEvent> events = new ArrayList<>();

  /** By the text of the place, which is the same in every line about it. */
  private final Map<String, LogEvent.Place> places = new HashMap<>();

  private final Set<String> answered = new LinkedHashSet<>();

  /** Start and end of the last card's line. */
  private final Map<String, int[]> cards = new LinkedHashMap<>();

  private LogSkimmer(SessionName name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Returns the summary; empty when the log isn't as plain as that and has to be read whole. */
  static Optional<SessionSummary> skim(SessionName name, byte[] bytes) {
    try {
      return new LogSkimmer(name, bytes).summary();
    } catch (LogFormat.BadLine | MalformedJson e) {
      return Optional.empty();
    }
  }

  private Optional<SessionSummary> summary() throws LogFormat.BadLine {
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (!line(start, i)) {
          return Optional.empty();
        }
        start = i + 1;
      }
    }
    if (start < bytes.length || bytes.length == 0) {
      return Optional.empty();
    }
    for (String key : answered) {
      events.add(
          new LogEvent.Answered(name.at(), places.get(key), 0, "", OptionalDouble.empty(), false));
    }
    for (Map.Entry<String, int[]> card : cards.entrySet()) {
      int[] line = card.getValue();
      JsonValue json = JsonValue.parse(bytes, line[0], line[1], UNREAD).get("card");
      events.add(
          new LogEvent.Scored(name.at(), places.get(card.getKey()), ScorecardJson.read(json)));
    }
    return Optional.of(SessionSummary.of(new LoggedSession(name, events, List.of())));
  }

  /** Takes what matters of a line; false when it isn't as expected. */
  private boolean line(int start, int end) throws LogFormat.BadLine {
    if (!at(start, OPENING) || bytes[end - 1] != '}') {
      return false;
    }
    int from = start + OPENING.length();
    int to = indexOf("\"", from, Math.min(end, from + 32));
    if (to < 0) {
      return false;
    }
    switch (text(from, to)) {
      case "started":
        events.add(LogFormat.head(JsonValue.parse(bytes, start, end, UNREAD)));
        return true;
      case "debriefed", "finished":
        LogFormat.parse(text(start, end)).ifPresent(events::add);
        return true;
      case "answered":
        return place(start, end).map(answered::add).isPresent();
      case "scored":
        return place(start, end)
            .map(
                key -> {
                  cards.put(key, new int[] {start, end});
                  return key;
                })
            .isPresent();
      case "self-rated":
        // Ratings belong to the card of their moment, which only the whole log tells.
        return false;
      default:
        return true;
    }
  }

  private Optional<String> place(int start, int end) {
    int limit = Math.min(end, start + PLACE_WITHIN);
    int from = indexOf("\"round\":", start, limit);
    int question = from < 0 ? -1 : indexOf("\"question\":\"", from, limit);
    int to = question < 0 ? -1 : indexOf("\"", question + 12, limit);
    if (to < 0) {
      return Optional.empty();
    }
    String key = text(from, to + 1);
    if (!places.containsKey(key)) {
      places.put(key, LogFormat.place(JsonValue.parse("{" + key + "}")));
    }
    return Optional.of(key);
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private boolean at(int place, String word) {
    if (place + word.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[place + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int indexOf(String word, int from, int to) {
    for (int i = from; i + word.length() <= to; i++) {
      if (at(i, word)) {
        return i;
      }
    }
    return -1;
  }
}
