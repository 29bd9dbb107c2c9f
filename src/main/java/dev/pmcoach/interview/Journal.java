package dev.pmcoach.interview;

import java.time.Instant;

/**
 * Keeps what happens in a session. Told of each step before the next prompt appears, so that no
 * submitted answer can be lost.
 */
public interface Journal {
  /** Keeps nothing. */
  Journal NONE =
      new Journal() {
        @Override
        public void begun(LoopPlan plan, Instant at, Step step) {}

        @Override
        public void stepped(Input input, Step step) {}

        @Override
        public void drafted(String text) {}
      };

  /** The session began with this plan. */
  void begun(LoopPlan plan, Instant at, Step step);

  /** An input led to a step. Ticks that led to no event are not told. */
  void stepped(Input input, Step step);

  /** The answer being typed reads like this now; best effort, and empty once it is submitted. */
  void drafted(String text);
}
