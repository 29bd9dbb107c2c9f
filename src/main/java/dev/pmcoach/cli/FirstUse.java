package dev.pmcoach.cli;

import dev.pmcoach.session.SessionStore;

/** Says once, before the first session is kept, where answers will lie and that they stay there. */
final class FirstUse {
  private FirstUse() {}

  /** Says it when no session was ever kept; call it before the first one is. */
  static void say(Invocation call) {
    SessionStore sessions = call.services().sessions();
    if (sessions.unused()) {
      call.say(
          "Nothing leaves this machine. Your sessions lie in "
              + sessions.home().sessions()
              + "; delete them with: coach data delete");
    }
  }
}
