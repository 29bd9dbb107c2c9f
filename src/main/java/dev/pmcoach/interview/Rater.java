package dev.pmcoach.interview;

/** A person who rates an answer. */
public enum Rater {
  SELF,
  PARTNER
}
