package dev.pmcoach.session;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.scoring.Scorecard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of a session's log. The engine is deterministic: {@link Started} and the lines of what
 * the candidate did rebuild its state; the rest is there to be read without the engine.
 */
public sealed interface LogEvent {
  /** The number of the form that this program writes. */
  int SCHEMA = 1;

  /** Returns when it happened. */
  Instant at();

  /** Returns the kebab-case name that {@code type} has in the log. */
  String type();

  /** Writes all fields but {@code type} and {@code at}. */
  default void writeFields(JsonWriter out) {}

  /**
   * Where in the session something was said.
   *
   * @param round the round's id
   * @param exchange counts what was asked in the round, from 0
   * @param question the question's id; empty where none was asked
   */
  record Place(String round, int exchange, String question) {
    void write(JsonWriter out) {
      out.field("round", round).field("exchange", exchange).field("question", question);
    }
  }

  /**
   * What was drawn for one round.
   *
   * @param minutes 1 to 240
   * @param persona the name of who asks
   */
  record PlannedRound(
      String id, String title, int minutes, String persona, List<PlannedQuestion> questions) {
    public PlannedRound {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A drawn question as its words were then.
   *
   * @param prompt what the interviewer says
   */
  record PlannedQuestion(String id, String prompt, List<String> targets) {
    public PlannedQuestion {
      targets = List.copyOf(targets);
    }
  }

  /**
   * The head of the log.
   *
   * @param schema 1 to {@link #SCHEMA}
   * @param mode {@code mock} or {@code practice}
   * @param count questions a round that were asked for; 0 for as many as each round says
   * @param persona the id of who asks instead of each round's own persona
   * @param options {@code timer, interviewer} and {@code scores}, each whether it is on
   */
  record Started(
      Instant at,
      int schema,
      long seed,
      String mode,
      String loop,
      String rubric,
      String rubricHash,
      String contentHash,
      String version,
      int count,
      Optional<String> persona,
      Map<String, Boolean> options,
      List<PlannedRound> rounds)
      implements LogEvent {
    public Started {
      options = Map.copyOf(options);
      rounds = List.copyOf(rounds);
    }

    @Override
    public String type() {
      return "started";
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("schema", schema).field("seed", seed).field("mode", mode).field("loop", loop);
      out.field("rubric", rubric).field("rubricHash", rubricHash);
      out.field("contentHash", contentHash).field("version", version);
      out.field("count", count).field("persona", persona);
      out.object(
          "options",
          () -> options.keySet().stream().sorted().forEach(k -> out.field(k, options.get(k))));
      out.array("rounds", rounds, Started::round);
    }

    private static void round(JsonWriter out, PlannedRound round) {
      out.object(
          () -> {
            out.field("id", round.id()).field("title", round.title());
            out.field("minutes", round.minutes()).field("persona", round.persona());
            out.array("questions", round.questions(), Started::question);
          });
    }

    private static void question(JsonWriter out, PlannedQuestion question) {
      out.object(
          () ->
              out.field("id", question.id())
                  .field("prompt", question.prompt())
                  .strings("targets", question.targets()));
    }
  }

  record RoundStarted(Instant at, String round) implements LogEvent {
    @Override
    public String type() {
      return "round-started";
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("round", round);
    }
  }

  /**
   * A question was put.
   *
   * @param targets the signals that its score is made of
   */
  record Asked(Instant at, Place place, String prompt, List<String> targets) implements LogEvent {
    public Asked {
      targets = List.copyOf(targets);
    }

    @Override
    public String type() {
      return "asked";
    }

    @Override
    public void writeFields(JsonWriter out) {
      place.write(out);
      out.field("prompt", prompt).strings("targets", targets);
    }
  }

  /**
   * An answer was handed in.
   *
   * @param part 0 for the answer, 1 and up for answers to follow-ups and challenges
   * @param seconds how long it took to say, where that was measured
   * @param edited whether these are new words for a part that was answered before
   */
  record Answered(
      Instant at, Place place, int part, String text, OptionalDouble seconds, boolean edited)
      implements LogEvent {
    @Override
    public String type() {
      return "answered";
    }

    @Override
    public void writeFields(JsonWriter out) {
      place.write(out);
      out.field("part", part).field("text", text).field("seconds", seconds);
      if (edited) {
        out.field("edited", true);
      }
    }
  }

  /**
   * The interviewer said something more: a follow-up, a challenge, a line of a scene.
   *
   * @param signal the id of what it is about; may be empty
   * @param missing the id of the kind of evidence that was asked for; may be empty
   */
  record FollowedUp(Instant at, Place place, String signal, String missing, String prompt)
      implements LogEvent {
    @Override
    public String type() {
      return "followed-up";
    }

    @Override
    public void writeFields(JsonWriter out) {
      place.write(out);
      out.field("signal", signal).field("missing", missing).field("prompt", prompt);
    }
  }

  record Skipped(Instant at, Place place) implements LogEvent {
    @Override
    public String type() {
      return "skipped";
    }

    @Override
    public void writeFields(JsonWriter out) {
      place.write(out);
    }
  }

  record Paused(Instant at) implements LogEvent {
    @Override
    public String type() {
      return "paused";
    }
  }

  record Resumed(Instant at) implements LogEvent {
    @Override
    public String type() {
      return "resumed";
    }
  }

  /**
   * The session moved on without an answer, most often because time went by.
   *
   * @param did {@code wait, repeat, hint, note} or {@code choose}
   * @param words what was noted, or the choice; else empty
   * @param draftWords words typed of the answer in progress, for {@code wait}
   */
  record Tick(Instant at, String did, String words, int draftWords) implements LogEvent {
    @Override
    public String type() {
      return "tick";
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("did", did);
      if (!words.isEmpty()) {
        out.field("words", words);
      }
      if (draftWords > 0) {
        out.field("draftWords", draftWords);
      }
    }
  }

  /**
   * The candidate left.
   *
   * @param why {@code later, interrupted, done} or {@code end-of-input}; after the first two the
   *     session can be resumed
   */
  record Interrupted(Instant at, String why) implements LogEvent {
    @Override
    public String type() {
      return "interrupted";
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("why", why);
    }
  }

  /** An answer, with the follow-ups so far, was graded. The last card of an exchange counts. */
  record Scored(Instant at, Place place, Scorecard card) implements LogEvent {
    @Override
    public String type() {
      return "scored";
    }

    @Override
    public void writeFields(JsonWriter out) {
      place.write(out);
      out.name("card");
      ScorecardJson.write(
          out, new ScorecardJson.Asked(Optional.empty(), Optional.empty(), ""), card);
    }
  }

  /**
   * A person graded an answer before the score was shown.
   *
   * @param rater {@code self} or {@code partner}
   * @param grades the expected grade, 0 to 4, by signal id
   * @param note a partner's remark; may be empty
   */
  record SelfRated(Instant at, Place place, String rater, Map<String, Integer> grades, String note)
      implements LogEvent {
    public SelfRated {
      grades = Map.copyOf(grades);
    }

    @Override
    public String type() {
      return "self-rated";
    }

    @Override
    public void writeFields(JsonWriter out) {
      place.write(out);
      out.field("rater", rater);
      out.object(
          "grades",
          () -> grades.keySet().stream().sorted().forEach(k -> out.field(k, grades.get(k))));
      if (!note.isEmpty()) {
        out.field("note", note);
      }
    }
  }

  /** Candidates disagree with a grade; it is kept beside the grade and changes nothing. */
  record Disputed(Instant at, String signal, String because) implements LogEvent {
    @Override
    public String type() {
      return "disputed";
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("signal", signal).field("because", because);
    }
  }

  /**
   * @param why {@code questions, time, scene} or {@code left}
   */
  record RoundEnded(Instant at, String round, String why) implements LogEvent {
    @Override
    public String type() {
      return "round-ended";
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("round", round).field("why", why);
    }
  }

  /**
   * The committee's result.
   *
   * @param score 0 to 100; empty while a signal was never observed
   * @param low the least that it can be
   * @param high the most that it can be
   * @param bar what the score has to exceed
   * @param decision {@code offer, no-offer} or {@code not-decided}
   * @param signals the points of each signal that was observed, 0 to 100
   */
  record Debriefed(
      Instant at,
      OptionalDouble score,
      double low,
      double high,
      int bar,
      String decision,
      boolean atRisk,
      Map<String, Double> signals)
      implements LogEvent {
    public Debriefed {
      signals = Map.copyOf(signals);
    }

    @Override
    public String type() {
      return "debriefed";
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("score", score).field("low", low).field("high", high).field("bar", bar);
      out.field("decision", decision).field("atRisk", atRisk);
      out.object(
          "signals",
          () -> signals.keySet().stream().sorted().forEach(k -> out.field(k, signals.get(k))));
    }
  }

  record Finished(Instant at) implements LogEvent {
    @Override
    public String type() {
      return "finished";
    }
  }
}
