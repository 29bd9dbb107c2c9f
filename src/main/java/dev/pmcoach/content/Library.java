package dev.pmcoach.content;

import java.util.List;
import java.util.Optional;

/**
 * All content that a run sees: the built-in files with the user's laid over them by id. Reads a
 * file only when something of it is asked for.
 *
 * <p>Every method throws {@link BrokenContent} when a file it needs has errors.
 */
public interface Library {
  /** Returns the loops in catalog order, the user's after the built-in ones. */
  List<Loop> loops();

  Optional<Loop> loop(String id);

  List<Rubric> rubrics();

  Optional<Rubric> rubric(String id);

  List<Persona> personas();

  Optional<Persona> persona(String id);

  List<Ladder> ladders();

  Optional<Ladder> ladder(String id);

  Optional<Scenario> scenario(String id);

  /** Returns the questions of a round in file order; empty when the round has no bank. */
  List<Question> questions(String loop, String round);

  Optional<Question> question(String id);

  /** Returns a line for each question of all banks, without reading the whole banks. */
  List<QuestionSummary> summaries();

  /**
   * Returns the ids of all files in a folder, such as {@code scenarios}, in display order; not for
   * banks.
   */
  List<String> names(String folder);

  /** Returns a file as it was read; for kinds of content that have no record here. */
  Optional<Node.Mapping> file(String folder, String id);

  /** Returns a hash over all content that is in force, {@code sha256:} and hex. */
  String hash();
}
