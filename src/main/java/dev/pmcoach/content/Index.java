package dev.pmcoach.content;

/**
 * A figure that is watched beside the score and never changes it.
 *
 * @param id {@code eli}: the Ecosystem Lock-In Index, (after − before) ÷ before
 * @param bar the value from which on it counts as met
 */
public record Index(String id, String title, double bar, Provenance provenance) {}
