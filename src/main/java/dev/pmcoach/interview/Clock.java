package dev.pmcoach.interview;

import dev.pmcoach.interview.State.Presence;
import dev.pmcoach.scoring.SpokenPace;
import java.time.Duration;
import java.util.OptionalDouble;

/** Counts the time played and says when it gets short. It never ends an answer. */
final class Clock {
  private static final int LONG_SECONDS = 240;

  /** An answer should stay under five minutes (ai-pm-guide). */
  private static final int OVER_SECONDS = 300;

  private static final Duration CLOSING = Duration.ofMinutes(5);

  private final Play play;

  Clock(Play play) {
    this.play = play;
  }

  /** Counts the time since the last input, unless the candidate was away in it. */
  void count(State before, Input input) {
    boolean counts =
        before.presence() == Presence.HERE
            && before.stage() != Stage.BREAK
            && !(input instanceof Input.Resumed);
    Duration gap = Duration.between(before.last(), input.at());
    if (counts && !gap.isNegative() && !gap.isZero()) {
      play.changeRound(round -> round.active = round.active.plus(gap));
    }
  }

  private boolean timed() {
    return play.plan.options().timer();
  }

  /** Whether the round has used up its minutes. */
  boolean roundOver() {
    return timed() && !play.practice() && play.round().left().compareTo(Duration.ZERO) <= 0;
  }

  void nudgeRound() {
    if (!timed() || play.practice()) {
      return;
    }
    Duration left = play.round().left();
    if (roundOver()) {
      nudge(Nudge.ROUND_OVER, "The round's time is up. Finish your answer; then the round closes.");
    } else if (left.compareTo(CLOSING) <= 0 && play.round().plan().round().minutes() > 10) {
      nudge(Nudge.ROUND_CLOSING, "Five minutes of this round are left.");
    }
  }

  /** Judges an answer, or its draft, by the time it takes to say. */
  void nudgeAnswer(int words, OptionalDouble measured) {
    double seconds = seconds(words, measured);
    if (!timed()) {
      return;
    }
    if (seconds >= OVER_SECONDS) {
      nudge(
          Nudge.ANSWER_OVER, "That is over five minutes spoken. In the room, aim to land by four.");
    } else if (seconds >= LONG_SECONDS) {
      nudge(Nudge.ANSWER_LONG, "Four minutes spoken: time to land the point.");
    }
  }

  /** Whether an answer takes more than five minutes to say. */
  static boolean overlong(Exchange.Part part) {
    return seconds(SpokenPace.words(part.text()), part.seconds()) >= OVER_SECONDS;
  }

  private static double seconds(int words, OptionalDouble measured) {
    return measured.orElse(words * 60.0 / SpokenPace.WORDS_A_MINUTE);
  }

  private void nudge(Nudge nudge, String words) {
    if (!play.round().nudges().contains(nudge)) {
      play.changeRound(round -> round.nudges.add(nudge));
      play.emit(new Event.Nudged(nudge, words, play.now));
    }
  }

  /** The next answer starts with a fresh clock. */
  void freshAnswer() {
    play.changeRound(
        round -> {
          round.nudges.remove(Nudge.ANSWER_LONG);
          round.nudges.remove(Nudge.ANSWER_OVER);
        });
  }
}
