package dev.pmcoach.interview;

/** What the engine waits for. */
public enum Stage {
  /** An answer to a question or a follow-up, or the next words in a scene. */
  ANSWER,
  /** An answer to a challenge of the committee. */
  DEFENCE,
  /** Grades by a person. */
  RATING,
  /** One of the offered ways to go on. */
  CHOICE,
  /** The frame, filled with one's own facts. */
  FRAME,
  /** Between two rounds: the next starts with {@link Input.Resumed}. */
  BREAK,
  /** Nothing more: the session is over. */
  OVER
}
