package dev.pmcoach.offer;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The other side of the negotiation: what it opens with, and what it keeps to itself. Base,
 * sign-on, equity and bonus are drawn inside the ranges that the guide reports (base $170–185k,
 * sign-on $22–30k, equity 0.04–0.07 %, bonus up to 15 %; ai-pm-guide); where in the range is ours.
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

  /** Draws a counterpart; the same seed gives the same one. */
  public static Counterpart draw(Difficulty difficulty, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Item, Double> opening = new EnumMap<>(Item.class);
    Map<Item, Double> limit = new EnumMap<>(Item.class);
    opening.put(Item.BASE, 1000.0 * random.nextInt(170, 174));
    limit.put(Item.BASE, 1000.0 * random.nextInt(179, 186));
    opening.put(Item.SIGN_ON, 1000.0 * random.nextInt(22, 24));
    limit.put(Item.SIGN_ON, 1000.0 * random.nextInt(27, 31));
    opening.put(Item.EQUITY, 0.04);
    limit.put(Item.EQUITY, random.nextInt(60, 71) / 1000.0);
    opening.put(Item.BONUS, (double) random.nextInt(5, 8));
    limit.put(Item.BONUS, (double) random.nextInt(12, 16));
    opening.put(Item.ACCELERATION, 0.0);
    limit.put(Item.ACCELERATION, 25.0);
    return new Counterpart(
        new Deal(opening), new Deal(limit), difficulty.patience, difficulty.ease);
  }
}
