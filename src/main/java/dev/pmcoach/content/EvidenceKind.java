package dev.pmcoach.content;

import java.util.Locale;
import java.util.Optional;

/** What a piece of an answer contributes; also what a grade can miss. The ids are a contract. */
public enum EvidenceKind {
  /** Something is said to matter or to have happened, with nothing specific behind it. */
  CLAIM,
  /** The speaker's own concrete act or decision. */
  OWN_ACT,
  /** A concrete act by others, or by a "we" with no own part. */
  TEAM_ACT,
  /** A specific mechanism, cause, design or step of reasoning. */
  MECHANISM,
  /** An outcome quantity that bears on the signal. */
  FIGURE,
  /** A value before, a comparison, a denominator or a time window. */
  BASELINE,
  /** How a result was measured, checked or signed off. */
  VERIFICATION,
  /** A cost, refusal or concession that was accepted. */
  TRADE_OFF,
  /** A decision or commitment that was obtained. */
  COMMITMENT;

  private static final EvidenceKind[] ALL = values();

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns the kebab-case id used in YAML and JSON. */
  public String id() {
    return id;
  }

  public static Optional<EvidenceKind> of(String id) {
    for (EvidenceKind kind : ALL) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
