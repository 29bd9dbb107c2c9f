package dev.pmcoach.scoring;

/**
 * A stretch of an answer that says one thing: a sentence, a bullet, or a part before a semicolon.
 *
 * @param from first token
 * @param to after the last token
 */
record Sentence(int from, int to, int start, int end) {
  int tokens() {
    return to - from;
  }
}
