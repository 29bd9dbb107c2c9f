package dev.pmcoach.content;

/**
 * A place in a content file.
 *
 * @param file the path as the user gave it, or the path below {@code questions/} for built-in files
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in characters; 0 when the whole line is meant
 */
public record Position(String file, int line, int column) {}
