package dev.pmcoach.interview;

import java.util.HashSet;
import java.util.Set;

/**
 * How a party of a scenario stands.
 *
 * @param points from the reasons heard
 * @param patience turns left without being moved
 * @param trust up for being moved, down for pressure
 * @param unmoved how often nothing moved them
 * @param ignored turns in a row in which somebody else was spoken to
 * @param heard ids of the moves that worked
 */
record Standing(
    int points,
    int patience,
    int trust,
    int unmoved,
    int ignored,
    boolean agreed,
    boolean walked,
    Set<String> heard) {
  Standing {
    heard = Set.copyOf(heard);
  }

  static Standing patient(int patience) {
    return new Standing(0, patience, 0, 0, 0, false, false, Set.of());
  }

  boolean open() {
    return !agreed && !walked;
  }

  Standing moved(String move, int worth) {
    Set<String> more = new HashSet<>(heard);
    more.add(move);
    return new Standing(points + worth, patience, trust + 1, unmoved, 0, agreed, walked, more);
  }

  Standing leftCold() {
    return new Standing(points, patience - 1, trust, unmoved + 1, 0, agreed, walked, heard);
  }

  Standing passedOver() {
    return new Standing(points, patience, trust, unmoved, ignored + 1, agreed, walked, heard);
  }

  Standing pressed() {
    return new Standing(points, patience - 2, trust - 2, unmoved, 0, agreed, walked, heard);
  }

  Standing agree() {
    return new Standing(points, patience, trust, unmoved, ignored, true, walked, heard);
  }

  Standing walk() {
    return new Standing(points, patience, trust, unmoved, ignored, agreed, true, heard);
  }
}
