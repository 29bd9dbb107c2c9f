package dev.pmcoach.terminal;

import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.Choice;
import dev.pmcoach.interview.Exchange;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Input.Quit.Why;
import dev.pmcoach.interview.RoundPlan;
import dev.pmcoach.interview.Stage;
import dev.pmcoach.interview.State;
import dev.pmcoach.interview.State.Presence;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.SpokenTranscript;
import dev.pmcoach.terminal.Console.AnswerPrompt;
import dev.pmcoach.terminal.Console.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks the person at the console for what the engine waits for, and turns it into an input. */
final class Prompter {
  private static final String KEYS =
      "On a line of its own: :hint :skip :repeat :pause :quit, :help for all, . to end";

  private final Console console;
  private final Clock clock;
  private final Optional<Dictation> dictation;
  private final Function<String, Text> status;
  private final Consumer<String> drafted;

  /** Words of an answer in progress, kept while a command in it is carried out. */
  private String draft = "";

  /** The key hint comes with the first prompt and again after help. */
  private boolean keysShown;

  Prompter(
      Console console,
      Clock clock,
      Optional<Dictation> dictation,
      Function<String, Text> status,
      Consumer<String> drafted) {
    this.dictation = dictation;
    this.console = console;
    this.clock = clock;
    this.status = status;
    this.drafted = drafted;
  }

  void startWith(String words) {
    draft = words;
  }

  private Instant now() {
    return clock.instant();
  }

  /** Returns the next input, asking again until there is one. */
  Input next(State state) {
    while (true) {
      Optional<Input> input =
          state.presence() == Presence.PAUSED ? pause() : input(state, state.stage());
      if (input.isPresent()) {
        return input.get();
      }
    }
  }

  private Optional<Input> input(State state, Stage stage) {
    return switch (stage) {
      case ANSWER, DEFENCE, FRAME -> answer(state);
      case RATING -> rating(state);
      case CHOICE -> choice(state.choices());
      case BREAK -> nextRound(state);
      case OVER -> throw new IllegalStateException("nothing to ask in a session that is over");
    };
  }

  private Optional<Input> pause() {
    if (!console.interactive()) {
      return Optional.of(new Input.Resumed(now()));
    }
    Reply reply = console.readLine(Text.of("Enter to go on:"));
    return reply instanceof Reply.Typed ? Optional.of(new Input.Resumed(now())) : left(reply);
  }

  private Optional<Input> nextRound(State state) {
    RoundPlan next = state.plan().rounds().get(state.rounds().size());
    if (!console.interactive()) {
      return Optional.of(new Input.Resumed(now()));
    }
    console.print(Text.EMPTY);
    console.print(
        Text.of("Next: ", Style.MUTED)
            .plus(next.round().title(), Style.STRONG)
            .plus(", " + next.round().minutes() + " minutes. Take your time.", Style.MUTED));
    Reply reply = console.readLine(Text.of("Enter to start, q to go on another day:"));
    if (reply instanceof Reply.Typed typed) {
      String word = typed.text().strip().toLowerCase(Locale.ROOT);
      return Optional.of(
          word.startsWith("q") || word.equals(":quit")
              ? new Input.Quit(Why.LATER, now())
              : new Input.Resumed(now()));
    }
    return left(reply);
  }

  private Optional<Input> answer(State state) {
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
        return left(reply);
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
        return left(reply);
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
    return left(reply);
  }

  private Optional<Input> command(State state, AnswerCommand command) {
    return switch (command) {
      case SKIP -> {
        draft = "";
        yield Optional.of(new Input.Skipped(now()));
      }
      case REPEAT -> Optional.of(new Input.RepeatWanted(now()));
      case PAUSE -> Optional.of(new Input.Paused(now()));
      case HINT -> Optional.of(new Input.HintWanted(now()));
      case EDIT -> edit(state);
      case NOTE -> note();
      case QUIT -> quit();
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
        : left(reply);
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
    return left(reply);
  }

  private Optional<Input> quit() {
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

  /** Ctrl-C leaves at once; the end of a terminal's input only when confirmed. */
  private Optional<Input> left(Reply reply) {
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

  private Optional<Input> rating(State state) {
    List<String> signals = state.exchange().orElseThrow().targets();
    Reply reply = console.readLine(Text.of("Grades, such as 2 3; Enter to pass:", Style.STRONG));
    if (!(reply instanceof Reply.Typed typed)) {
      return left(reply);
    }
    String line = typed.text().strip();
    if (line.isEmpty() || line.equals(AnswerCommand.SKIP.word())) {
      return Optional.of(new Input.Skipped(now()));
    }
    Optional<Map<String, Integer>> grades = grades(line, signals);
    if (grades.isEmpty()) {
      console.print(
          Text.of(
              "Write "
                  + Words.count(signals.size(), "number", "numbers")
                  + " from 0 to 4, in the order "
                  + Words.list(signals.stream().map(id -> title(state, id)).toList())
                  + ".",
              Style.WARN));
      return Optional.empty();
    }
    return Optional.of(new Input.Rated(grades.get(), partnerNote(state), now()));
  }

  private static String title(State state, String signal) {
    return state.plan().rubric().signal(signal).map(Signal::title).orElse(signal);
  }

  private String partnerNote(State state) {
    if (!state.plan().options().interviewer()) {
      return "";
    }
    Reply reply = console.readLine(Text.of("A remark for the debrief, or Enter:"));
    return reply instanceof Reply.Typed typed ? typed.text().strip() : "";
  }

  private static Optional<Map<String, Integer>> grades(String line, List<String> signals) {
    String[] words = line.split("[\\s,/]+");
    if (words.length != signals.size()) {
      return Optional.empty();
    }
    Map<String, Integer> grades = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() != 1 || words[i].charAt(0) < '0' || words[i].charAt(0) > '4') {
        return Optional.empty();
      }
      grades.put(signals.get(i), words[i].charAt(0) - '0');
    }
    return Optional.of(grades);
  }

  private Optional<Input> choice(List<Choice> choices) {
    console.print(Text.EMPTY);
    List<String> offers = new ArrayList<>();
    for (Choice choice : choices) {
      offers.add(RoundView.offer(choice));
    }
    console.print(Page.builder().bullets(offers).build());
    Choice usual = choices.get(0);
    String first = usual.name().toLowerCase(Locale.ROOT);
    Reply reply = console.readLine(Text.of("First letter; Enter for " + first + ":", Style.STRONG));
    if (!(reply instanceof Reply.Typed typed)) {
      return left(reply);
    }
    String word = typed.text().strip().toUpperCase(Locale.ROOT);
    if (word.equals(":QUIT") || word.equals("Q")) {
      return quit();
    }
    if (word.isEmpty()) {
      return Optional.of(new Input.Chosen(usual, now()));
    }
    for (Choice choice : choices) {
      if (choice.name().startsWith(word)) {
        return Optional.of(new Input.Chosen(choice, now()));
      }
    }
    return Optional.empty();
  }
}
