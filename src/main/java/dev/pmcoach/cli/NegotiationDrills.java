package dev.pmcoach.cli;

import dev.pmcoach.content.Values;
import dev.pmcoach.offer.Item;
import dev.pmcoach.offer.Move;
import dev.pmcoach.offer.MoveReader;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console;
import dev.pmcoach.terminal.Console.Reply;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Practice lines: a weak line to say better, what was heard in yours, and a strong one. */
final class NegotiationDrills {
  /**
   * @param wants kinds of move that a good line makes, such as {@code impact}
   */
  record Drill(String situation, String weak, String strong, List<String> wants) {}

  private final Console console;
  private final List<Drill> drills;
  private final MoveReader reader = new MoveReader();

  NegotiationDrills(Console console, Values file) {
    this.console = console;
    this.drills =
        file.groups(
            "drills",
            drill ->
                new Drill(
                    drill.text("situation").strip().replace('\n', ' '),
                    drill.text("weak").strip().replace('\n', ' '),
                    drill.text("strong").strip().replace('\n', ' '),
                    drill.texts("wants")));
  }

  /** Plays all drills; returns how many lines made every move that was wanted. */
  int play() {
    int made = 0;
    for (int i = 0; i < drills.size(); i++) {
      Drill drill = drills.get(i);
      console.print(
          Page.builder()
              .subheading("Line " + (i + 1) + " of " + drills.size())
              .text(drill.situation())
              .text(Text.of("Weak: ", Style.WARN).plus("“" + drill.weak() + "”"))
              .build());
      if (!(console.readLine(Text.of("Yours:", Style.ACCENT)) instanceof Reply.Typed typed)) {
        break;
      }
      List<Move> moves = reader.read(typed.text());
      boolean all = drill.wants().stream().allMatch(want -> made(moves, want));
      made += all ? 1 : 0;
      console.print(
          Page.builder()
              .text(heard(moves))
              .text(wanted(drill, moves, all))
              .text(Text.of("Strong: ", Style.GOOD).plus("“" + drill.strong() + "”"))
              .build());
    }
    return made;
  }

  private static boolean made(List<Move> moves, String want) {
    return moves.stream().anyMatch(move -> id(move).equals(want) || kind(move).equals(want));
  }

  private static String kind(Move move) {
    return move.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the kind with its item, such as {@code ask-equity}. */
  private static String id(Move move) {
    return kind(move) + move.item().map(Item::id).map(item -> '-' + item).orElse("");
  }

  private static String heard(List<Move> moves) {
    return moves.isEmpty()
        ? "Heard: nothing that could move anybody."
        : "Heard: "
            + moves.stream()
                .map(move -> id(move).replace('-', ' '))
                .collect(Collectors.joining(", "))
            + ".";
  }

  private static Text wanted(Drill drill, List<Move> moves, boolean all) {
    if (all) {
      return Text.of("That makes every move this moment wants.", Style.GOOD);
    }
    return Text.of("Still missing: ", Style.WARN)
        .plus(
            drill.wants().stream()
                .filter(want -> !made(moves, want))
                .map(want -> want.replace('-', ' '))
                .collect(Collectors.joining(", ")))
        .plus(".");
  }
}
