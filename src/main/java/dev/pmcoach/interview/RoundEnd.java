package dev.pmcoach.interview;

/** Why a round ended. */
public enum RoundEnd {
  /** All its questions, or its challenges, were used up. */
  QUESTIONS,
  /** Its minutes were used up; the answer in progress was still heard. */
  TIME,
  /** Its scene came to an end. */
  SCENE,
  /** The candidate left for good. */
  LEFT
}
