package dev.pmcoach.career;

import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A triage sheet as a file has it.
 *
 * @param title may be empty, as may {@code about}
 */
public record TriageFile(String title, String about, Triage triage) {
  /**
   * Reads checked fields.
   *
   * @throws Trouble when the weights don't add up or a score is missing
   */
  public static TriageFile of(Values file) {
    try {
      return new TriageFile(
          file.text("title"),
          file.text("about"),
          new Triage(
              numbers(file, "criteria"),
              file.groups(
                  "options",
                  option -> new Triage.Option(option.text("name"), numbers(option, "scores")))));
    } catch (IllegalArgumentException e) {
      throw Trouble.badInput(e.getMessage(), "");
    }
  }

  private static Map<String, Double> numbers(Values values, String field) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    values.named(field).forEach((name, number) -> numbers.put(name, Double.valueOf(number)));
    return numbers;
  }
}
