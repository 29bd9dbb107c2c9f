package dev.pmcoach.interview;

import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorecard;

/** Grades one answer by the rubric of the loop; the same answer always gets the same card. */
@FunctionalInterface
public interface Grader {
  Scorecard grade(Answer answer);
}
