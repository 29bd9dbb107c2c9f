package dev.pmcoach.scoring;

/**
 * What every sentence of an answer was read as.
 *
 * @param topics for each sentence and signal of the rubric, 0 to 1: how far it bears on the signal
 * @param tags for each sentence and {@link Tag}, 0 to 1
 */
record Evidences(double[][] topics, double[][] tags) {
  double tag(int line, Tag tag) {
    return tags[line][tag.ordinal()];
  }
}
