package dev.pmcoach.cli;

import dev.pmcoach.content.Trouble;
import dev.pmcoach.json.JsonValue;
import dev.pmcoach.json.MalformedJson;
import dev.pmcoach.scoring.GradedAnswer;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads answers that raters graded: JSON Lines with {@code rubric, answer, targets, gold}. */
final class GradedAnswers {
  private GradedAnswers() {}

  static List<GradedAnswer> read(BufferedReader in, String name) throws IOException {
    List<GradedAnswer> answers = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        answers.add(answer(line, name + ":" + number));
      }
    }
    return answers;
  }

  private static GradedAnswer answer(String line, String place) {
    JsonValue value;
    try {
      value = JsonValue.parse(line);
    } catch (MalformedJson e) {
      throw Trouble.badInput(place + ": " + e.getMessage(), "");
    }
    JsonValue levels = value.get("gold").present() ? value.get("gold") : value.get("levels");
    Map<String, Integer> gold = new LinkedHashMap<>();
    List<String> targets = new ArrayList<>();
    value.get("targets").items().forEach(target -> targets.add(target.text("")));
    levels
        .fields()
        .forEach(
            (signal, level) -> {
              long grade = level.whole(-1);
              if (grade < 0 || grade > 4) {
                throw Trouble.badInput(place + ": the grade of " + signal + " isn't 0 to 4", "");
              }
              if (targets.isEmpty() || targets.contains(signal)) {
                gold.put(signal, (int) grade);
              }
            });
    if (gold.isEmpty() || value.get("answer").text().isEmpty()) {
      throw Trouble.badInput(
          place + ": no \"answer\" with grades in \"gold\"",
          "Fields: rubric, answer, targets, gold");
    }
    return new GradedAnswer(
        value.get("id").text(place),
        value.get("set").text(""),
        value.get("kind").text("answer"),
        value.get("pair").text(""),
        value.get("rubric").text(""),
        value.get("question").text(""),
        targets.isEmpty() ? List.copyOf(gold.keySet()) : targets,
        value.get("answer").text(""),
        gold,
        value.get("overall").number());
  }
}
