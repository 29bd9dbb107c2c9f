package dev.pmcoach.scoring;

import dev.pmcoach.content.EvidenceKind;

/**
 * What one more piece of evidence would be worth.
 *
 * @param signal its id
 * @param kind what to add
 * @param level the grade it would lift the signal to
 * @param points what that adds to the overall, 1 to 100
 */
public record Gain(String signal, EvidenceKind kind, int level, int points) {}
