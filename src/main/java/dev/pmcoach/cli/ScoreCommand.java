package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
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
  private static final String DEFAULT_RUBRIC = "datastax-ai-pm";

  @Override
  public void declare(Options options) {
    options.word("FILE", "0..1", "The answer as plain text; - or nothing reads standard input");
    options.value("--rubric", "ID", "What to score by (default: the target's)");
    options.value("--question", "ID", "A question of the banks that it answers");
    options.value("--question-text", "TEXT", "The question's own words");
    options.value("--targets", "IDS", "Signals that count, as a,b (default: the question's)");
    options.whole("--fail-under", "N", "Exit 5 when the overall is below N");
    options.number("--duration", "SECONDS", "How long it took to say");
    options.flag(
        "--transcript", "The answer is WebVTT, SRT or timed lines; its times give the pace");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach score answer.txt --question screen-launch-revenue",
        "coach score - --targets market-impact --json < answer.txt");
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    Optional<Question> question =
        call.<String>option("--question").map(id -> question(library, id));
    Rubric rubric = rubric(call, library, question);
    String text = Inputs.text(call, call.word(0).orElse("-"));
    OptionalDouble seconds =
        call.<Double>option("--duration").map(OptionalDouble::of).orElse(OptionalDouble.empty());
    if (call.flag("--transcript")) {
      SpokenTranscript spoken = SpokenTranscript.of(text);
      text = spoken.text();
      seconds = seconds.isPresent() ? seconds : spoken.seconds();
    }
    Answer answer =
        new Answer(
            call.<String>option("--question-text")
                .orElseGet(() -> question.map(Question::prompt).orElse("")),
            targets(call, rubric, question),
            List.of(text),
            seconds);
    Scorecard card = new Scorer(rubric).score(answer);
    ScorecardJson.Asked asked =
        new ScorecardJson.Asked(
            Optional.empty(), question.map(Question::id), answer.question().strip());
    call.show(
        () -> new ScorecardPage(rubric, call.globals().verbose()).of(card),
        out -> ScorecardJson.write(out, asked, card));
    int least = call.<Integer>option("--fail-under").orElse(0);
    return card.overall() < least ? ExitCode.BELOW : ExitCode.OK;
  }

  static Question question(Library library, String id) {
    return library
        .question(id)
        .orElseThrow(
            () ->
                Trouble.unknown(
                    "question",
                    id,
                    library.summaries().stream().map(summary -> summary.id()).toList(),
                    "coach questions list"));
  }

  private static Rubric rubric(Invocation call, Library library, Optional<Question> question) {
    String id =
        call.<String>option("--rubric")
            .or(
                () ->
                    question
                        .flatMap(asked -> library.loop(asked.loop()))
                        .map(loop -> loop.rubric()))
            .orElse(DEFAULT_RUBRIC);
    return library
        .rubric(id)
        .orElseThrow(
            () ->
                Trouble.unknown(
                    "rubric",
                    id,
                    library.rubrics().stream().map(Rubric::id).toList(),
                    "coach rubric list"));
  }

  private static List<String> targets(Invocation call, Rubric rubric, Optional<Question> question) {
    List<String> known = rubric.signals().stream().map(Signal::id).toList();
    Optional<String> given = call.option("--targets");
    if (given.isEmpty()) {
      List<String> asked = question.map(Question::targets).orElse(List.of());
      return asked.stream().filter(known::contains).toList();
    }
    List<String> targets = new ArrayList<>();
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
