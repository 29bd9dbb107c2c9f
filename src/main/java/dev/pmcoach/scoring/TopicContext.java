package dev.pmcoach.scoring;

/**
 * What speaks for a sentence being about a signal: its own words, its neighbours', what else it
 * could be about, what it contributes, and whether the question asks for the signal.
 */
final class TopicContext {
  /** Own words of seven sentences, the best rival of three, the tags, two of the question. */
  static final int SIZE = 7 + 3 + Tag.COUNT + 2;

  private final int[] lines;
  private final double[][] topics;
  private final double[][] tags;

  /** {@code lines} are the sentences of one part that count; margins are by sentence. */
  TopicContext(int[] lines, double[][] topics, double[][] tags) {
    this.lines = lines;
    this.topics = topics;
    this.tags = tags;
  }

  /** Returns the features of the sentence at a place among those that count. */
  float[] features(int k, int signal, boolean targeted, int targets) {
    float[] features = new float[SIZE];
    int next = 0;
    for (int offset = -3; offset <= 3; offset++) {
      features[next++] = topic(k + offset, signal);
    }
    for (int offset = -1; offset <= 1; offset++) {
      float rival = -2;
      for (int other = 0; other < topics[lines[k]].length; other++) {
        rival = other == signal ? rival : Math.max(rival, topic(k + offset, other));
      }
      features[next++] = rival;
    }
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      features[next++] = clip(tags[lines[k]][tag]);
    }
    features[next++] = targeted ? 1 : 0;
    features[next] = targeted ? 1f / Math.max(1, targets) : 0;
    return features;
  }

  private float topic(int k, int signal) {
    return k < 0 || k >= lines.length ? -1 : clip(topics[lines[k]][signal]);
  }

  private static float clip(double margin) {
    return (float) Math.max(-2, Math.min(2, margin));
  }

  /** Returns the probability by weights that end with bias, slope and offset. */
  static double probability(float[] weights, float[] features) {
    double margin = weights[SIZE];
    for (int f = 0; f < SIZE; f++) {
      margin += weights[f] * features[f];
    }
    return sigmoid(weights[SIZE + 1] * margin + weights[SIZE + 2]);
  }

  static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
