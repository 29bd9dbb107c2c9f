package dev.pmcoach.cli;

import dev.pmcoach.content.Trouble;
import java.io.IOException;

/** Asks before something is lost. */
final class Confirm {
  private Confirm() {}

  /**
   * Whether the user wants it: said so by {@code --yes}, or typed when asked. Somebody who can't be
   * asked has to say {@code --yes}.
   */
  static boolean asked(Invocation call, String question) {
    if (call.flag("--yes")) {
      return true;
    }
    if (!call.env().terminals().in() || call.globals().noInput()) {
      throw Trouble.usage(question + " Nobody is there to ask.", "Say so with --yes.");
    }
    call.err().print(question + " [y/N] ");
    call.err().flush();
    String typed = line(call).strip();
    return typed.equalsIgnoreCase("y") || typed.equalsIgnoreCase("yes");
  }

  private static String line(Invocation call) {
    StringBuilder line = new StringBuilder();
    try {
      for (int c = call.env().in().read(); c >= 0 && c != '\n'; c = call.env().in().read()) {
        line.append((char) c);
      }
    } catch (IOException e) {
      return "";
    }
    return line.toString();
  }
}
