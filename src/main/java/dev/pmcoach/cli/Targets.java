package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.session.Target;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds what a call is about: what it names, else the target, else the usual loop. */
final class Targets {
  /** The loop of somebody who set no target. */
  static final String USUAL_LOOP = "datastax-ai-pm";

  private Targets() {}

  static Target of(Invocation call) {
    return Target.load(call.services().sessions().home());
  }

  /** Returns the loop named by {@code --loop}, else the target's, else the usual one. */
  static Loop loop(Invocation call) {
    Library library = call.services().library();
    Optional<String> named = call.option("--loop");
    if (named.isPresent()) {
      return named(library, named.get());
    }
    // A target that has gone from the content mustn't break every command.
    return of(call).loop().flatMap(library::loop).orElseGet(() -> named(library, USUAL_LOOP));
  }

  /** Returns the loop of that id. */
  static Loop named(Library library, String id) {
    return library
        .loop(id)
        .orElseThrow(() -> Trouble.unknown("loop", id, library.names("loops"), "coach loops list"));
  }

  /** Returns the rubric of the loop that the call is about. */
  static Rubric rubric(Invocation call) {
    return rubric(call, loop(call));
  }

  static Rubric rubric(Invocation call, Loop loop) {
    return call.services()
        .library()
        .rubric(loop.rubric())
        .orElseThrow(() -> Trouble.badInput("there is no rubric '" + loop.rubric() + "'", ""));
  }

  /** Returns what says a signal's title for its id. */
  static UnaryOperator<String> titles(Rubric rubric) {
    return id -> rubric.signal(id).map(Signal::title).orElse(id);
  }
}
