package dev.pmcoach.cli;

import dev.pmcoach.career.LevelFinder;
import dev.pmcoach.session.Target;
import java.util.Optional;

/** Finds the career levels that a call names. */
final class Levels {
  private Levels() {}

  static LevelFinder finder(Invocation call) {
    return new LevelFinder(call.services().library().ladders());
  }

  /** Returns the level that was typed, and says how a number was read. */
  static LevelFinder.Found find(Invocation call, String typed) {
    LevelFinder.Found found = finder(call).level(typed);
    if (!found.note().isEmpty() && !call.globals().quiet()) {
      call.err().println(found.note());
    }
    return found;
  }

  /** Returns the level that was typed, else the target's. */
  static LevelFinder.Found findOrTarget(Invocation call, Optional<String> typed) {
    Target target = Targets.of(call);
    return typed
        .or(target::level)
        .map(level -> find(call, level))
        .orElseThrow(
            () ->
                call.usage(
                    "name a level, such as datastax-pm-levels:pm, or set one: coach target --level L4"));
  }
}
