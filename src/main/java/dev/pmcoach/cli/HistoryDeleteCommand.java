package dev.pmcoach.cli;

import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.session.SessionSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes one session. */
final class HistoryDeleteCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("SESSION", "1", "The start of its name, as coach history list shows it");
    options.flag("--yes", "Don't ask");
  }

  @Override
  public List<String> examples() {
    return List.of("coach history delete 2026-11-23");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT);
  }

  @Override
  public int run(Invocation call) {
    SessionStore store = call.services().sessions();
    SessionName name = store.find(Optional.of(call.word(0).orElseThrow()));
    int answers = SessionSummary.of(store.read(name)).answers();
    String what = answers == 1 ? "1 answer" : answers + " answers";
    if (!Confirm.asked(call, "Delete session " + name + " with its " + what + " for good?")) {
      call.err().println("Nothing was deleted.");
      return ExitCode.OK;
    }
    store.delete(name);
    call.err().println("Deleted " + name + ".");
    return ExitCode.OK;
  }
}
