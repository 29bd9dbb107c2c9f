package dev.pmcoach.cli;

import dev.pmcoach.interview.State;
import dev.pmcoach.page.Page;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.SessionLog;
import dev.pmcoach.session.SessionName;
import java.util.List;

/** Keeps the candidate's disagreement with a grade in the session; no score changes. */
final class DisputeCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("SIGNAL", "0..1", "What you disagree on (default: the session as a whole)");
    options.value("--because", "TEXT", "Your reason");
    options.value("--session", "SESSION", "Which session (default: the latest)");
  }

  @Override
  public List<String> examples() {
    return List.of("coach dispute adoption --because \"The 310 were all our clusters.\"");
  }

  @Override
  public int run(Invocation call) {
    String because =
        call.<String>option("--because")
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> call.usage("--because TEXT is needed: your reason"));
    SessionName name = call.services().sessions().find(call.<String>option("--session"));
    State state = new SessionRun(call).rebuilt(name).state();
    String signal = call.word(0).orElse("");
    if (!signal.isEmpty()) {
      WhyCommand.requireKnown(state.plan().rubric(), signal);
    }
    try (SessionLog log = call.services().sessions().open(name)) {
      log.append(List.of(new LogEvent.Disputed(call.env().clock().instant(), signal, because)));
    }
    call.show(
        Page.builder()
            .text("Kept with the session. The score stays as it is, and so does your reason.")
            .build(),
        out ->
            out.object(
                () ->
                    out.field("schema", 1)
                        .field("session", name.toString())
                        .field("signal", signal)
                        .field("because", because)));
    return ExitCode.OK;
  }
}
