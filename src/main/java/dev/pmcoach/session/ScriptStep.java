package dev.pmcoach.session;

import dev.pmcoach.interview.Choice;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Input.Quit.Why;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that a script does, in plain values.
 *
 * @param does one of {@link #WORDS}
 * @param words the answer, the note, the new words of an edit, the choice; else empty
 * @param grades signal id to 0–4, for {@code rate}
 * @param seconds how long an answer took to say, where that was measured
 * @param draftWords words typed so far, for {@code wait}
 * @param at when it happens; empty to follow what comes before at the pace of speech
 */
public record ScriptStep(
    String does,
    String words,
    Map<String, Integer> grades,
    OptionalDouble seconds,
    int draftWords,
    Optional<Instant> at) {
  /** Everything that a script can do. */
  public static final List<String> WORDS =
      List.of(
          "answer",
          "skip",
          "repeat",
          "hint",
          "note",
          "edit",
          "rate",
          "choose",
          "pause",
          "resume",
          "wait",
          "leave",
          "interrupt",
          "finish",
          "end");

  public ScriptStep {
    grades = Map.copyOf(grades);
  }

  /** Returns the input that it stands for, at that time. */
  public Input input(Instant now) {
    return switch (does) {
      case "answer" -> new Input.Answered(words, seconds, now);
      case "skip" -> new Input.Skipped(now);
      case "repeat" -> new Input.RepeatWanted(now);
      case "hint" -> new Input.HintWanted(now);
      case "note" -> new Input.Noted(words, now);
      case "edit" -> new Input.Edited(words, now);
      case "rate" -> new Input.Rated(grades, words, now);
      case "choose" -> new Input.Chosen(Choice.valueOf(words.toUpperCase(Locale.ROOT)), now);
      case "pause" -> new Input.Paused(now);
      case "resume" -> new Input.Resumed(now);
      case "wait" -> new Input.Ticked(draftWords, now);
      case "leave" -> new Input.Quit(Why.LATER, now);
      case "interrupt" -> new Input.Quit(Why.INTERRUPTED, now);
      case "finish" -> new Input.Quit(Why.DONE, now);
      case "end" -> new Input.Quit(Why.END_OF_INPUT, now);
      default -> throw new IllegalArgumentException(does);
    };
  }

  /** Returns the step that stands for an input. */
  public static ScriptStep of(Input input) {
    return input.accept(
        new Input.Visitor<>() {
          private ScriptStep plain(String does) {
            return words(does, "");
          }

          private ScriptStep words(String does, String words) {
            return new ScriptStep(
                does, words, Map.of(), OptionalDouble.empty(), 0, Optional.of(input.at()));
          }

          @Override
          public ScriptStep answered(Input.Answered answered) {
            return new ScriptStep(
                "answer",
                answered.text(),
                Map.of(),
                answered.seconds(),
                0,
                Optional.of(input.at()));
          }

          @Override
          public ScriptStep skipped(Input.Skipped skipped) {
            return plain("skip");
          }

          @Override
          public ScriptStep repeatWanted(Input.RepeatWanted wanted) {
            return plain("repeat");
          }

          @Override
          public ScriptStep hintWanted(Input.HintWanted wanted) {
            return plain("hint");
          }

          @Override
          public ScriptStep noted(Input.Noted noted) {
            return words("note", noted.text());
          }

          @Override
          public ScriptStep edited(Input.Edited edited) {
            return words("edit", edited.text());
          }

          @Override
          public ScriptStep rated(Input.Rated rated) {
            return new ScriptStep(
                "rate",
                rated.note(),
                rated.grades(),
                OptionalDouble.empty(),
                0,
                Optional.of(input.at()));
          }

          @Override
          public ScriptStep chosen(Input.Chosen chosen) {
            return words("choose", chosen.choice().name().toLowerCase(Locale.ROOT));
          }

          @Override
          public ScriptStep paused(Input.Paused paused) {
            return plain("pause");
          }

          @Override
          public ScriptStep resumed(Input.Resumed resumed) {
            return plain("resume");
          }

          @Override
          public ScriptStep ticked(Input.Ticked ticked) {
            return new ScriptStep(
                "wait",
                "",
                Map.of(),
                OptionalDouble.empty(),
                ticked.draftWords(),
                Optional.of(input.at()));
          }

          @Override
          public ScriptStep quit(Input.Quit quit) {
            return plain(
                switch (quit.why()) {
                  case LATER -> "leave";
                  case INTERRUPTED -> "interrupt";
                  case DONE -> "finish";
                  case END_OF_INPUT -> "end";
                });
          }
        });
  }
}
