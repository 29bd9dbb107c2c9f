package dev.pmcoach.terminal;

import dev.pmcoach.interview.Exchange;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Stage;
import dev.pmcoach.interview.State;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.SpokenTranscript;
import dev.pmcoach.terminal.Console.AnswerPrompt;
import dev.pmcoach.terminal.Console.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes an answer, typed or spoken, and carries out the commands in it. */
final class AnswerPrompter {
  private static final String KEYS =
      "On a line of its own: :hint :skip :repeat :pause :quit, :help for all, . to end";

  private final Console console;
  private final Clock clock;
  private final Leaving leaving;
  private final Optional<Dictation> dictation;
  private final Function<String, Text> status;
  private final Consumer<String> drafted;

  /** Words of an answer in progress, kept while a command in it is carried out. */
  private String draft = "";

  /** The key hint comes with the first prompt only. */
  private boolean keysShown;

  /**
   * @param status asked about once a second, with the draft so far
   * @param drafted told of the draft from time to time
   */
  AnswerPrompter(
      Console console,
      Clock clock,
      Leaving leaving,
      Optional<Dictation> dictation,
      Function<String, Text> status,
      Consumer<String> drafted) {
    this.console = console;
    this.clock = clock;
    this.leaving = leaving;
    this.dictation = dictation;
    this.status = status;
    this.drafted = drafted;
  }

  /** Puts words before the first answer: what was being typed when the session was left. */
  void startWith(String words) {
    draft = words;
  }

  private Instant now() {
    return clock.instant();
  }

  /** Returns the answer, or what a command in it leads to; empty to ask again. */
  Optional<Input> answer(State state) {
    if (console.interactive() && !keysShown) {
      console.print(Text.of(KEYS, Style.MUTED));
      keysShown = true;
    }
    if (dictation.isPresent() && draft.isBlank()) {
      return dictated(state);
    }
    return typed(state);
  }

  /**
   * Takes the answer from the speech-to-text command, and lets it be looked at before it counts.
   */
  private Optional<Input> dictated(State state) {
    if (console.interactive()) {
      Reply reply = console.readLine(Text.of("Enter to speak, t to type:", Style.STRONG));
      if (!(reply instanceof Reply.Typed word)) {
        return leaving.left(reply);
      }
      if (!word.text().isBlank()) {
        return typed(state);
      }
    }
    Optional<SpokenTranscript> said = dictation.orElseThrow().listen();
    if (said.isEmpty() || said.get().text().isBlank()) {
      console.print(Text.of("Nothing was heard, or the command failed.", Style.WARN));
      return console.interactive() ? typed(state) : Optional.of(new Input.Skipped(now()));
    }
    SpokenTranscript spoken = said.get();
    console.print(Page.builder().quote(spoken.text()).build());
    if (console.interactive()) {
      Reply reply = console.readLine(Text.of("Enter to send, e to change it:", Style.STRONG));
      if (!(reply instanceof Reply.Typed word)) {
        return leaving.left(reply);
      }
      if (!word.text().isBlank()) {
        draft = spoken.text();
        return typed(state);
      }
    }
    return Optional.of(new Input.Answered(spoken.text(), spoken.seconds(), now()));
  }

  private Optional<Input> typed(State state) {
    // Piped answers come without anybody looking, and a prompt for each would only be noise.
    Text prompt =
        console.interactive()
            ? Text.of(state.stage() == Stage.FRAME ? "Your frame:" : "You:", Style.STRONG)
            : Text.EMPTY;
    Reply reply = console.readAnswer(new AnswerPrompt(prompt, draft, status, drafted));
    draft = "";
    if (reply instanceof Reply.Typed typed) {
      return Optional.of(new Input.Answered(typed.text(), OptionalDouble.empty(), now()));
    }
    if (reply instanceof Reply.Command command) {
      draft = command.draft();
      return command(state, command.command());
    }
    return leaving.left(reply);
  }

  private Optional<Input> command(State state, AnswerCommand command) {
    return switch (command) {
      case SKIP -> {
        draft = "";
        drafted.accept("");
        yield Optional.of(new Input.Skipped(now()));
      }
      case REPEAT -> Optional.of(new Input.RepeatWanted(now()));
      case PAUSE -> Optional.of(new Input.Paused(now()));
      case HINT -> Optional.of(new Input.HintWanted(now()));
      case EDIT -> edit(state);
      case NOTE -> note();
      case QUIT -> leaving.asked();
      case HELP -> {
        help();
        yield Optional.empty();
      }
    };
  }

  private void help() {
    Page.Builder page = Page.builder();
    List<String> lines = new ArrayList<>();
    for (AnswerCommand command : AnswerCommand.values()) {
      lines.add(command.word() + " – " + command.meaning());
    }
    page.text("On a line of its own:");
    page.bullets(lines);
    page.muted(
        "An answer ends with a lone . or with Ctrl-D. Start a line with :: for a colon, write .."
            + " for a dot alone. No figure at hand? Write [figure?]: it is listed to verify.");
    console.print(page.build());
  }

  /** Opens the draft, or else the last answer, in the user's editor. */
  private Optional<Input> edit(State state) {
    if (!console.interactive()) {
      return editPiped(state);
    }
    if (!draft.isBlank()) {
      draft = console.edit(draft).orElse(draft);
      return Optional.empty();
    }
    Optional<String> last = lastAnswer(state);
    if (last.isEmpty()) {
      draft = console.edit("").orElse("");
      return Optional.empty();
    }
    return console
        .edit(last.get())
        .filter(words -> !words.isBlank() && !words.strip().equals(last.get().strip()))
        .map(words -> new Input.Edited(words.strip(), now()));
  }

  /** Without a terminal, what is read next takes the place of the last answer. */
  private Optional<Input> editPiped(State state) {
    if (lastAnswer(state).isEmpty()) {
      console.print(Text.of("There is no answer to change yet.", Style.MUTED));
      return Optional.empty();
    }
    Reply reply =
        console.readAnswer(new AnswerPrompt(Text.of("Instead of it:"), "", status, drafted));
    if (reply instanceof Reply.Typed typed && !typed.text().isBlank()) {
      return Optional.of(new Input.Edited(typed.text(), now()));
    }
    return reply instanceof Reply.Typed || reply instanceof Reply.Command
        ? Optional.empty()
        : leaving.left(reply);
  }

  private static Optional<String> lastAnswer(State state) {
    List<Exchange> exchanges = state.round().exchanges();
    for (int i = exchanges.size() - 1; i >= 0; i--) {
      List<Exchange.Part> parts = exchanges.get(i).parts();
      if (!parts.isEmpty()) {
        return Optional.of(parts.get(parts.size() - 1).text());
      }
    }
    return Optional.empty();
  }

  private Optional<Input> note() {
    Reply reply = console.readLine(Text.of("Note:", Style.STRONG));
    if (reply instanceof Reply.Typed typed) {
      return typed.text().isBlank()
          ? Optional.empty()
          : Optional.of(new Input.Noted(typed.text().strip(), now()));
    }
    return leaving.left(reply);
  }
}
