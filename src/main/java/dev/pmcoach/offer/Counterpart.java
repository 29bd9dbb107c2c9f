package dev.pmcoach.offer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The other side of the negotiation: what it opens with, and what it keeps to itself. Both lie in
 * the bands that a guide reports; where in them is ours.
 *
 * @param opening the first offer
 * @param limit the most it can go to for each item; never shown before the debrief
 * @param patience turns it will sit through
 * @param ease how far one reason moves it, 0 to 1
 */
public record Counterpart(Deal opening, Deal limit, int patience, double ease) {
  /** How hard the other side is. */
  public enum Difficulty {
    EASY(14, 1.0),
    MEDIUM(12, 0.9),
    HARD(10, 0.8);

    private final int patience;
    private final double ease;

    Difficulty(int patience, double ease) {
      this.patience = patience;
      this.ease = ease;
    }
  }

  /** Acceleration that can be had, in percent of the grant (the guide's ask; ai-pm-guide). */
  private static final double ACCELERATION = 25;

  /**
   * Draws a counterpart; the same seed gives the same one. It opens in the lowest third of each
   * band, equity at the very bottom, and its limits lie in the upper two fifths.
   */
  public static Counterpart draw(Bands bands, Difficulty difficulty, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Item, Double> opening = new EnumMap<>(Item.class);
    Map<Item, Double> limit = new EnumMap<>(Item.class);
    for (Item item : List.of(Item.BASE, Item.SIGN_ON, Item.EQUITY, Item.BONUS)) {
      Bands.Range band = bands.of(item);
      double low = item == Item.EQUITY ? 0 : random.nextDouble() * 0.2;
      double high = 0.65 + random.nextDouble() * 0.35;
      // A bonus that opens at nothing would leave nothing to talk about.
      double start = item == Item.BONUS ? low + 0.3 : low;
      opening.put(item, item.stepped(band.at(start)));
      limit.put(item, item.stepped(band.at(high)));
    }
    opening.put(Item.ACCELERATION, 0.0);
    limit.put(Item.ACCELERATION, ACCELERATION);
    return new Counterpart(
        new Deal(opening), new Deal(limit), difficulty.patience, difficulty.ease);
  }
}
