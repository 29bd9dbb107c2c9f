package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.json.JsonValue;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.json.MalformedJson;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.session.ScorecardJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Scores JSON Lines as they come: on all cores, in the order of the lines, with no more of them in
 * memory than the cores are busy with. A bad line gives a line that says so.
 */
final class BatchScoring {
  /** Lines that one task scores; fewer would wait on each other, more would hold the first back. */
  private static final int CHUNK = 32;

  private static final int CHUNKS_A_JOB = 4;
  private static final int PROGRESS_EVERY = 2048;

  /** What came of all lines. */
  record Outcome(long answers, long bad, boolean below) {}

  private record Numbered(long number, String line) {}

  private record Scored(String output, int answers, int bad, boolean below) {}

  private final Library library;
  private final String defaultRubric;
  private final int least;
  private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();

  /** {@code least} is the overall below which an answer is reported as too low. */
  BatchScoring(Library library, String defaultRubric, int least) {
    this.library = library;
    this.defaultRubric = defaultRubric;
    this.least = least;
  }

  /** Runs {@code score --batch}. */
  static int call(Invocation call, Library library) {
    int jobs = call.<Integer>option("--jobs").orElse(Runtime.getRuntime().availableProcessors());
    if (jobs < 1) {
      throw call.usage("--jobs takes a number of at least 1");
    }
    int least = call.<Integer>option("--fail-under").orElse(0);
    String rubric = call.<String>option("--rubric").orElse(ScoreCommand.DEFAULT_RUBRIC);
    Find.rubric(library, rubric);
    BatchScoring batch = new BatchScoring(library, rubric, least);
    Optional<PrintStream> progress =
        call.env().terminals().err() && !call.globals().quiet()
            ? Optional.of(call.err())
            : Optional.empty();
    BatchScoring.Outcome outcome =
        Inputs.lines(
            call,
            call.<String>option("--batch").orElseThrow(),
            in -> batch.run(in, call.out(), progress, jobs));
    if (outcome.bad() > 0) {
      call.say(outcome.bad() + " of " + outcome.answers() + " lines could not be read");
      return ExitCode.BAD_INPUT;
    }
    return outcome.below() ? ExitCode.BELOW : ExitCode.OK;
  }

  /** Scores all lines; {@code progress} gets a count now and then, where somebody watches. */
  Outcome run(BufferedReader in, PrintStream out, Optional<PrintStream> progress, int jobs) {
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    ArrayDeque<Future<Scored>> running = new ArrayDeque<>();
    Tally tally = new Tally(out, progress);
    try {
      List<Numbered> chunk = new ArrayList<>(CHUNK);
      long number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          chunk.add(new Numbered(number, line));
        }
        if (chunk.size() == CHUNK) {
          List<Numbered> full = chunk;
          running.add(pool.submit(() -> scored(full)));
          chunk = new ArrayList<>(CHUNK);
        }
        while (running.size() > jobs * CHUNKS_A_JOB
            || !running.isEmpty() && running.peek().isDone()) {
          tally.add(running.remove().get());
        }
      }
      List<Numbered> rest = chunk;
      running.add(pool.submit(() -> scored(rest)));
      while (!running.isEmpty()) {
        tally.add(running.remove().get());
      }
      return tally.outcome();
    } catch (IOException e) {
      throw Trouble.expected("can't read the answers: " + e.getMessage(), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Trouble.expected("interrupted", "");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Writes results in order and counts them. */
  private static final class Tally {
    private final PrintStream out;
    private final Optional<PrintStream> progress;
    private long answers;
    private long bad;
    private boolean below;

    Tally(PrintStream out, Optional<PrintStream> progress) {
      this.out = out;
      this.progress = progress;
    }

    void add(Scored scored) {
      // Whole lines at once: whoever stops the run finds no torn one.
      out.print(scored.output());
      out.flush();
      long before = answers;
      answers += scored.answers();
      bad += scored.bad();
      below |= scored.below();
      if (answers / PROGRESS_EVERY > before / PROGRESS_EVERY) {
        progress.ifPresent(to -> to.print("\r" + answers + " answers"));
      }
    }

    Outcome outcome() {
      progress.ifPresent(to -> to.println("\r" + answers + " answers"));
      return new Outcome(answers, bad, below);
    }
  }

  private Scored scored(List<Numbered> lines) {
    StringBuilder output = new StringBuilder();
    int bad = 0;
    boolean below = false;
    for (Numbered line : lines) {
      Optional<String> id = Optional.empty();
      try {
        JsonValue value = JsonValue.parse(line.line());
        if (!value.isObject()) {
          throw Trouble.badInput("not a JSON object", "");
        }
        id = value.get("id").text();
        Scorecard card = score(value, id, output);
        below |= card.overall() < least;
      } catch (MalformedJson | Trouble e) {
        bad++;
        output.append(error(id, line.number(), e.getMessage()));
      }
      output.append('\n');
    }
    return new Scored(output.toString(), lines.size(), bad, below);
  }

  private static String error(Optional<String> id, long number, String message) {
    return JsonWriter.compact(
            out ->
                out.object(
                    () -> {
                      if (id.isPresent()) {
                        out.field("id", id.get());
                      } else {
                        out.name("id").nothing();
                      }
                      out.object(
                          "error", () -> out.field("line", number).field("message", message));
                    }))
        .stripTrailing();
  }

  private Scorecard score(JsonValue value, Optional<String> id, StringBuilder output) {
    String text =
        value.get("answer").text().orElseThrow(() -> Trouble.badInput("no \"answer\" in it", ""));
    Optional<Question> question =
        value.get("questionId").text().map(asked -> Find.question(library, asked));
    String rubric =
        value
            .get("rubric")
            .text()
            .or(() -> question.flatMap(q -> library.loop(q.loop())).map(loop -> loop.rubric()))
            .orElse(defaultRubric);
    Scorer scorer = scorer(rubric);
    String asked =
        value.get("question").text().orElseGet(() -> question.map(Question::prompt).orElse(""));
    List<String> targets = targets(value, scorer.rubric(), question);
    OptionalDouble seconds = value.get("durationSeconds").number();
    Scorecard card = scorer.score(new Answer(asked, targets, List.of(text), seconds));
    ScorecardJson.Asked words =
        new ScorecardJson.Asked(id, question.map(Question::id), asked.strip());
    output.append(JsonWriter.compact(out -> ScorecardJson.write(out, words, card)).stripTrailing());
    return card;
  }

  private Scorer scorer(String id) {
    Scorer known = scorers.get(id);
    if (known == null) {
      known = new Scorer(Find.rubric(library, id));
      scorers.put(id, known);
    }
    return known;
  }

  private static List<String> targets(JsonValue value, Rubric rubric, Optional<Question> question) {
    List<String> known = rubric.signals().stream().map(Signal::id).toList();
    if (!value.get("targets").present()) {
      List<String> asked = question.map(Question::targets).orElse(List.of());
      return asked.stream().filter(known::contains).toList();
    }
    List<String> targets = new ArrayList<>();
    for (JsonValue target : value.get("targets").items()) {
      String id = target.text("");
      if (!known.contains(id)) {
        throw Trouble.unknown("signal", id, known, "coach rubric show " + rubric.id());
      }
      targets.add(id);
    }
    return targets;
  }
}
