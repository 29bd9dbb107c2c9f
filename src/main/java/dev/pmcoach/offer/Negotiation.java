package dev.pmcoach.offer;

import dev.pmcoach.offer.Line.Speaker;
import dev.pmcoach.offer.Move.Kind;
import dev.pmcoach.offer.Table.Ending;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of the negotiation game. Pure: the same table and moves give the same next table.
 *
 * <p>The other side moves for reasons only: an ask without one meets policy. No item of an offer
 * ever falls or passes the limit, so a concession never makes the offer worse. Each turn costs
 * patience; repeating an ask without a new reason and threats cost more.
 */
public final class Negotiation {
  /** Lock-in counts from this growth of partner calls on (our bar, after the guide's example). */
  private static final double LOCK_IN_BAR = 0.6;

  /** ARR that reached the top of the equity band with a spreadsheet behind it (ai-pm-guide). */
  private static final double STRONG_ARR = 3_500_000;

  /** What is left of an item's room after the candidate gave information away. */
  private static final double GIVEN_AWAY = 0.5;

  /** What is left of equity's room when base was asked for first. */
  private static final double BASE_FIRST = 0.75;

  /** Plays one turn. */
  public Table next(Table table, List<Move> moves) {
    if (table.over()) {
      throw new IllegalStateException("the negotiation has ended");
    }
    return new Round(table, moves).play();
  }

  /** The working state of one turn. */
  private static final class Round {
    private final Table before;
    private final List<Move> moves;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Kind> reasons;
    private final Map<Item, Set<Kind>> moved;
    private final List<Item> asked;
    private final List<Item> conceded;
    private final Set<Item> capped;
    private Deal offer;
    private double arr;
    private double growth;
    private int patience;
    private int threats;
    private boolean managerIn;
    private boolean signedOff;
    private Ending ending;

    Round(Table table, List<Move> moves) {
      this.before = table;
      this.moves = moves;
      this.reasons = copy(table.reasons());
      this.moved = new EnumMap<>(Item.class);
      this.moved.putAll(table.moved());
      this.asked = new ArrayList<>(table.asked());
      this.conceded = new ArrayList<>(table.conceded());
      this.capped = EnumSet.noneOf(Item.class);
      this.capped.addAll(table.capped());
      this.offer = table.offer();
      this.arr = table.arr();
      this.growth = table.growth();
      this.patience = table.patience() - 1;
      this.threats = table.threats();
      this.managerIn = table.managerIn();
      this.signedOff = table.signedOff();
    }

    private static Set<Kind> copy(Set<Kind> kinds) {
      Set<Kind> copied = EnumSet.noneOf(Kind.class);
      copied.addAll(kinds);
      return copied;
    }

    Table play() {
      if (said(Kind.DECLINE)) {
        end(Ending.IMPASSE, "declined");
      } else if (said(Kind.ACCEPT)) {
        end(improved() ? Ending.IMPROVED : Ending.SIGNED, "accepted");
      } else if (before.patience() <= 0) {
        end(Ending.IMPASSE, "no-time-left");
      } else {
        talk();
      }
      List<Table.Turn> log = new ArrayList<>(before.log());
      log.add(new Table.Turn(moves, lines));
      return new Table(
          before.counterpart(),
          before.turn() + 1,
          Math.max(0, patience),
          signedOff,
          managerIn,
          offer,
          arr,
          growth,
          reasons,
          moved,
          asked,
          conceded,
          capped,
          threats,
          Optional.ofNullable(ending),
          log);
    }

    private void talk() {
      listen();
      if (ending != null) {
        return;
      }
      for (Move move : moves) {
        if (move.kind() == Kind.ASK) {
          ask(move);
        }
      }
      concessions();
      if (said(Kind.QUESTION) && lines.isEmpty()) {
        say("what-moves");
      }
      if (lines.isEmpty()) {
        say(heardReason() ? "noted-reason" : "what-do-you-want");
      }
      if (!signedOff && patience <= before.counterpart().patience() / 2) {
        signedOff = true;
        say("signed-off");
      }
      if (patience <= 0) {
        say("final-offer");
      }
    }

    private void listen() {
      for (Move move : moves) {
        if (move.kind().equals(Kind.IMPACT)) {
          arr = Math.max(arr, move.value().orElse(0));
        }
        if (move.kind().equals(Kind.LOCK_IN)) {
          growth = Math.max(growth, move.value().orElse(0));
        }
        if (move.reason()) {
          reasons.add(move.kind());
        }
      }
      if (said(Kind.REVEAL)) {
        reasons.remove(Kind.ALTERNATIVE);
        capped.addAll(Set.of(Item.BASE, Item.SIGN_ON));
        say("thanks-for-telling");
      }
      if (said(Kind.COMPARABLES)) {
        say("no-comparables");
      }
      if (said(Kind.THREAT)) {
        threat();
      }
      if (said(Kind.BRING_MANAGER)) {
        bringManager();
      }
    }

    private void threat() {
      threats++;
      patience--;
      boolean alternative = reasons.contains(Kind.ALTERNATIVE);
      if (!alternative && threats >= 2) {
        end(Ending.WITHDRAWN, "withdrawn");
      } else {
        say(alternative ? "hears-threat" : "doubts-threat");
      }
    }

