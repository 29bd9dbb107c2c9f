package dev.pmcoach.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a negotiation stands.
 *
 * @param turn how many times the candidate has spoken
 * @param patience turns left; the final offer is on the table at 0
 * @param signedOff whether the offer has been approved: then equity alone can move
 * @param managerIn whether the hiring manager has joined
 * @param offer what is offered now; no item of it ever falls
 * @param arr highest ARR argued, in dollars; 0 when none
 * @param growth highest growth of partner calls argued, 0.6 for 60 percent; 0 when none
 * @param reasons kinds of reason heard so far
 * @param moved for each item, the reasons that it was last moved for
 * @param asked items asked for, in order
 * @param conceded items given up without a return
 * @param capped items whose ceiling the candidate gave away
 * @param threats how often the candidate threatened to leave
 * @param ending empty while it goes on
 * @param log every turn, for the debrief
 */
public record Table(
    Counterpart counterpart,
    int turn,
    int patience,
    boolean signedOff,
    boolean managerIn,
    Deal offer,
    double arr,
    double growth,
    Set<Move.Kind> reasons,
    Map<Item, Set<Move.Kind>> moved,
    List<Item> asked,
    List<Item> conceded,
    Set<Item> capped,
    int threats,
    Optional<Ending> ending,
    List<Turn> log) {
  /** How a negotiation can end. */
  public enum Ending {
    /** Accepted as first offered. */
    SIGNED,
    /** Accepted with better terms. */
    IMPROVED,
    /** The candidate declined, or nobody had more to say. */
    IMPASSE,
    /** The offer was taken back. */
    WITHDRAWN
  }

  /** What the candidate did, and what came back. */
  public record Turn(List<Move> moves, List<Line> lines) {
    public Turn {
      moves = List.copyOf(moves);
      lines = List.copyOf(lines);
    }
  }

  public Table {
    reasons = Set.copyOf(reasons);
    moved = Map.copyOf(moved);
    asked = List.copyOf(asked);
    conceded = List.copyOf(conceded);
    capped = Set.copyOf(capped);
    log = List.copyOf(log);
  }

  /** Returns the state before the candidate has said anything. */
  public static Table open(Counterpart counterpart) {
    return new Table(
        counterpart,
        0,
        counterpart.patience(),
        false,
        false,
        counterpart.opening(),
        0,
        0,
        Set.of(),
        Map.of(),
        List.of(),
        List.of(),
        Set.of(),
        0,
        Optional.empty(),
        List.of());
  }

  public boolean over() {
    return ending.isPresent();
  }
}
