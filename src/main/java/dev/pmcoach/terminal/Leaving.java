package dev.pmcoach.terminal;

import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Input.Quit.Why;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways out of a session. */
final class Leaving {
  private final Console console;
  private final Clock clock;
  private final Consumer<String> drafted;

  /**
   * @param drafted told of the answer that was being typed
   */
  Leaving(Console console, Clock clock, Consumer<String> drafted) {
    this.console = console;
    this.clock = clock;
    this.drafted = drafted;
  }

  private Instant now() {
    return clock.instant();
  }

  /** Asks what somebody means who typed {@code :quit}; empty when they stay. */
  Optional<Input> asked() {
    if (!console.interactive()) {
      return Optional.of(new Input.Quit(Why.DONE, now()));
    }
    Reply reply =
        console.readLine(
            Text.of("Leave? l: go on later · d: debrief now · Enter: stay:", Style.STRONG));
    if (reply instanceof Reply.Typed typed) {
      String word = typed.text().strip().toLowerCase(Locale.ROOT);
      if (word.startsWith("l") || word.startsWith("q")) {
        return Optional.of(new Input.Quit(Why.LATER, now()));
      }
      return word.startsWith("d") ? Optional.of(new Input.Quit(Why.DONE, now())) : Optional.empty();
    }
    return left(reply);
  }

  /**
   * Returns what follows when no words came back: Ctrl-C leaves at once, the end of a terminal's
   * input only when confirmed; empty when they stay.
   */
  Optional<Input> left(Reply reply) {
    if (reply instanceof Reply.Interrupted interrupted) {
      if (!interrupted.draft().isBlank()) {
        drafted.accept(interrupted.draft());
      }
      return Optional.of(new Input.Quit(Why.INTERRUPTED, now()));
    }
    if (!console.interactive()) {
      return Optional.of(new Input.Quit(Why.END_OF_INPUT, now()));
    }
    Reply sure = console.readLine(Text.of("Leave? Your answers are kept. y/N:", Style.STRONG));
    if (sure instanceof Reply.Interrupted) {
      return Optional.of(new Input.Quit(Why.INTERRUPTED, now()));
    }
    boolean yes =
        !(sure instanceof Reply.Typed typed)
            || typed.text().strip().toLowerCase(Locale.ROOT).startsWith("y");
    return yes ? Optional.of(new Input.Quit(Why.LATER, now())) : Optional.empty();
  }
}
