package dev.pmcoach.content.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pmcoach.content.Position;
import dev.pmcoach.content.Problem;

/** Puts what the YAML library says about broken syntax into an author's words. */
final class SyntaxErrors {
  private static final String TAB = "\\t(TAB)";

  private SyntaxErrors() {}

  static Problem problem(String file, JsonProcessingException error) {
    JsonLocation location = error.getLocation();
    Position at =
        location == null
            ? new Position(file, 1, 1)
            : new Position(
                file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    String said = firstWords(error.getOriginalMessage());
    return Problem.error(at, "not valid YAML: " + said, remedy(error.getOriginalMessage()));
  }

  /** Returns the library's own words without its copy of the source and its positions. */
  private static String firstWords(String message) {
    if (message.contains(TAB)) {
      return "a tab stands where spaces have to";
    }
    StringBuilder words = new StringBuilder();
    for (String line : message.split("\n")) {
      if (line.startsWith(" ") || line.startsWith("while ") || line.isBlank()) {
        continue;
      }
      words.append(words.isEmpty() ? "" : ", ").append(line.strip());
    }
    return words.toString();
  }

  private static String remedy(String message) {
    if (message.contains(TAB)) {
      return "indent with spaces";
    }
    if (message.contains("mapping values are not allowed")) {
      return "put a text that contains ': ' in quotes";
    }
    if (message.contains("unexpected end of stream") || message.contains("<stream end>")) {
      return "a quote or bracket is not closed";
    }
    if (message.contains("expected <block end>")
        || message.contains("could not find expected ':'")) {
      return "check the indentation here and above";
    }
    if (message.contains("cannot start any token")) {
      return "put the text in quotes";
    }
    return "";
  }
}
