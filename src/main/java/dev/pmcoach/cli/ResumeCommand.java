package dev.pmcoach.cli;

import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionStore;
import java.util.List;
import java.util.Optional;

/** Goes on with a session that was left. */
final class ResumeCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word(
        "SESSION", "0..1", "Its name, or how that starts (default: the latest unfinished)");
    SessionRun.declareSpeech(options);
  }

  @Override
  public List<String> examples() {
    return List.of("coach resume", "coach resume 2026-11-23-0900");
  }

  @Override
  public int run(Invocation call) {
    SessionStore store = call.services().sessions();
    SessionName name = call.word(0).isPresent() ? store.find(call.word(0)) : latestOpen(store);
    return new SessionRun(call).resume(name);
  }

  /** Returns the latest unfinished session; when all are finished, the latest. */
  private static SessionName latestOpen(SessionStore store) {
    List<SessionName> names = store.names();
    for (int i = names.size() - 1; i >= 0; i--) {
      LoggedSession session = store.read(names.get(i));
      if (!session.finished() && session.started().isPresent()) {
        return names.get(i);
      }
    }
    return store.find(Optional.empty());
  }
}
