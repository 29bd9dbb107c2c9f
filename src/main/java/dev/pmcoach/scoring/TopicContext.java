package dev.pmcoach.scoring;

/**
 * What speaks for a sentence being about a signal: its own words, its neighbours', what else it
 * could be about, what it contributes, and whether the question asks for the signal.
 */
final class TopicContext {
  /** Own words of seven sentences, the best rival of three, the tags, two of the question. */
  static final int SIZE = 7 + 3 + Tag.COUNT + 2;

  private final Neighbours neighbours;
  private final double[][] topics;
  private final double[][] tags;

  /** Margins are by sentence, of the rubric's signals and of the tags. */
  TopicContext(Neighbours neighbours, double[][] topics, double[][] tags) {
    this.neighbours = neighbours;
    this.topics = topics;
    this.tags = tags;
  }

  float[] features(int line, int signal, boolean targeted, int targets) {
    float[] features = new float[SIZE];
    int next = 0;
    for (int offset = -3; offset <= 3; offset++) {
      features[next++] = topic(neighbours.at(line, offset), signal);
    }
    for (int offset = -1; offset <= 1; offset++) {
      int at = neighbours.at(line, offset);
      float rival = -2;
      for (int other = 0; other < topics[line].length; other++) {
        rival = other == signal ? rival : Math.max(rival, topic(at, other));
      }
      features[next++] = rival;
    }
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      features[next++] = clip(tags[line][tag]);
    }
    features[next++] = targeted ? 1 : 0;
    features[next] = targeted ? 1f / Math.max(1, targets) : 0;
    return features;
  }

  private float topic(int line, int signal) {
    return line < 0 ? -1 : clip(topics[line][signal]);
  }

  static float clip(double margin) {
    return (float) Math.max(-2, Math.min(2, margin));
  }

  /** Returns the margin by weights that end with bias, slope and offset. */
  static double margin(float[] weights, float[] features) {
    int size = features.length;
    double margin = weights[size];
    for (int f = 0; f < size; f++) {
      margin += weights[f] * features[f];
    }
    return margin;
  }

  /** Returns the probability of a margin by weights that end with slope and offset. */
  static double probability(float[] weights, double margin) {
    return sigmoid(weights[weights.length - 2] * margin + weights[weights.length - 1]);
  }

  static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
