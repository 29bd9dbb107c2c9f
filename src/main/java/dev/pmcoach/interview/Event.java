package dev.pmcoach.interview;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Sample;
import dev.pmcoach.scoring.Scorecard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What happened. {@code round} and {@code exchange} count from 0: the place in the plan's rounds,
 * and the place among what was asked in that round.
 */
public sealed interface Event {
  Instant at();

  /** Calls the visitor's method for this kind of event. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of event, so that a new kind breaks the build where it matters. */
  interface Visitor<R> {
    R loopStarted(LoopStarted event);

    R roundStarted(RoundStarted event);

    R asked(Asked event);

    R answered(Answered event);

    R edited(Edited event);

    R acknowledged(Acknowledged event);

    R followedUp(FollowedUp event);

    R pulledBack(PulledBack event);

    R challenged(Challenged event);

    R repeated(Repeated event);

    R hinted(Hinted event);

    R skipped(Skipped event);

    R noted(Noted event);

    R paused(Paused event);

    R resumed(Resumed event);

    R nudged(Nudged event);

    R scored(Scored event);

    R ratingWanted(RatingWanted event);

    R rated(Rated event);

    R revealed(Revealed event);

    R choiceOffered(ChoiceOffered event);

    R framed(Framed event);

    R modelShown(ModelShown event);

    R sceneLine(SceneLine event);

    R sceneEnded(SceneEnded event);

    R roundEnded(RoundEnded event);

    R debriefed(Debriefed event);

    R interrupted(Interrupted event);

    R finished(Finished event);

    R refused(Refused event);
  }

  record LoopStarted(LoopPlan plan, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.loopStarted(this);
    }
  }

  record RoundStarted(int round, RoundPlan plan, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.roundStarted(this);
    }
  }

  /**
   * A question was asked.
   *
   * @param number from 1
   * @param total questions planned for this round
   * @param words what was said: the prompt, or the variant in a second drill
   */
  record Asked(
      int round, int exchange, int number, int total, Question question, String words, Instant at)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.asked(this);
    }
  }

  /**
   * @param part 0 for the answer, 1 and up for what was said to follow-ups and challenges
   */
  record Answered(
      int round, int exchange, int part, String text, OptionalDouble seconds, Instant at)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answered(this);
    }
  }

  /** An answer given before now reads otherwise. */
  record Edited(int round, int exchange, int part, String text, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.edited(this);
    }
  }

  /** The interviewer says something short and neutral. */
  record Acknowledged(String words, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.acknowledged(this);
    }
  }

  /**
   * @param part which part of the answer the reply will be
   * @param missing the evidence that it asks for
   */
  record FollowedUp(
      int round,
      int exchange,
      int part,
      String signal,
      EvidenceKind missing,
      String words,
      Instant at)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.followedUp(this);
    }
  }

  /** The answer drifted, and the interviewer brings it back to a signal. */
  record PulledBack(int round, int exchange, int part, String signal, String words, Instant at)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pulledBack(this);
    }
  }

  /**
   * The committee doubts a figure.
   *
   * @param number from 1
   * @param persona the id of who doubts
   * @param round where the figure was given
   * @param exchange the answer that the reply will be joined to
   * @param quote the doubted words
   */
  record Challenged(
      int number,
      int total,
      String persona,
      int round,
      int exchange,
      String signal,
      String quote,
      String words,
      Instant at)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.challenged(this);
    }
  }

  record Repeated(String words, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.repeated(this);
    }
  }

  /**
   * @param step from 1
   */
  record Hinted(int round, int exchange, int step, int total, String words, Instant at)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hinted(this);
    }
  }

  record Skipped(int round, int exchange, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.skipped(this);
    }
  }

  record Noted(int round, int exchange, String text, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noted(this);
    }
  }

  record Paused(Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paused(this);
    }
  }

  /** Play goes on; followed by what was said last, so that the candidate knows where they are. */
  record Resumed(Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.resumed(this);
    }
  }

  /** The clock has something to say. Never ends an answer. */
  record Nudged(Nudge nudge, String words, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nudged(this);
    }
  }

  /**
   * An answer has a new card. In a mock loop it stays sealed: not shown before the debrief.
   *
   * @param before the card that it replaces, after a follow-up, a challenge or an edit
   */
  record Scored(int round, int exchange, Scorecard card, Optional<Scorecard> before, Instant at)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scored(this);
    }
  }

  /**
   * Grades by a person are wanted.
   *
   * @param signals ids of the signals to rate
   */
  record RatingWanted(int round, int exchange, Rater rater, List<String> signals, Instant at)
      implements Event {
    public RatingWanted {
      signals = List.copyOf(signals);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ratingWanted(this);
    }
  }

  /**
   * @param grades signal id to 0–4
   */
  record Rated(
      int round, int exchange, Rater rater, Map<String, Integer> grades, String note, Instant at)
      implements Event {
    public Rated {
      grades = Map.copyOf(grades);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rated(this);
    }
  }

  /**
   * Practice: the card is shown.
   *
   * @param before the first attempt's card, after a retry
   * @param own the candidate's own grades; empty when they passed
   */
  record Revealed(
      int round,
      int exchange,
      Scorecard card,
      Optional<Scorecard> before,
      Map<String, Integer> own,
      Instant at)
      implements Event {
    public Revealed {
      own = Map.copyOf(own);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.revealed(this);
    }
  }

  record ChoiceOffered(List<Choice> choices, Instant at) implements Event {
    public ChoiceOffered {
      choices = List.copyOf(choices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choiceOffered(this);
    }
  }

  /**
   * Practice: the frame of a good answer, to be filled with one's own facts.
   *
   * @param lines one sentence each, with blanks in square brackets
   */
  record Framed(int round, int exchange, List<String> lines, Instant at) implements Event {
    public Framed {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.framed(this);
    }
  }

  record ModelShown(int round, int exchange, Sample sample, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.modelShown(this);
    }
  }

  record SceneLine(int round, Scene.Line line, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sceneLine(this);
    }
  }

  record SceneEnded(int round, Scene.Outcome outcome, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sceneEnded(this);
    }
  }

  /**
   * @param words how the interviewer closes it; may be empty
   */
  record RoundEnded(int round, RoundEnd why, String words, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.roundEnded(this);
    }
  }

  record Debriefed(LoopCard card, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.debriefed(this);
    }
  }

  /** The candidate left and may come back. */
  record Interrupted(Input.Quit.Why why, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.interrupted(this);
    }
  }

  /** The session is over for good. */
  record Finished(Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.finished(this);
    }
  }

  /** What was wanted isn't possible now; nothing changed. */
  record Refused(String words, Instant at) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.refused(this);
    }
  }
}
