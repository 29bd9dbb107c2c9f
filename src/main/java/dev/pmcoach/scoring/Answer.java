package dev.pmcoach.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is to be graded.
 *
 * @param question the words that were asked; empty when unknown. Only used to recognise an echo
 * @param targets ids of the signals that enter the overall; empty means every signal of the rubric
 * @param parts the answer, then the answers to follow-ups, exactly as given
 * @param seconds how long it took to say, where that was measured
 */
public record Answer(
    String question, List<String> targets, List<String> parts, OptionalDouble seconds) {
  public Answer {
    targets = List.copyOf(targets);
    parts = List.copyOf(parts);
  }

  public static Answer of(String question, List<String> targets, String text) {
    return new Answer(question, targets, List.of(text), OptionalDouble.empty());
  }
}
