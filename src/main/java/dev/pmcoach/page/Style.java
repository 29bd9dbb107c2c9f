package dev.pmcoach.page;

/** What a run of text means; the output decides how that looks, and never by colour alone. */
public enum Style {
  PLAIN,
  STRONG,
  MUTED,
  ACCENT,
  GOOD,
  WARN,
  BAD,
  QUOTE,
  CODE
}
