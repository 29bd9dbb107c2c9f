package dev.pmcoach.scoring;

/**
 * A piece of an answer.
 *
 * @param part 0 is the answer, 1 and up are the answers to follow-ups
 * @param start offset of the first UTF-16 unit in that part
 * @param end offset after the last
 * @param text exactly the part's substring from start to end, at most 40 words
 */
public record Span(int part, int start, int end, String text) {}
