package dev.pmcoach.offer;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that a candidate's words do in the negotiation.
 *
 * @param item what it is about, where it is about one item
 * @param value the figure said with it
 * @param quote the words it was read from
 */
public record Move(Kind kind, Optional<Item> item, OptionalDouble value, String quote) {
  /** The kinds of move. */
  public enum Kind {
    /** Wants more of an item. */
    ASK,
    /** Gives a projected or delivered ARR. */
    IMPACT,
    /** Says that the ARR is written down and can be checked. */
    DOCUMENTED,
    /** Says who verified it. */
    VERIFIED,
    /** Argues growth of partner calls. */
    LOCK_IN,
    /** Ties an ask to the Impact-Weighted Score. */
    IWS_TIE,
    /** Has another offer. */
    ALTERNATIVE,
    /** Points at what others pay. */
    COMPARABLES,
    /** Gives an item up or takes it as it is. */
    CONCEDE,
    /** Threatens to leave. */
    THREAT,
    /** Promises to sign on a condition. */
    COMMIT,
    /** Asks for the hiring manager. */
    BRING_MANAGER,
    /** Asks for information. */
    QUESTION,
    /** Tells what weakens the own side: present pay, a lowest figure, no other offer. */
    REVEAL,
    ACCEPT,
    DECLINE
  }

  static Move of(Kind kind, String quote) {
    return new Move(kind, Optional.empty(), OptionalDouble.empty(), quote);
  }

  /** Whether it is a reason that the other side can weigh. */
  public boolean reason() {
    return switch (kind) {
      case IMPACT, DOCUMENTED, VERIFIED, LOCK_IN, IWS_TIE, ALTERNATIVE, COMPARABLES -> true;
      default -> false;
    };
  }
}
