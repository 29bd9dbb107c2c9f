package dev.pmcoach.interview;

/** What the clock can say; each at most once, the first two once an answer. */
public enum Nudge {
  /** Four minutes of an answer are spoken. */
  ANSWER_LONG,
  /** Five minutes of an answer are spoken. */
  ANSWER_OVER,
  /** Five minutes of the round are left. */
  ROUND_CLOSING,
  /** The round's minutes are used up. */
  ROUND_OVER
}
