package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import java.util.ArrayList;
import java.util.List;

/** Finds content by the id that was typed, or says which id is nearest. */
final class Find {
  private Find() {}

  static Question question(Library library, String id) {
    return library
        .question(id)
        .orElseThrow(
            () ->
                Trouble.unknown(
                    "question",
                    id,
                    library.summaries().stream().map(QuestionSummary::id).toList(),
                    "coach questions list"));
  }

  /** Finds a question where a role-play would have been understood, too. */
  static Question exercise(Library library, String id) {
    List<String> known = new ArrayList<>(library.names("scenarios"));
    library.summaries().forEach(question -> known.add(question.id()));
    return library
        .question(id)
        .orElseThrow(
            () -> Trouble.unknown("question or role-play", id, known, "coach questions list"));
  }

  static Rubric rubric(Library library, String id) {
    return library
        .rubric(id)
        .orElseThrow(
            () -> Trouble.unknown("rubric", id, library.names("rubrics"), "coach rubric list"));
  }

  static Loop loop(Library library, String id) {
    return library
        .loop(id)
        .orElseThrow(() -> Trouble.unknown("loop", id, library.names("loops"), "coach loops list"));
  }
}
