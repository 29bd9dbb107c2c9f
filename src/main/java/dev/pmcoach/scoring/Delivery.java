package dev.pmcoach.scoring;

import java.util.OptionalDouble;

/**
 * How an answer was said; advice beside the score, never part of it.
 *
 * @param words counted in all parts
 * @param fillers such as "um", "you know"
 * @param hedges such as "kind of", "I guess"
 * @param longestSentence in words
 * @param ownShare "I" as a share of "I" and "we", 0 to 1; empty when neither occurs
 * @param spokenSeconds estimated at 140 words a minute
 * @param wordsPerMinute only when the duration was measured
 */
public record Delivery(
    int words,
    int fillers,
    int hedges,
    int longestSentence,
    OptionalDouble ownShare,
    double spokenSeconds,
    OptionalDouble wordsPerMinute) {}
