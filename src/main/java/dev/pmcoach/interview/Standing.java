package dev.pmcoach.interview;

import java.util.HashSet;
import java.util.Set;

/**
 * How a party of a scenario stands.
 *
 * @param points from the reasons heard
 * @param patience turns left without being moved
 * @param trust up for being moved, down for pressure
 * @param heard ids of the moves that worked
 */
record Standing(
    int points, int patience, int trust, boolean agreed, boolean walked, Set<String> heard) {
  Standing {
    heard = Set.copyOf(heard);
  }

  boolean open() {
    return !agreed && !walked;
  }

  Standing moved(String move, int worth) {
    Set<String> more = new HashSet<>(heard);
    more.add(move);
    return new Standing(points + worth, patience, trust + 1, agreed, walked, more);
  }

  Standing unmoved() {
    return new Standing(points, patience - 1, trust, agreed, walked, heard);
  }

  Standing pressed() {
    return new Standing(points, patience - 2, trust - 2, agreed, walked, heard);
  }

  Standing agree() {
    return new Standing(points, patience, trust, true, walked, heard);
  }

  Standing walk() {
    return new Standing(points, patience, trust, agreed, true, heard);
  }
}
