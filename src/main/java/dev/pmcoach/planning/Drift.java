package dev.pmcoach.planning;

import dev.pmcoach.session.Outcome;
import java.util.List;

/**
 * How the coach's scores compare with what happened.
 *
 * @param outcomes those with a score before the day
 * @param foreseen how many had the score on the right side of the bar
 * @param tooHard how many passed although the score was below the bar
 * @param tooKind how many failed although it was above
 */
public record Drift(int outcomes, int foreseen, int tooHard, int tooKind) {
  /** Fewer outcomes than this say nothing. */
  public static final int LEAST = 3;

  public static Drift of(List<Outcome> outcomes) {
    List<Outcome> scored = outcomes.stream().filter(o -> o.predicted().isPresent()).toList();
    int foreseen = (int) scored.stream().filter(Outcome::foreseen).count();
    int hard = (int) scored.stream().filter(o -> !o.foreseen() && o.passed()).count();
    return new Drift(scored.size(), foreseen, hard, scored.size() - foreseen - hard);
  }

  public boolean enough() {
    return outcomes >= LEAST;
  }

  /** Returns one sentence for the user. */
  public String sentence() {
    if (!enough()) {
      int more = LEAST - outcomes;
      return more
          + " more "
          + (more == 1 ? "outcome" : "outcomes")
          + " with a session before it, and coach can say how its scores compare with reality.";
    }
    String head = "The score was on the right side of the bar in " + foreseen + " of " + outcomes;
    if (tooHard > tooKind) {
      return head + "; coach is stricter than your interviewers were.";
    }
    if (tooKind > tooHard) {
      return head + "; coach is kinder than your interviewers were: aim well above the bar.";
    }
    return head + ".";
  }
}
