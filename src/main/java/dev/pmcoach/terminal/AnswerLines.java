package dev.pmcoach.terminal;

import java.util.Locale;
import java.util.Optional;

/**
 * The few lines of an answer that are more than words: a lone full stop ends it, a lone command
 * such as {@code :skip} is carried out. {@code ..} stands for the full stop, and a line that starts
 * with {@code ::} for one with a single colon.
 */
public final class AnswerLines {
  private static final AnswerCommand[] COMMANDS = AnswerCommand.values();

  private AnswerLines() {}

  /** Whether this line ends the answer. */
  public static boolean ends(String line) {
    return line.strip().equals(".");
  }

  /** Returns the command that this line is, if it is nothing else. */
  public static Optional<AnswerCommand> command(String line) {
    String word = line.strip();
    if (word.length() > 1 && word.charAt(0) == ':') {
      String lower = word.toLowerCase(Locale.ROOT);
      for (AnswerCommand command : COMMANDS) {
        if (command.word().equals(lower)) {
          return Optional.of(command);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether this line looks like a command that doesn't exist, such as {@code :skpi}. */
  public static boolean looksLikeCommand(String line) {
    String word = line.strip();
    if (word.length() < 3 || word.charAt(0) != ':') {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return command(line).isEmpty();
  }

  /** Returns the answer meant by the lines typed: escapes undone, blanks at both ends left out. */
  public static String answer(String typed) {
    if (typed.indexOf("..") < 0 && typed.indexOf("::") < 0) {
      return typed.strip();
    }
    StringBuilder answer = new StringBuilder(typed.length());
    for (String line : typed.split("\n", -1)) {
      answer.append(unescaped(line)).append('\n');
    }
    return answer.toString().strip();
  }

  private static String unescaped(String line) {
    String word = line.strip();
    boolean escaped = word.equals("..") || word.startsWith("::");
    return escaped ? word.substring(1) : line;
  }
}
