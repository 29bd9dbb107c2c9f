package dev.pmcoach.cli;

import dev.pmcoach.career.Lens;
import dev.pmcoach.career.LevelReading;
import dev.pmcoach.career.Said;
import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.State;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.session.SessionName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a session, or one answer, against every level of a ladder. */
final class LevelsLensCommand implements Command {
  /** The ladder that tells most of what levels can do. */
  private static final String USUAL = "datastax-pm-levels";

  @Override
  public void declare(Options options) {
    options.word("SESSION", "0..1", "Its name, or how that starts (default: the latest)");
    options.value("--file", "FILE", "One answer instead, as plain text; - is standard input");
    options.value("--ladder", "LADDER", "Whose levels (default: the target's)");
    options.value("--rubric", "ID", "How an answer is read (default: the target's)");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach levels lens", "coach levels lens --file answer.txt --ladder datastax-pm-roles");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    Ladder ladder = ladder(call);
    Lens lens = Lens.of(library);
    List<Said> answers =
        call.option("--file").isPresent() ? List.of(answer(call, library)) : session(call);
    LevelReading whole = LevelReading.of(ladder, lens, answers);
    List<LevelReading> single =
        answers.stream().map(said -> LevelReading.of(ladder, lens, List.of(said))).toList();
    LensPage page = new LensPage(whole, answers, single);
    call.show(page::page, page::write);
    return ExitCode.OK;
  }

  private static Ladder ladder(Invocation call) {
    Optional<String> typed = call.option("--ladder");
    String wanted =
        typed
            .or(() -> Targets.of(call).level().map(level -> level.substring(0, level.indexOf(':'))))
            .orElse(USUAL);
    return Levels.finder(call)
        .ladder(wanted)
        .orElseThrow(
            () ->
                Trouble.unknown(
                    "ladder",
                    wanted,
                    call.services().library().names("ladders"),
                    "coach levels list"));
  }

  private static Said answer(Invocation call, Library library) {
    String text = Inputs.text(call, call.<String>option("--file").orElseThrow());
    Optional<String> named = call.option("--rubric");
    Rubric rubric = named.isPresent() ? Find.rubric(library, named.get()) : Targets.rubric(call);
    return Said.of("", List.of(text), new Scorer(rubric).score(Answer.of("", List.of(), text)));
  }

  private static List<Said> session(Invocation call) {
    SessionName name = call.services().sessions().find(call.word(0));
    State state = new SessionRun(call).rebuilt(name).state();
    List<Said> answers = Answered.in(state);
    if (answers.isEmpty()) {
      throw Trouble.expected("nothing was answered in " + name, "Try: coach levels lens --file -");
    }
    return answers;
  }
}
