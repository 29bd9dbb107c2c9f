package dev.pmcoach.cli;

import dev.pmcoach.offer.Item;
import dev.pmcoach.offer.Line;
import dev.pmcoach.offer.Move;
import dev.pmcoach.offer.MoveReader;
import dev.pmcoach.offer.Negotiation;
import dev.pmcoach.offer.Table;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console;
import dev.pmcoach.terminal.Console.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays a negotiation on a console; the only class that knows both sides. */
final class NegotiationPlayer {
  private final Console console;
  private final NegotiationScript script;
  private final long seed;
  private final Negotiation negotiation = new Negotiation();
  private final MoveReader reader = new MoveReader();

  /** What fills the blanks of prepared moves; asked for when first needed. */
  private Optional<String> arr;

  private Optional<String> growth;

  NegotiationPlayer(
      Console console,
      NegotiationScript script,
      long seed,
      Optional<String> arr,
      Optional<String> growth) {
    this.console = console;
    this.script = script;
    this.seed = seed;
    this.arr = arr;
    this.growth = growth;
  }

  /** Returns the table at the end; without an ending when the candidate left early. */
  Table play(Table start) {
    Table table = start;
    console.print(said(Line.Speaker.RECRUITER, script.opening(seed)));
    console.print(offer(table));
    console.print(
        Text.of(
            "Type what you'd say, a number for a prepared move, :moves to list them, :offer for"
                + " what's on the table, :quit to leave.",
            Style.MUTED));
    while (!table.over()) {
      Reply reply = console.readLine(Text.of("You:", Style.ACCENT));
      if (!(reply instanceof Reply.Typed typed) || typed.text().strip().equals(":quit")) {
        return table;
      }
      table = turn(table, typed.text().strip());
    }
    return table;
  }

  private Table turn(Table table, String typed) {
    if (typed.isEmpty()) {
      return table;
    }
    if (typed.equals(":offer")) {
      console.print(offer(table));
      return table;
    }
    if (typed.equals(":moves")) {
      console.print(moves());
      return table;
    }
    Optional<String> words = prepared(typed);
    words.ifPresent(line -> console.print(Text.of("You: ", Style.ACCENT).plus(line)));
    List<Move> moves = reader.read(words.orElse(typed));
    Table next = negotiation.next(table, moves);
    List<Line> lines = next.log().get(next.log().size() - 1).lines();
    for (Line line : lines) {
      console.print(said(line.speaker(), script.words(line, seed, next.turn())));
    }
    if (!next.offer().equals(table.offer()) && !next.over()) {
      console.print(offer(next));
    }
    return next;
  }

  /** Returns the words of the prepared move with that number. */
  private Optional<String> prepared(String typed) {
    int number;
    try {
      number = Integer.parseInt(typed);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    if (number < 1 || number > script.moves().size()) {
      return Optional.empty();
    }
    String words = script.moves().get(number - 1).words();
    if (words.contains("{arr}")) {
      arr = arr.or(() -> asked("Your projected ARR, such as $2.5M:"));
      words = words.replace("{arr}", arr.orElse(""));
    }
    if (words.contains("{growth}")) {
      growth = growth.or(() -> asked("Growth of partner calls, such as 0.6x:"));
      words = words.replace("{growth}", growth.orElse(""));
    }
    return Optional.of(words);
  }

  private Optional<String> asked(String question) {
    return console.readLine(Text.of(question)) instanceof Reply.Typed typed
        ? Optional.of(typed.text().strip())
        : Optional.empty();
  }

  private Page moves() {
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < script.moves().size(); i++) {
      rows.add(List.of(Text.of(String.valueOf(i + 1)), Text.of(script.moves().get(i).label())));
    }
    return Page.builder()
        .table(List.of(Column.right("No."), Column.flexible("Move")), rows)
        .build();
  }

  private static Text said(Line.Speaker speaker, String words) {
    String name = speaker == Line.Speaker.RECRUITER ? "Recruiter: " : "Hiring manager: ";
    return Text.of(name, Style.STRONG).plus(words);
  }

  private static Page offer(Table table) {
    List<List<Text>> rows = new ArrayList<>();
    for (Item item : Item.values()) {
      rows.add(
          List.of(
              Text.of(item.title()),
              Text.of(NegotiationScript.value(item, table.offer().of(item)))));
    }
    return Page.builder()
        .table(List.of(Column.left("On the table"), Column.right("")), rows)
        .build();
  }
}
