package dev.pmcoach.content;

import java.util.List;

/**
 * What a list of questions shows of one.
 *
 * @param headline the first sentence of the prompt
 */
public record QuestionSummary(
    String id,
    String loop,
    String round,
    String kind,
    String headline,
    List<String> targets,
    int minutes,
    List<String> levels,
    List<String> tags) {
  public QuestionSummary {
    targets = List.copyOf(targets);
    levels = List.copyOf(levels);
    tags = List.copyOf(tags);
  }
}
