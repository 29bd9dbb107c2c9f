package dev.pmcoach.cli;

import dev.pmcoach.content.Values;
import dev.pmcoach.offer.Item;
import dev.pmcoach.offer.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of the negotiation game, read from the content. */
final class NegotiationScript {
  /** A prepared move; its words may contain {@code {arr}} and {@code {growth}}. */
  record Prepared(String label, String words) {}

  private final List<String> openings;
  private final Map<String, List<String>> lines = new HashMap<>();
  private final List<Prepared> moves;
  private final List<String> bestLine;

  NegotiationScript(Values file) {
    this.openings = file.texts("opening");
    file.groups("lines", line -> lines.put(line.text("key"), line.texts("says")));
    this.moves = file.groups("moves", move -> new Prepared(move.text("label"), move.text("words")));
    this.bestLine = file.texts("best-line");
  }

  List<Prepared> moves() {
    return moves;
  }

  List<String> bestLine() {
    return bestLine;
  }

  String opening(long seed) {
    return pick(openings, seed);
  }

  /**
   * Returns the words of a line.
   *
   * @param turn varies the words, so that the same seed and turn always give the same
   */
  String words(Line line, long seed, int turn) {
    String words = pick(lines.get(line.key()), seed + turn);
    if (line.item().isPresent()) {
      words = words.replace("{item}", line.item().get().title());
      if (line.value().isPresent()) {
        words = words.replace("{value}", value(line.item().get(), line.value().getAsDouble()));
      }
    }
    return words;
  }

  private static String pick(List<String> variants, long number) {
    int place = (int) Math.floorMod(number, (long) variants.size());
    return variants.get(place).strip().replace('\n', ' ');
  }

  /** Returns an item's value with its unit. */
  static String value(Item item, double value) {
    return switch (item) {
      case BASE, SIGN_ON -> String.format(Locale.ROOT, "$%,.0f", value);
      case EQUITY -> String.format(Locale.ROOT, "%.3f %%", value);
      case BONUS -> String.format(Locale.ROOT, "%.1f %%", value);
      case ACCELERATION -> value == 0 ? "none" : String.format(Locale.ROOT, "%.0f %%", value);
    };
  }
}
