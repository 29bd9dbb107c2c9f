package dev.pmcoach.terminal;

import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.Choice;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Input.Quit.Why;
import dev.pmcoach.interview.RoundPlan;
import dev.pmcoach.interview.Stage;
import dev.pmcoach.interview.State;
import dev.pmcoach.interview.State.Presence;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks the person at the console for what the engine waits for, and turns it into an input. */
final class Prompter {
  private final Console console;
  private final Clock clock;
  private final Leaving leaving;
  private final AnswerPrompter answers;

  Prompter(Console console, Clock clock, Leaving leaving, AnswerPrompter answers) {
    this.console = console;
    this.clock = clock;
    this.leaving = leaving;
    this.answers = answers;
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
      case ANSWER, DEFENCE, FRAME -> answers.answer(state);
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
    return reply instanceof Reply.Typed
        ? Optional.of(new Input.Resumed(now()))
        : leaving.left(reply);
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
    return leaving.left(reply);
  }

  private Optional<Input> rating(State state) {
    List<String> signals = state.exchange().orElseThrow().targets();
    Reply reply = console.readLine(Text.of("Grades, such as 2 3; Enter to pass:", Style.STRONG));
    if (!(reply instanceof Reply.Typed typed)) {
      return leaving.left(reply);
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
      return leaving.left(reply);
    }
    String word = typed.text().strip().toUpperCase(Locale.ROOT);
    if (word.equals(":QUIT") || word.equals("Q")) {
      return leaving.asked();
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
