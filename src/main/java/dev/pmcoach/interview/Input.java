package dev.pmcoach.interview;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the candidate, or the clock, did. Together with the plan, the inputs of a session are all
 * that its state depends on: replaying them rebuilds it exactly.
 */
public sealed interface Input {
  /** When it happened. A step back in time counts as no time. */
  Instant at();

  /** Calls the visitor's method for this kind of input. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of input, so that a new kind breaks the build where it matters. */
  interface Visitor<R> {
    R answered(Answered input);

    R skipped(Skipped input);

    R repeatWanted(RepeatWanted input);

    R hintWanted(HintWanted input);

    R noted(Noted input);

    R edited(Edited input);

    R rated(Rated input);

    R chosen(Chosen input);

    R paused(Paused input);

    R resumed(Resumed input);

    R ticked(Ticked input);

    R quit(Quit input);
  }

  /**
   * An answer to whatever was asked last: a question, a follow-up, a challenge.
   *
   * @param seconds how long it took to say; only where that was measured, never for typed answers
   */
  record Answered(String text, OptionalDouble seconds, Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answered(this);
    }
  }

  /** The question, follow-up or step is passed over. A question without an answer has no grade. */
  record Skipped(Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.skipped(this);
    }
  }

  /** The last words of the interviewer are wanted again. */
  record RepeatWanted(Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.repeatWanted(this);
    }
  }

  /** The next step of the hint ladder is wanted. */
  record HintWanted(Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hintWanted(this);
    }
  }

  /** A private note; never graded. */
  record Noted(String text, Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noted(this);
    }
  }

  /** New words in place of the last answer given in this round. */
  record Edited(String text, Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.edited(this);
    }
  }

  /**
   * Grades given by a person: by the candidate before the reveal, or by a partner who interviews.
   *
   * @param grades signal id to 0–4; a signal left out was not rated
   * @param note the partner's remark; may be empty
   */
  record Rated(Map<String, Integer> grades, String note, Instant at) implements Input {
    public Rated {
      grades = Map.copyOf(grades);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rated(this);
    }
  }

  /** One of the offered ways to go on was taken. */
  record Chosen(Choice choice, Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chosen(this);
    }
  }

  /** The clock is to stand still. */
  record Paused(Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paused(this);
    }
  }

  /**
   * Back from a pause, an interruption or a crash; the time since the input before is not counted.
   */
  record Resumed(Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.resumed(this);
    }
  }

  /**
   * Time went by. Worth logging only when it led to an event.
   *
   * @param draftWords words typed so far of the answer in progress
   */
  record Ticked(int draftWords, Instant at) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ticked(this);
    }
  }

  /** The candidate leaves. */
  record Quit(Why why, Instant at) implements Input {
    /** Why, and so what becomes of the session. */
    public enum Why {
      /** To go on later: the session can be resumed. */
      LATER,
      /** By Ctrl-C: the session can be resumed. */
      INTERRUPTED,
      /** For good: the loop ends here, with its debrief. */
      DONE,
      /** The piped input is used up: the loop ends here, with its debrief. */
      END_OF_INPUT;

      /** Whether the session can be resumed. */
      public boolean resumable() {
        return this == LATER || this == INTERRUPTED;
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quit(this);
    }
  }
}