    private void bringManager() {
      if (managerIn) {
        return;
      }
      if (reasons.contains(Kind.IMPACT)) {
        managerIn = true;
        lines.add(Line.of(Speaker.MANAGER, "manager-joins"));
      } else {
        say("no-manager-yet");
      }
    }

    private void ask(Move move) {
      Item item = move.item().orElseThrow();
      if (!asked.contains(item)) {
        asked.add(item);
      }
      if (signedOff && item != Item.EQUITY) {
        say("signed-off-policy", item);
        return;
      }
      Set<Kind> working = working(item);
      double room = room(item);
      double target =
          Math.min(
              move.value().orElse(Double.MAX_VALUE),
              item.stepped(before.counterpart().opening().of(item) + room * strength(item)));
      if (target > offer.of(item)) {
        offer = offer.with(item, target);
        moved.put(item, working);
        Speaker speaker = managerIn && item == Item.EQUITY ? Speaker.MANAGER : Speaker.RECRUITER;
        lines.add(Line.of(speaker, "moves", item, target));
      } else if (move.value().orElse(Double.MAX_VALUE) <= offer.of(item)) {
        lines.add(Line.of(Speaker.RECRUITER, "already-there", item, offer.of(item)));
      } else if (moved.containsKey(item) && moved.get(item).equals(working)) {
        patience--;
        say("heard-that", item);
      } else {
        moved.put(item, working);
        say(strength(item) > 0 ? "as-far-as-that-goes" : "policy", item);
      }
    }

    /** Returns how much the item could rise for this candidate. */
    private double room(Item item) {
      Counterpart other = before.counterpart();
      double room = other.limit().of(item) - other.opening().of(item);
      if (capped.contains(item)) {
        room *= GIVEN_AWAY;
      }
      boolean baseFirst = !asked.isEmpty() && asked.get(0) == Item.BASE;
      return item == Item.EQUITY && baseFirst ? room * BASE_FIRST : room;
    }

    /** Returns the reasons heard that weigh for the item. */
    private Set<Kind> working(Item item) {
      Set<Kind> working = copy(reasons);
      working.remove(Kind.COMPARABLES);
      if (item == Item.EQUITY) {
        working.remove(Kind.ALTERNATIVE);
      }
      if (traded()) {
        working.add(Kind.CONCEDE);
      }
      if (managerIn) {
        working.add(Kind.BRING_MANAGER);
      }
      return working;
    }

    /** Returns how much of the room the reasons open, 0 to 1. */
    private double strength(Item item) {
      double weight = weight(item);
      if (weight <= 0) {
        return 0;
      }
      double bonus = said(Kind.COMMIT) ? 0.1 : 0;
      return Math.min(1, (weight + bonus) * before.counterpart().ease());
    }

    private double weight(Item item) {
      boolean documented = reasons.contains(Kind.DOCUMENTED);
      boolean checked = reasons.contains(Kind.VERIFIED);
      boolean lockIn = growth >= LOCK_IN_BAR;
      boolean tie = reasons.contains(Kind.IWS_TIE);
      boolean alternative = reasons.contains(Kind.ALTERNATIVE);
      double impact = arr >= STRONG_ARR ? 1 : arr > 0 ? 0.5 : 0;
      return switch (item) {
        case EQUITY ->
            signedOff && !(documented && arr > 0 && lockIn)
                ? 0
                : impact * (documented ? 0.6 : 0.25)
                    + (lockIn ? 0.3 : 0)
                    + (checked ? 0.15 : 0)
                    + (managerIn ? 0.2 : 0);
        case BASE -> impact * (documented ? 0.5 : 0.1) + (alternative ? 0.5 : 0) + trade(0.3);
        case SIGN_ON -> impact * (documented ? 0.5 : 0.1) + (alternative ? 0.6 : 0) + trade(0.4);
        case BONUS -> (tie ? 0.8 : 0) + impact * (documented ? 0.35 : 0);
        case ACCELERATION -> tie && documented && arr > 0 ? 1 / before.counterpart().ease() : 0;
      };
    }

    private double trade(double weight) {
      return traded() ? weight : 0;
    }

    /** Whether this turn gives something up while it asks for something. */
    private boolean traded() {
      return said(Kind.CONCEDE) && said(Kind.ASK);
    }

    private void concessions() {
      for (Move move : moves) {
        if (move.kind() == Kind.CONCEDE && !said(Kind.ASK)) {
          move.item().ifPresent(conceded::add);
          say("thanks-for-conceding");
        }
      }
    }

    private boolean heardReason() {
      return moves.stream().anyMatch(Move::reason);
    }

    private boolean improved() {
      for (Item item : Item.values()) {
        if (offer.of(item) > before.counterpart().opening().of(item)) {
          return true;
        }
      }
      return false;
    }

    private boolean said(Kind kind) {
      return moves.stream().anyMatch(move -> move.kind() == kind);
    }

    private void say(String key) {
      lines.add(Line.of(Speaker.RECRUITER, key));
    }

    private void say(String key, Item item) {
      lines.add(Line.of(Speaker.RECRUITER, key, item));
    }

    private void end(Ending how, String key) {
      ending = how;
      say(key);
    }
  }
}
