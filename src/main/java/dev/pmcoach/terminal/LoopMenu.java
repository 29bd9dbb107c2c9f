package dev.pmcoach.terminal;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Round;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console.Reply;
import java.util.Optional;

/** Asks once how much of a loop is to be played. */
public final class LoopMenu {
  private static final int WARM_UP_QUESTIONS = 3;

  private final Console console;

  public LoopMenu(Console console) {
    this.console = console;
  }

  /**
   * @param round the id of the only round; empty for the whole loop
   * @param count questions a round; 0 for as many as each says
   */
  public record Choice(Optional<String> round, int count) {
    public static Choice of(Optional<String> round, int count) {
      return new Choice(round, count);
    }

    /** Returns this choice with another count, unless that is 0. */
    public Choice withCount(int other) {
      return other == 0 ? this : new Choice(round, other);
    }
  }

  /** Returns three questions of the first round, about 12 minutes. */
  public static Choice warmUp(Loop loop) {
    return new Choice(loop.rounds().stream().findFirst().map(Round::id), WARM_UP_QUESTIONS);
  }

  /** Returns what was chosen; empty when somebody left. */
  public Optional<Choice> ask(Loop loop) {
    int minutes = loop.rounds().stream().mapToInt(Round::minutes).sum();
    console.print(Page.builder().title(loop.title()).build());
    console.print(Text.EMPTY);
    item(1, "warm-up: three questions, about 12 minutes");
    item(2, "one round");
    item(3, "the whole loop: " + hours(minutes) + "; you can leave and resume");
    while (true) {
      Reply reply = console.readLine(Text.of("1, 2 or 3; Enter for the warm-up:", Style.STRONG));
      if (!(reply instanceof Reply.Typed typed)) {
        return Optional.empty();
      }
      switch (typed.text().strip()) {
        case "", "1" -> {
          return Optional.of(warmUp(loop));
        }
        case "2" -> {
          return round(loop);
        }
        case "3" -> {
          return Optional.of(new Choice(Optional.empty(), 0));
        }
        case "q", ":quit" -> {
          return Optional.empty();
        }
        default -> console.print(Text.of("Type 1, 2 or 3.", Style.MUTED));
      }
    }
  }

  private void item(int number, String words) {
    console.print(Text.of(number + "  ", Style.STRONG).plus(words));
  }

  private static String hours(int minutes) {
    int halves = Math.round(minutes / 30f);
    return halves / 2 + (halves % 2 == 0 ? "" : ".5") + " hours";
  }

  private Optional<Choice> round(Loop loop) {
    for (int i = 0; i < loop.rounds().size(); i++) {
      Round round = loop.rounds().get(i);
      if (!round.committee()) {
        item(i + 1, round.title() + ", " + round.minutes() + " minutes");
      }
    }
    while (true) {
      Reply reply = console.readLine(Text.of("Which round? Enter for 1:", Style.STRONG));
      if (!(reply instanceof Reply.Typed typed)) {
        return Optional.empty();
      }
      String word = typed.text().strip();
      for (int i = 0; i < loop.rounds().size(); i++) {
        boolean meant = word.equals(String.valueOf(i + 1)) || word.isEmpty() && i == 0;
        if (meant && !loop.rounds().get(i).committee()) {
          return Optional.of(new Choice(Optional.of(loop.rounds().get(i).id()), 0));
        }
      }
    }
  }
}
