package dev.pmcoach.session;

import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.json.JsonWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Writes a recorded session as a script that plays exactly the same again. */
public final class ScriptYaml {
  private final StringBuilder out = new StringBuilder();

  private ScriptYaml() {}

  /** Returns the script of a session as YAML. */
  public static String of(SessionName name, Replay replay) {
    ScriptYaml yaml = new ScriptYaml();
    yaml.head(name, replay);
    yaml.out.append("steps:\n");
    replay.inputs().forEach(input -> yaml.step(ScriptStep.of(input)));
    return yaml.out.toString();
  }

  private void head(SessionName name, Replay replay) {
    PlanRequest request = replay.request();
    field("", "format", "1");
    field("", "name", name.toString());
    field("", "mode", request.mode().name().toLowerCase(Locale.ROOT));
    field("", "loop", request.loop());
    field("", "rounds", list(request.rounds()));
    if (request.count() > 0) {
      field("", "count", String.valueOf(request.count()));
    }
    field("", "seed", String.valueOf(request.seed()));
    request.persona().ifPresent(persona -> field("", "persona", persona));
    field("", "timer", String.valueOf(request.options().timer()));
    if (request.options().interviewer()) {
      field("", "interviewer", "true");
    }
    if (!request.options().scores()) {
      field("", "scores", "false");
    }
    field("", "start", quoted(replay.began().toString()));
    out.append("questions:\n");
    new TreeMap<>(request.questions()).forEach((round, ids) -> field("  ", round, list(ids)));
    if (request.mode() == Mode.MOCK) {
      out.append("# What has to come of it, for example:\n");
      out.append("# expect: { min-overall: 60, signals: { market-impact: 70 } }\n");
    }
  }

  private void step(ScriptStep step) {
    out.append("  - do: ").append(step.does()).append('\n');
    step.at().ifPresent(at -> field("    ", "at", quoted(at.toString())));
    if (!step.words().isEmpty()) {
      text(step.words());
    }
    if (!step.grades().isEmpty()) {
      StringBuilder grades = new StringBuilder("{ ");
      new TreeMap<>(step.grades())
          .forEach(
              (signal, grade) ->
                  grades
                      .append(grades.length() > 2 ? ", " : "")
                      .append(signal)
                      .append(": ")
                      .append(grade));
      field("    ", "grades", grades.append(" }").toString());
    }
    step.seconds().ifPresent(seconds -> field("    ", "seconds", String.valueOf(seconds)));
    if (step.draftWords() > 0) {
      field("    ", "draft-words", String.valueOf(step.draftWords()));
    }
  }

  private void field(String indent, String name, String value) {
    out.append(indent).append(name).append(": ").append(value).append('\n');
  }

  private static String list(List<String> words) {
    return "[" + String.join(", ", words) + "]";
  }

  /** JSON's quoted strings are YAML's too. */
  private static String quoted(String text) {
    return JsonWriter.compact(json -> json.value(text));
  }

  /** Writes a block where that keeps every character, else a quoted string. */
  private void text(String words) {
    if (!blockKeeps(words)) {
      field("    ", "text", quoted(words));
      return;
    }
    out.append("    text: |-\n");
    for (String line : words.split("\n", -1)) {
      out.append(line.isEmpty() ? "" : "      ").append(line).append('\n');
    }
  }

  private static boolean blockKeeps(String words) {
    if (words.isBlank() || words.startsWith(" ") || words.startsWith("\n")) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean lineEnd = i + 1 == words.length() || words.charAt(i + 1) == '\n';
      // Blanks at the end of a line get lost in editors; what isn't plain text needs its escape.
      if (c == ' ' && lineEnd || c != '\n' && (c < ' ' || c > '~') && !Character.isLetter(c)) {
        return false;
      }
    }
    return !words.endsWith("\n");
  }
}
