package dev.pmcoach.content;

/**
 * Points on top of the weighted score of a loop.
 *
 * @param id {@code ttv}: measurable value within a number of days
 * @param points added once
 * @param withinDays the limit
 */
public record Bonus(String id, String title, int points, int withinDays, Provenance provenance) {}
