package dev.pmcoach.cli;

import dev.pmcoach.offer.Item;
import dev.pmcoach.offer.NegotiationCard;
import dev.pmcoach.offer.Table;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The debrief of a negotiation. */
final class NegotiationPage {
  private NegotiationPage() {}

  static Page of(Table table, NegotiationCard card, NegotiationScript script) {
    Page.Builder page = Page.builder();
    page.title("How it went");
    page.text(ending(card));
    List<List<Text>> rows = new ArrayList<>();
    for (Item item : Item.values()) {
      rows.add(
          List.of(
              Text.of(item.title()),
              Text.of(NegotiationScript.value(item, table.counterpart().opening().of(item))),
              Text.of(NegotiationScript.value(item, table.offer().of(item))),
              Text.of(NegotiationScript.value(item, table.counterpart().limit().of(item))),
              Text.of(percent(card.byItem().get(item)))));
    }
    page.table(
        List.of(
            Column.left("Item"),
            Column.right("Opened"),
            Column.right("Ended"),
            Column.right("Limit"),
            Column.right("Captured")),
        rows);
    page.heading("What you did");
    page.bullets(notes(card));
    if (!card.strongest().isEmpty()) {
      page.heading("What moved them");
      card.strongest().forEach(page::quote);
    }
    page.heading("The best line here");
    page.bullets(script.bestLine());
    page.muted(
        "The ranges are as reported by public guides, not by the employer; where in them this"
            + " counterpart stood, and how it weighs reasons, is ours.");
    return page.build();
  }

  private static String ending(NegotiationCard card) {
    String captured = " You captured " + percent(card.captured()) + " of what was to be had.";
    return switch (card.ending()) {
      case SIGNED -> "You signed the first offer." + captured;
      case IMPROVED -> "You signed better terms than the first offer." + captured;
      case IMPASSE -> "No agreement.";
      case WITHDRAWN -> "They took the offer back: two threats without an alternative.";
    };
  }

  private static List<String> notes(NegotiationCard card) {
    List<String> notes = new ArrayList<>();
    if (card.equityBeforeBase()) {
      notes.add("You asked for equity before base. Equity is the main lever.");
    } else if (card.baseAsked()) {
      notes.add("You asked for base first, which cost a quarter of the room in equity.");
    } else {
      notes.add("You never asked for equity, the main lever.");
    }
    notes.add(
        card.tiedToScore()
            ? "You tied bonus and acceleration to the Impact-Weighted Score."
            : "Bonus and acceleration weren't both asked for with an Impact-Weighted Score tie.");
    if (!card.conceded().isEmpty()) {
      notes.add(
          "Given up without a return: "
              + card.conceded().stream().map(Item::title).collect(Collectors.joining(", "))
              + ".");
    }
    for (String quote : card.givenAway()) {
      notes.add("This told them too much: “" + quote + "”");
    }
    return notes;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
