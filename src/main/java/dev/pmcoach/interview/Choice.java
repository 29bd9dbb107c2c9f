package dev.pmcoach.interview;

/** Ways to go on after the score of a practice answer. */
public enum Choice {
  /** The same question once more, then both scores side by side. */
  RETRY,
  /** The frame of a good answer with blanks for one's own facts, then the sample. */
  MODEL,
  /** The same skill asked about another situation. */
  VARIANT,
  /** The next question, or the end. */
  NEXT
}
