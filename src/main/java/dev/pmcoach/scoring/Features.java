package dev.pmcoach.scoring;

import java.util.Arrays;

/** Hashed binary features of one sentence, in groups that are normalised apart. */
final class Features {
  enum Group {
    WORD,
    PAIR,
    CHAR,
    CLASS,
    SHAPE,
    AROUND
  }

  static final int GROUPS = Group.values().length;

  private final int[][] hashes = new int[GROUPS][32];
  private final int[] sizes = new int[GROUPS];

  void add(Group group, int hash) {
    int g = group.ordinal();
    if (sizes[g] == hashes[g].length) {
      hashes[g] = Arrays.copyOf(hashes[g], 2 * sizes[g]);
    }
    hashes[g][sizes[g]++] = mix(g, hash);
  }

  /** Drops repetitions: a feature is there or not. */
  void close() {
    for (int g = 0; g < GROUPS; g++) {
      Arrays.sort(hashes[g], 0, sizes[g]);
      int kept = 0;
      for (int i = 0; i < sizes[g]; i++) {
        if (i == 0 || hashes[g][i] != hashes[g][i - 1]) {
          hashes[g][kept++] = hashes[g][i];
        }
      }
      sizes[g] = kept;
    }
  }

  int size(int group) {
    return sizes[group];
  }

  int hash(int group, int index) {
    return hashes[group][index];
  }

  static int mix(int a, int b) {
    int h = a * 0x9E3779B1 ^ b * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0xC2B2AE35;
    return h ^ h >>> 13;
  }
}
