package dev.pmcoach.offer;

import dev.pmcoach.offer.Move.Kind;
import dev.pmcoach.offer.Table.Ending;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a negotiation brought, for its debrief.
 *
 * @param captured share of what was to be had, 0 to 1; 0 without a signature
 * @param byItem the same for each item
 * @param equityBeforeBase whether equity was asked for before base, or base not at all
 * @param baseAsked whether base was asked for at all
 * @param tiedToScore whether bonus and acceleration were asked for with an Impact-Weighted Score
 *     tie
 * @param conceded given up without a return
 * @param givenAway quotes that told the other side too much
 * @param strongest quotes that carried a reason
 */
public record NegotiationCard(
    Ending ending,
    double captured,
    Map<Item, Double> byItem,
    boolean equityBeforeBase,
    boolean baseAsked,
    boolean tiedToScore,
    List<Item> conceded,
    List<String> givenAway,
    List<String> strongest) {
  /** What each item counts for; equity is the main lever (ai-pm-guide), the weights are ours. */
  private static final Map<Item, Double> WEIGHTS =
      Map.of(
          Item.EQUITY, 0.45,
          Item.BASE, 0.20,
          Item.BONUS, 0.15,
          Item.ACCELERATION, 0.10,
          Item.SIGN_ON, 0.10);

  public NegotiationCard {
    byItem = Map.copyOf(byItem);
    conceded = List.copyOf(conceded);
    givenAway = List.copyOf(givenAway);
    strongest = List.copyOf(strongest);
  }

  /** Returns the card of a negotiation that has ended. */
  public static NegotiationCard of(Table table) {
    Ending ending = table.ending().orElseThrow();
    boolean signed = ending == Ending.SIGNED || ending == Ending.IMPROVED;
    Map<Item, Double> byItem = new EnumMap<>(Item.class);
    double captured = 0;
    for (Item item : Item.values()) {
      double opening = table.counterpart().opening().of(item);
      double room = table.counterpart().limit().of(item) - opening;
      double share = signed ? (table.offer().of(item) - opening) / room : 0;
      byItem.put(item, share);
      captured += WEIGHTS.get(item) * share;
    }
    List<Item> asked = table.asked();
    int equity = asked.indexOf(Item.EQUITY);
    int base = asked.indexOf(Item.BASE);
    boolean tied = table.reasons().contains(Kind.IWS_TIE);
    return new NegotiationCard(
        ending,
        captured,
        byItem,
        equity >= 0 && (base < 0 || equity < base),
        base >= 0,
        tied && asked.contains(Item.BONUS) && asked.contains(Item.ACCELERATION),
        table.conceded(),
        quotes(table, List.of(Kind.REVEAL)),
        quotes(
            table,
            List.of(Kind.IMPACT, Kind.DOCUMENTED, Kind.VERIFIED, Kind.LOCK_IN, Kind.IWS_TIE)));
  }

  private static List<String> quotes(Table table, List<Kind> kinds) {
    List<String> quotes = new ArrayList<>();
    for (Table.Turn turn : table.log()) {
      for (Move move : turn.moves()) {
        if (kinds.contains(move.kind()) && !quotes.contains(move.quote())) {
          quotes.add(move.quote());
        }
      }
    }
    return quotes;
  }
}
