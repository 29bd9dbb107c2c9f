package dev.pmcoach.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A role-play or stress scenario at some point of its course. Immutable and deterministic: each
 * turn gives the scene that follows. A round with a scene asks no questions; what the candidate
 * says is also graded as one answer on the round's focus signals.
 */
public interface Scene {
  /** What the candidate should know before it starts. */
  String briefing();

  /** Returns what is said before the candidate says anything. */
  Turn open();

  /**
   * Returns what follows from the candidate's words.
   *
   * @param elapsed time played in this round, pauses left out
   */
  Turn said(String text, Duration elapsed);

  /**
   * Returns what happens because time went by, such as an interrupt; no lines when nothing does.
   */
  Turn waited(Duration elapsed);

  /** Returns how things stand, as if it ended here. */
  Outcome outcome();

  /**
   * What happened in a turn.
   *
   * @param scene how it stands afterwards
   * @param over whether the scene has come to its end
   */
  record Turn(Scene scene, List<Line> lines, boolean over) {
    public Turn {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param speaker who says it; empty for what is not said but happens
   */
  record Line(String speaker, String words) {}

  /**
   * How a scene ended.
   *
   * @param id of the ending, such as {@code agreement}, {@code impasse}, {@code bad-deal}
   * @param title in words, such as "A deal, and both would work with you again"
   * @param card what was obtained, given away, kept and lost, each with a verdict
   */
  record Outcome(String id, String title, List<Finding> card) {
    public Outcome {
      card = List.copyOf(card);
    }

    /**
     * @param topic such as "Commitments obtained"
     * @param good whether it speaks for the candidate; empty when it is neither
     */
    public record Finding(String topic, String text, Optional<Boolean> good) {}
  }
}
