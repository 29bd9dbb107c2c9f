package dev.pmcoach.terminal;

import java.io.PrintStream;
import java.util.Optional;
import org.jline.utils.Signals;

/** Chooses the console that suits where the program was started. */
public final class Consoles {
  private Consoles() {}

  /**
   * Opens a console; whoever opens it closes it.
   *
   * @param color {@code auto}, {@code always} or {@code never}
   * @param plain no colour, no box drawing, no cursor movement
   * @param noInput never wait for a terminal; piped input is still read
   */
  public static Console open(Env env, String color, boolean plain, boolean noInput) {
    Env.Terminals terminals = env.terminals();
    boolean both = terminals.in() && terminals.out() && !noInput;
    Theme theme = Theme.choose(env, color, plain, terminals.out() || terminals.err());
    ExternalEditor editor = new ExternalEditor(env);
    if (both && !plain && !isDumb(env)) {
      Optional<Console> drawn = JLineConsole.open(env, theme, editor);
      if (drawn.isPresent()) {
        return drawn.get();
      }
    }
    // Results own stdout unless somebody watches it.
    PrintStream out = terminals.out() ? env.out() : env.err();
    Lines lines = terminals.in() && noInput ? Lines.NONE : Lines.of(env.in());
    if (both) {
      InterruptibleLines typed = new InterruptibleLines(lines);
      Signals.register("INT", typed::interrupt);
      lines = typed;
    }
    return new PlainConsole(lines, out, theme, env.columns(), both, editor);
  }

  private static boolean isDumb(Env env) {
    return env.variable("TERM").filter(name -> !name.equals("dumb")).isEmpty();
  }
}
