package dev.pmcoach.interview;

import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Round;
import java.util.List;
import java.util.Optional;

/**
 * A round with the people who sit in it and what they will ask.
 *
 * @param persona who asks
 * @param panel everybody who writes a card, the one who asks first
 * @param questions in the order in which they are asked; empty in a committee round
 * @param scene the role-play or stress scenario played instead of questions
 */
public record RoundPlan(
    Round round,
    Persona persona,
    List<Persona> panel,
    List<Question> questions,
    Optional<Scene> scene) {
  public RoundPlan {
    panel = List.copyOf(panel);
    questions = List.copyOf(questions);
  }
}
