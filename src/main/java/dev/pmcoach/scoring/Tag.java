package dev.pmcoach.scoring;

import java.util.Locale;

/** What a sentence contributes, whatever the rubric. */
enum Tag {
  ASSERT,
  OWN,
  TEAM,
  MECH,
  FIG,
  BASE,
  VERIFY,
  TRADE,
  HYPO,
  NEG,
  UNKNOWN,
  BAD;

  static final int COUNT = values().length;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
