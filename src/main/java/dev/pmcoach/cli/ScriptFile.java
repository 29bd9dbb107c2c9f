package dev.pmcoach.cli;

import dev.pmcoach.content.Shape;
import dev.pmcoach.content.Shape.Field;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import dev.pmcoach.content.yaml.UserFile;
import dev.pmcoach.interview.Choice;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.session.Script;
import dev.pmcoach.session.ScriptStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads an interview written as YAML. */
final class ScriptFile {
  private static final Shape.Text TEXT = new Shape.Text();
  private static final Shape.Id ID = new Shape.Id();
  private static final Shape.Flag FLAG = new Shape.Flag();

  private static final Shape EXPECT =
      fields(
          field("min-overall", new Shape.Whole(0, 100), "the least score of the loop"),
          field(
              "decision",
              new Shape.Word(List.of("offer", "no-offer", "not-decided")),
              "what the matrix has to decide"),
          field(
              "signals",
              new Shape.Entries(ID, new Shape.Whole(0, 100)),
              "the least points of signals"));

  private static final Shape STEP =
      fields(
          field("do", new Shape.Word(ScriptStep.WORDS), "what is done; answer, unless given"),
          field("text", TEXT, "the answer's words, or the note's"),
          field("file", TEXT, "a file with the answer's words, from where the script lies"),
          field("grades", new Shape.Entries(ID, new Shape.Whole(0, 4)), "grades, for rate"),
          field("seconds", new Shape.Decimal(0, 86_400), "how long it took to say"),
          field("draft-words", new Shape.Whole(0, 100_000), "words typed so far, for wait"),
          field("at", TEXT, "when, as an instant"));

  private static final Shape SHAPE =
      fields(
          new Field("format", new Shape.Whole(1, 1), true, "the form of the file, 1"),
          new Field("loop", ID, true, "the loop's id"),
          field("name", TEXT, "a name for reports"),
          field("mode", new Shape.Word(List.of("mock", "practice")), "mock, unless given"),
          field("rounds", new Shape.Items(ID, 1), "ids of the rounds; all, unless given"),
          field("count", new Shape.Whole(1, 20), "questions a round"),
          field("seed", new Shape.Whole(0, Integer.MAX_VALUE), "draws the questions"),
          field("persona", ID, "who asks"),
          field("timer", FLAG, "whether the clock counts"),
          field("interviewer", FLAG, "whether a partner rates"),
          field("scores", FLAG, "false for words instead of numbers"),
          field("start", TEXT, "when it begins, as an instant"),
          field(
              "questions",
              new Shape.Entries(ID, new Shape.Items(ID, 0)),
              "ids of the questions of a round; drawn, unless given"),
          new Field("steps", new Shape.Items(STEP, 0), true, "what is said and done"),
          field("expect", EXPECT, "what has to come of it"));

  private static final Instant USUAL_START = Instant.parse("2026-01-01T09:00:00Z");

  private final Path file;
  private final String shown;

  private ScriptFile(Path file, String shown) {
    this.file = file;
    this.shown = shown;
  }

  private static Shape fields(Field... fields) {
    return new Shape.Fields(List.of(fields));
  }

  private static Field field(String name, Shape shape, String about) {
    return new Field(name, shape, false, about);
  }

  /**
   * @param shown the path as it was typed
   */
  static Script read(Path file, String shown) {
    return new ScriptFile(file, shown).script(UserFile.read(file, shown, SHAPE));
  }

  private Script script(Values values) {
    PlanRequest request =
        new PlanRequest(
            Mode.valueOf(values.text("mode", "mock").toUpperCase(Locale.ROOT)),
            values.text("loop"),
            values.texts("rounds"),
            values.whole("count", 0),
            values.whole("seed", 0),
            values.optionalText("persona"),
            new PlanRequest.Options(
                values.flag("timer"),
                values.flag("interviewer"),
                values.text("scores", "true").equals("true")),
            questions(values));
    return new Script(
        values.text("name", shown),
        request,
        values.optionalText("start").map(this::instant).orElse(USUAL_START),
        values.groups("steps", this::step),
        values.group("expect", ScriptFile::expected).orElse(Script.Expected.NOTHING));
  }

  private static Map<String, List<String>> questions(Values values) {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    values.group(
        "questions",
        rounds -> {
          for (String round : rounds.names()) {
            questions.put(round, rounds.texts(round));
          }
          return questions;
        });
    return questions;
  }

  private static Script.Expected expected(Values values) {
    Map<String, Integer> signals = new LinkedHashMap<>();
    values.group("signals", Values::numbers).ifPresent(signals::putAll);
    int least = values.whole("min-overall", -1);
    return new Script.Expected(
        least < 0 ? OptionalInt.empty() : OptionalInt.of(least),
        values.optionalText("decision"),
        signals);
  }

  private ScriptStep step(Values values) {
    String does = values.text("do", "answer");
    String words = values.optionalText("file").map(this::words).orElse(values.text("text"));
    double seconds = values.decimal("seconds", -1);
    if (does.equals("choose")) {
      requireChoice(words);
    }
    return new ScriptStep(
        does,
        words,
        values.group("grades", Values::numbers).orElse(Map.of()),
        seconds < 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds),
        values.whole("draft-words", 0),
        values.optionalText("at").map(this::instant));
  }

  private void requireChoice(String words) {
    List<String> known = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      known.add(choice.name().toLowerCase(Locale.ROOT));
    }
    if (!known.contains(words)) {
      throw Trouble.badInput(
          shown
              + ": 'choose' takes a text of "
              + String.join(", ", known)
              + ", not '"
              + words
              + "'",
          "");
    }
  }

  private Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Trouble.badInput(
          shown + ": '" + text + "' is no instant; write it like 2026-11-23T09:00:00Z", "");
    }
  }

  private String words(String name) {
    Path beside = file.toAbsolutePath().resolveSibling(name);
    try {
      return Files.readString(beside).strip();
    } catch (IOException e) {
      throw Trouble.badInput(shown + ": can't read the answer's file '" + name + "'", "");
    }
  }
}
