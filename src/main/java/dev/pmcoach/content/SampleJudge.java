package dev.pmcoach.content;

import java.util.OptionalInt;

/** Reads a sample answer as the scorer does, so that lint can compare that with its label. */
@FunctionalInterface
public interface SampleJudge {
  /** Judges nothing: for checks without a scorer. */
  SampleJudge NONE = (question, sample) -> OptionalInt.empty();

  /** Returns the evidence, 0 to 4, on the question's first target; empty to leave it unjudged. */
  OptionalInt evidence(Question question, Sample sample);
}
