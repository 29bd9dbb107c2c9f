package dev.pmcoach.terminal;

import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where a round is played: a terminal, or plain streams. */
public interface Console extends AutoCloseable {
  /** Returns the width in columns now; it changes when the window does. */
  int width();

  /** Whether somebody sits there: both ends are terminals. */
  boolean interactive();

  /** Prints a line of talk, wrapped. */
  void print(Text text);

  /** Prints a page of talk, wrapped. */
  void print(Page page);

  /** Reads one line, such as the answer to a choice. */
  Reply readLine(Text prompt);

  /** Reads an answer of any number of lines. */
  Reply readAnswer(AnswerPrompt prompt);

  /**
   * Lets the user change a text in their own editor.
   *
   * @return the text as they left it; empty where there is no editor or it failed, after saying so
   */
  Optional<String> edit(String text);

  @Override
  void close();

  /**
   * How an answer is read.
   *
   * @param prompt printed before the first line
   * @param initial what the editor starts with; empty for a new answer
   * @param status asked about once a second, with the draft so far, for the status line
   * @param draft told of the draft from time to time, so that a crash loses seconds only
   */
  record AnswerPrompt(
      Text prompt, String initial, Function<String, Text> status, Consumer<String> draft) {}

  /** What came back. Neither Ctrl-C nor the end of input throws. */
  sealed interface Reply {
    /** An answer or a line, complete, escapes undone; blank if nothing was typed. */
    record Typed(String text) implements Reply {}

    /**
     * A command on a line of its own; only answers know commands.
     *
     * @param draft what was typed before it, to be offered again where the command needs no new
     *     question
     */
    record Command(AnswerCommand command, String draft) implements Reply {}

    /** Ctrl-C; what was typed so far is kept. */
    record Interrupted(String draft) implements Reply {}

    /** Ctrl-D on an empty prompt, or the end of piped input. */
    record EndOfInput() implements Reply {}
  }
}
