package dev.pmcoach.scoring;

import java.util.Arrays;

/**
 * What speaks for a sentence contributing something: its own words, what its neighbours contribute,
 * and the strongest of each kind anywhere before and after. A figure is one because the sentence
 * before it says what was done; a claim counts less where a later one takes it back.
 */
final class TagContext {
  private static final int REACH = 2;

  /** Bare assertions around a sentence say nothing of it, so that padding changes nothing. */
  private static final int FIRST = Tag.OWN.ordinal();

  private static final int TAGS = Tag.COUNT - FIRST;

  /** Its own tags, those of four neighbours, and the strongest before and after. */
  static final int SIZE = Tag.COUNT + 2 * REACH * TAGS + 2 * TAGS;

  private static final float NOTHING = -2;

  private final Neighbours neighbours;
  private final double[][] margins;

  /** The strongest of each tag among the first so many neighbours, and from that one on. */
  private final float[][] before;

  private final float[][] after;

  /** {@code margins} are by sentence and tag. */
  TagContext(Neighbours neighbours, double[][] margins) {
    this.neighbours = neighbours;
    this.margins = margins;
    int[] lines = neighbours.lines();
    before = new float[lines.length + 1][Tag.COUNT];
    after = new float[lines.length + 1][Tag.COUNT];
    Arrays.fill(before[0], NOTHING);
    Arrays.fill(after[lines.length], NOTHING);
    for (int k = 0; k < lines.length; k++) {
      stronger(before[k], margins[lines[k]], before[k + 1]);
    }
    for (int k = lines.length - 1; k >= 0; k--) {
      stronger(after[k + 1], margins[lines[k]], after[k]);
    }
  }

  private static void stronger(float[] so, double[] more, float[] now) {
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      now[tag] = Math.max(so[tag], TopicContext.clip(more[tag]));
    }
  }

  float[] features(int line) {
    float[] features = new float[SIZE];
    int next = 0;
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      features[next++] = TopicContext.clip(margins[line][tag]);
    }
    for (int offset = -REACH; offset <= REACH; offset++) {
      int at = neighbours.at(line, offset);
      for (int tag = FIRST; tag < Tag.COUNT && offset != 0; tag++) {
        features[next++] = at < 0 ? -1 : TopicContext.clip(margins[at][tag]);
      }
    }
    int place = neighbours.before(line);
    boolean counts = place < neighbours.lines().length && neighbours.lines()[place] == line;
    float[] so = before[place];
    float[] later = after[counts ? place + 1 : place];
    System.arraycopy(so, FIRST, features, next, TAGS);
    System.arraycopy(later, FIRST, features, next + TAGS, TAGS);
    return features;
  }
}
