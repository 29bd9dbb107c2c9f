package dev.pmcoach.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a session's file. Damage costs the damaged lines and nothing else. */
final class LogReader {
  /** A file as large as this was not written by a session; about 25 hours of typing. */
  static final long LARGEST = 64L << 20;

  private LogReader() {}

  static LoggedSession read(SessionName name, Path file) {
    String text;
    try {
      if (Files.size(file) > LARGEST) {
        return new LoggedSession(
            name, List.of(), List.of(name + " is too large for a session and was not read"));
      }
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return new LoggedSession(
          name, List.of(), List.of(name + " can't be read (" + DataHome.reason(e) + ")"));
    }
    return parse(name, text);
  }

  static LoggedSession parse(SessionName name, String text) {
    List<LogEvent> events = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      boolean torn = end < 0;
      String line = text.substring(start, torn ? text.length() : end);
      start = torn ? text.length() : end + 1;
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        LogFormat.parse(line).ifPresent(events::add);
      } catch (LogFormat.BadLine e) {
        notices.add(
            torn
                ? name + ": the last line was cut off and is left out"
                : name + ": line " + number + " is damaged (" + e.getMessage() + ") and left out");
      }
    }
    return new LoggedSession(name, events, notices);
  }
}
