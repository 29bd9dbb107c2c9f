package dev.pmcoach.cli;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import dev.pmcoach.planning.Drift;
import dev.pmcoach.session.DataHome;
import dev.pmcoach.session.History;
import dev.pmcoach.session.Outcome;
import dev.pmcoach.session.SessionSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** Notes how a real interview went, and compares the coach's scores with that. */
final class OutcomeCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("RESULT", "0..1", "passed or failed; without it, what was noted so far");
    options.value("--date", "DATE", "The day of the interview (default: today)");
    options.value("--loop", "LOOP", "The interview loop (default: the target's)");
    options.value("--note", "TEXT", "What you want to remember of it");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach history outcome passed --date 2026-12-07 --note \"asked for churn twice\"",
        "coach history outcome");
  }

  @Override
  public int run(Invocation call) {
    DataHome home = call.services().sessions().home();
    if (call.word(0).isPresent()) {
      note(call, call.word(0).get()).save(home);
    }
    List<Outcome> outcomes = Outcome.load(home);
    Drift drift = Drift.of(outcomes);
    call.show(
        () -> page(outcomes, drift),
        out ->
            out.object(
                () -> {
                  out.field("schema", 1);
                  out.array("outcomes", outcomes, (json, outcome) -> outcome.write(json));
                  out.object(
                      "drift",
                      () ->
                          out.field("outcomes", drift.outcomes())
                              .field("foreseen", drift.foreseen())
                              .field("tooHard", drift.tooHard())
                              .field("tooKind", drift.tooKind())
                              .field("enough", drift.enough()));
                }));
    return ExitCode.OK;
  }

  private static Outcome note(Invocation call, String result) {
    if (!result.equals("passed") && !result.equals("failed")) {
      throw call.usage("an interview is passed or failed, not '" + result + "'");
    }
    Loop loop = Targets.loop(call);
    Rubric rubric = Targets.rubric(call);
    Instant now = call.env().clock().instant();
    LocalDate today = LocalDate.ofInstant(now, call.env().zone());
    LocalDate day = call.<String>option("--date").map(TargetCommand::date).orElse(today);
    return new Outcome(
        now,
        day,
        loop.id(),
        result.equals("passed"),
        predicted(call, loop, day),
        rubric.bar(),
        call.<String>option("--note").orElse(""));
  }

  /** Returns the last score on that loop up to the day before the interview. */
  private static OptionalDouble predicted(Invocation call, Loop loop, LocalDate day) {
    OptionalDouble last = OptionalDouble.empty();
    for (SessionSummary session : new History(call.services().sessions()).all()) {
      LocalDate played = LocalDate.ofInstant(session.name().at(), call.env().zone());
      if (session.loop().equals(loop.id()) && !played.isAfter(day) && session.score().isPresent()) {
        last = session.score();
      }
    }
    return last;
  }

  private static Page page(List<Outcome> outcomes, Drift drift) {
    Page.Builder page = Page.builder();
    if (outcomes.isEmpty()) {
      return page.text("No real interview noted yet. After one:")
          .code("coach history outcome passed --date 2026-12-07")
          .build();
    }
    page.table(
        List.of(
            Column.left("Day"),
            Column.left("Loop"),
            Column.left("Result"),
            Column.right("Score before"),
            Column.flexible("Note")),
        outcomes.stream().map(OutcomeCommand::row).toList());
    return page.text(drift.sentence()).build();
  }

  private static List<Text> row(Outcome outcome) {
    return List.of(
        Text.of(outcome.day().toString()),
        Text.of(outcome.loop()),
        Text.of(outcome.passed() ? "passed" : "failed"),
        Text.of(
            outcome.predicted().isPresent()
                ? String.valueOf(Math.round(outcome.predicted().getAsDouble()))
                : "–"),
        Text.of(outcome.note()));
  }
}
