package dev.pmcoach.cli;

import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.offer.Bands;
import dev.pmcoach.offer.Counterpart;
import dev.pmcoach.offer.Counterpart.Difficulty;
import dev.pmcoach.offer.Item;
import dev.pmcoach.offer.NegotiationCard;
import dev.pmcoach.offer.Table;
import dev.pmcoach.page.Page;
import dev.pmcoach.terminal.Console;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Plays the negotiation game. */
final class OfferNegotiateCommand implements Command {
  @Override
  public void declare(Options options) {
    options.flag("--drill", "Practise single lines instead of the whole talk");
    options.value("--difficulty", "HOW", "easy, medium or hard (default: medium)");
    options.large("--seed", "N", "The same seed gives the same counterpart");
    options.value("--arr", "MONEY", "Your projected ARR, for the prepared moves");
    options.value("--growth", "TIMES", "Your growth of partner calls, such as 0.6x");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach offer negotiate --difficulty hard",
        "coach offer negotiate --drill",
        "coach offer negotiate --seed 7 --no-input < lines.txt");
  }

  @Override
  public int run(Invocation call) {
    Difficulty difficulty = difficulty(call);
    long seed = call.<Long>option("--seed").orElseGet(() -> call.env().clock().millis());
    Values file = new Values(call.services().library().file("offers", "negotiation").orElseThrow());
    if (call.flag("--drill")) {
      return drill(call, file);
    }
    NegotiationScript script = new NegotiationScript(file);
    Bands bands = OfferFacts.of(call.services().library()).bands();
    Table table;
    try (Console console = call.openConsole()) {
      table =
          new NegotiationPlayer(
                  console, script, seed, call.option("--arr"), call.option("--growth"))
              .play(Table.open(Counterpart.draw(bands, difficulty, seed)));
    }
    if (!table.over()) {
      call.say(
          "You left before it was settled. Play the same again: coach offer negotiate --seed "
              + seed);
      return ExitCode.OK;
    }
    NegotiationCard card = NegotiationCard.of(table);
    call.show(() -> NegotiationPage.of(table, card, script), out -> json(out, seed, table, card));
    return ExitCode.OK;
  }

  private static int drill(Invocation call, Values file) {
    int made;
    try (Console console = call.openConsole()) {
      made = new NegotiationDrills(console, file).play();
    }
    call.show(
        () -> Page.builder().text("Lines that made every move: " + made + ".").build(),
        out -> out.object(() -> out.field("schema", 1).field("made", made)));
    return ExitCode.OK;
  }

  private static Difficulty difficulty(Invocation call) {
    String word = call.<String>option("--difficulty").orElse("medium");
    return Arrays.stream(Difficulty.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Trouble.unknown(
                    "difficulty",
                    word,
                    List.of("easy", "medium", "hard"),
                    "coach offer negotiate --help"));
  }

  private static void json(JsonWriter out, long seed, Table table, NegotiationCard card) {
    out.object(
        () -> {
          out.field("schema", 1).field("seed", seed);
          out.field("ending", card.ending().name().toLowerCase(Locale.ROOT));
          out.field("captured", card.captured()).field("turns", table.turn());
          out.field("equityBeforeBase", card.equityBeforeBase());
          out.field("tiedToScore", card.tiedToScore());
          out.array(
              "items",
              List.of(Item.values()),
              (to, item) ->
                  to.object(
                      () -> {
                        to.field("id", item.id());
                        to.field("opening", table.counterpart().opening().of(item));
                        to.field("final", table.offer().of(item));
                        to.field("limit", table.counterpart().limit().of(item));
                        to.field("captured", card.byItem().get(item));
                      }));
          out.array("conceded", card.conceded(), (to, item) -> to.value(item.id()));
          out.strings("givenAway", card.givenAway());
        });
  }
}
