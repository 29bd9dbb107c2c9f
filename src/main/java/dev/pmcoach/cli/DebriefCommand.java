package dev.pmcoach.cli;

import dev.pmcoach.session.SessionName;
import java.util.List;

/** Shows the debrief of a session again; of one that isn't finished, how it stands. */
final class DebriefCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("SESSION", "0..1", "Its name, or how that starts (default: the latest)");
  }

  @Override
  public List<String> examples() {
    return List.of("coach debrief", "coach debrief --verbose", "coach debrief --json");
  }

  @Override
  public int run(Invocation call) {
    SessionRun session = new SessionRun(call);
    SessionName name = call.services().sessions().find(call.word(0));
    session.show(session.rebuilt(name).state(), name);
    return ExitCode.OK;
  }
}
