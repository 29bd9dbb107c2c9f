package dev.pmcoach.cli;

import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.Journal;
import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.State;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Page;
import dev.pmcoach.session.LoopCardJson;
import dev.pmcoach.session.Script;
import dev.pmcoach.session.ScriptPlay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plays an interview written as a file and checks what comes of it. Nothing is kept. */
final class RunCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("SCRIPT", "1", "A YAML file: loop, seed, steps, what to expect");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach history export SESSION --script > screen.yaml",
        "coach run screen.yaml",
        "coach run screen.yaml --format junit > report.xml");
  }

  @Override
  public Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.JUNIT);
  }

  @Override
  public int run(Invocation call) {
    String shown = call.word(0).orElseThrow();
    Script script = ScriptFile.read(call.env().directory().resolve(shown), shown);
    LoopPlan plan = SessionRun.planner(call).plan(script.request());
    Interview interview = new Interview(SessionRun.grader(plan.rubric()));
    State state = new ScriptPlay(script, interview, Journal.NONE).play(plan);
    LoopCard card = SessionRun.card(state);
    ScriptChecks checks = ScriptChecks.of(script, card);
    switch (call.format()) {
      case JSON -> call.out().print(JsonWriter.pretty(out -> json(out, script, card, checks)));
      case JUNIT -> call.out().print(checks.junit(script.name(), card.loop()));
      default -> {
        Page debrief = SessionRun.debrief(state, card, call.globals().verbose());
        call.show(Page.builder().addAll(debrief).addAll(checks.page()).build());
      }
    }
    return checks.passed() ? ExitCode.OK : ExitCode.BELOW;
  }

  private static void json(JsonWriter out, Script script, LoopCard card, ScriptChecks checks) {
    out.object(
        () -> {
          out.field("schema", 1).field("name", script.name());
          checks.write(out);
          out.name("card");
          LoopCardJson.write(out, script.name(), card);
        });
  }
}
