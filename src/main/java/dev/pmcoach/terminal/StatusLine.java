package dev.pmcoach.terminal;

import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.RoundState;
import dev.pmcoach.interview.State;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.SpokenPace;
import java.time.Duration;
import java.time.Instant;

/** The line below an answer in progress: where one is, the time left, how long it takes to say. */
final class StatusLine {
  private static final double WORDS_PER_SECOND = SpokenPace.WORDS_A_MINUTE / 60.0;

  private static final int LONG_SECONDS = 240;

  private StatusLine() {}

  static Text of(State state, int draftWords, Instant now) {
    RoundState round = state.round();
    Text line = Text.of(round.plan().round().title(), Style.STRONG);
    int total = round.plan().questions().size();
    if (!state.challenges().isEmpty() && round.plan().round().committee()) {
      line =
          line.plus(
              " · challenge " + state.challenge() + " of " + state.challenges().size(),
              Style.MUTED);
    } else if (total > 0) {
      line = line.plus(" · question " + round.asked() + " of " + total, Style.MUTED);
    }
    if (state.plan().options().timer() && state.plan().mode() == PlanRequest.Mode.MOCK) {
      Duration left = round.left().minus(Duration.between(state.last(), now));
      line =
          left.isNegative()
              ? line.plus(" · " + clock(left.negated()) + " over", Style.WARN)
              : line.plus(" · " + clock(left) + " left", Style.MUTED);
    }
    if (draftWords > 0) {
      long seconds = Math.round(draftWords / WORDS_PER_SECOND);
      line =
          line.plus(
              " · ≈ " + clock(Duration.ofSeconds(seconds)) + " spoken",
              seconds >= LONG_SECONDS ? Style.WARN : Style.MUTED);
    }
    return line;
  }

  /** Returns minutes and seconds, such as 3:07. */
  static String clock(Duration time) {
    long seconds = Math.max(0, time.toSeconds());
    return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
  }
}
