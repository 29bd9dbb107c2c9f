package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Page;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.scoring.SpokenTranscript;
import dev.pmcoach.session.ScorecardJson;
import dev.pmcoach.terminal.ScorecardPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Scores one answer from a file or standard input. */
final class ScoreCommand implements Command {
  static final String DEFAULT_RUBRIC = "datastax-ai-pm";

  @Override
  public void declare(Options options) {
    options.word("FILE", "0..1", "The answer as plain text; - or nothing reads standard input");
    options.value("--batch", "FILE", "Score JSON Lines, one answer a line; - reads standard input");
    options.whole("--jobs", "N", "How many cores --batch uses (default: all)");
    options.value("--rubric", "ID", "What to score by (default: the target's)");
    options.value("--question", "ID", "A question of the banks that it answers");
    options.value("--question-text", "TEXT", "The question's own words");
    options.value("--targets", "IDS", "Signals that count, as a,b (default: the question's)");
    options.whole("--fail-under", "N", "Exit 5 when the overall is below N");
    options.number("--duration", "SECONDS", "How long it took to say");
    options.flag(
        "--transcript", "The answer is WebVTT, SRT or timed lines; its times give the pace");
    options.flag("--save", "Keep it as a session; needs --question");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach score answer.txt --question screen-launch-revenue",
        "coach score - --targets market-impact --json < answer.txt",
        "coach score --batch answers.jsonl > cards.jsonl");
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    if (call.option("--batch").isPresent()) {
      return BatchScoring.call(call, library);
    }
    Optional<String> asked = call.option("--question");
    Optional<Question> question =
        asked.isEmpty() ? Optional.empty() : Optional.of(question(library, asked.get()));
    if (call.flag("--save") && question.isEmpty()) {
      throw call.usage("--save needs --question ID: a session answers a question");
    }
    Rubric rubric = rubric(call, library, question);
    String text = Inputs.text(call, call.word(0).orElse("-"));
    OptionalDouble seconds = seconds(call);
    int least = least(call);
    if (call.flag("--transcript")) {
      SpokenTranscript spoken = SpokenTranscript.of(text);
      text = spoken.text();
      seconds = seconds.isPresent() ? seconds : spoken.seconds();
    }
    String words = question.isEmpty() ? "" : question.get().prompt();
    Answer answer =
        new Answer(
            call.<String>option("--question-text").orElse(words),
            targets(call, rubric, question),
            List.of(text),
            seconds);
    Scorecard card = new Scorer(rubric).score(answer);
    call.show(new Scored(card, rubric, call.globals().verbose(), asked, answer.question().strip()));
    if (call.flag("--save")) {
      SavedAnswer.save(call, question.get(), text, seconds);
    }
    return card.overall() < least ? ExitCode.BELOW : ExitCode.OK;
  }

  private static OptionalDouble seconds(Invocation call) {
    Optional<Double> duration = call.option("--duration");
    if (duration.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!(duration.get() > 0) || duration.get().isInfinite()) {
      throw call.usage("--duration takes seconds, more than 0");
    }
    return OptionalDouble.of(duration.get());
  }

  private static int least(Invocation call) {
    Optional<Integer> least = call.option("--fail-under");
    if (least.isPresent() && (least.get() < 0 || least.get() > 100)) {
      throw call.usage("--fail-under takes a number from 0 to 100");
    }
    return least.isPresent() ? least.get() : 0;
  }

  private record Scored(
      Scorecard card, Rubric rubric, boolean everySignal, Optional<String> id, String question)
      implements Result {
    @Override
    public Page page() {
      return new ScorecardPage(rubric, everySignal).of(card);
    }

    @Override
    public void write(JsonWriter out) {
      ScorecardJson.write(out, new ScorecardJson.Asked(Optional.empty(), id, question), card);
    }
  }

  static Question question(Library library, String id) {
    Optional<Question> question = library.question(id);
    if (question.isEmpty()) {
      List<String> known = library.summaries().stream().map(QuestionSummary::id).toList();
      throw Trouble.unknown("question", id, known, "coach questions list");
    }
    return question.get();
  }

  private static Rubric rubric(Invocation call, Library library, Optional<Question> question) {
    Optional<String> named = call.option("--rubric");
    String id = named.isPresent() ? named.get() : usual(call, library, question);
    Optional<Rubric> rubric = library.rubric(id);
    if (rubric.isEmpty()) {
      List<String> known = library.rubrics().stream().map(Rubric::id).toList();
      throw Trouble.unknown("rubric", id, known, "coach rubric list");
    }
    return rubric.get();
  }

  /** The rubric of the question's loop, else of the target's, else the usual one. */
  private static String usual(Invocation call, Library library, Optional<Question> question) {
    Optional<String> loop =
        question.isEmpty() ? Targets.of(call).loop() : Optional.of(question.get().loop());
    Optional<Loop> known = loop.isEmpty() ? Optional.empty() : library.loop(loop.get());
    return known.isEmpty() ? DEFAULT_RUBRIC : known.get().rubric();
  }

  private static List<String> targets(Invocation call, Rubric rubric, Optional<Question> question) {
    List<String> known = new ArrayList<>();
    for (Signal signal : rubric.signals()) {
      known.add(signal.id());
    }
    List<String> targets = new ArrayList<>();
    Optional<String> given = call.option("--targets");
    if (given.isEmpty()) {
      targets.addAll(question.isEmpty() ? List.of() : question.get().targets());
      targets.retainAll(known);
      return targets;
    }
    for (String word : given.get().split(",")) {
      String id = word.strip();
      if (!known.contains(id)) {
        throw Trouble.unknown("signal", id, known, "coach rubric show " + rubric.id());
      }
      targets.add(id);
    }
    return targets;
  }
}
