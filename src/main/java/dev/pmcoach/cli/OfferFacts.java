package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Values;
import dev.pmcoach.offer.Bands;
import dev.pmcoach.offer.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the guides report about offers, read from the content.
 *
 * @param lines the bands, the vesting and what equity followed, a sentence each
 * @param asks what to ask for
 * @param advice how to ask
 */
record OfferFacts(Bands bands, List<String> lines, List<String> asks, List<String> advice) {
  /** The loop whose guide reports an offer in figures. */
  private static final String FIGURES = "datastax-ai-pm";

  private static final String WEIGHING = "databricks-pm";

  static OfferFacts of(Library library) {
    Values file = new Values(library.file("offers", FIGURES).orElseThrow());
    Map<Item, Bands.Range> ranges = new EnumMap<>(Item.class);
    List<String> lines = new ArrayList<>();
    file.groups("bands", band -> lines.add(band(band, ranges)));
    file.group("vesting", vesting -> lines.add(vesting(vesting)));
    file.groups("multiplier", step -> lines.add(step.text("text").strip()));
    List<String> advice = texts(file, "advice");
    library
        .file("offers", WEIGHING)
        .ifPresent(other -> advice.addAll(texts(new Values(other), "advice")));
    return new OfferFacts(new Bands(ranges), lines, texts(file, "asks"), advice);
  }

  private static String band(Values band, Map<Item, Bands.Range> ranges) {
    Item item = item(band.text("item"));
    BigDecimal low = new BigDecimal(band.text("low"));
    BigDecimal high = new BigDecimal(band.text("high"));
    ranges.put(item, new Bands.Range(low, high));
    String title = Character.toUpperCase(item.title().charAt(0)) + item.title().substring(1);
    String range =
        low.signum() == 0
            ? "up to " + amount(item, high)
            : amount(item, low) + " to " + amount(item, high);
    return title + ": " + range + ' ' + band.text("unit") + ". " + band.text("text").strip();
  }

  /** Returns the value as the guide writes it: dollars as such, shares without their unit. */
  private static String amount(Item item, BigDecimal value) {
    return item == Item.BASE || item == Item.SIGN_ON
        ? ImpactPage.dollars(value)
        : value.toPlainString();
  }

  private static String vesting(Values vesting) {
    return "Equity vests over "
        + vesting.whole("years", 4)
        + " years with a cliff of "
        + vesting.whole("cliff-months", 12)
        + " months.";
  }

  private static Item item(String id) {
    for (Item item : Item.values()) {
      if (item.id().equals(id)) {
        return item;
      }
    }
    throw new IllegalArgumentException("no item '" + id + "' in offers");
  }

  private static List<String> texts(Values file, String field) {
    return new ArrayList<>(file.groups(field, item -> item.text("text").strip()));
  }
}
