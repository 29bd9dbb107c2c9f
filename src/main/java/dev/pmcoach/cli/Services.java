package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.terminal.Env;

/** What commands work with; each part is made when it is first asked for. */
public interface Services {
  /** Returns the world as the global options have it: with {@code --now} the clock stands still. */
  Env env();

  Library library();

  /** Returns the sessions that were kept, and makes new ones. */
  SessionStore sessions();
}
