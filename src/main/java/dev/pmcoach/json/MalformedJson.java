package dev.pmcoach.json;

/** Thrown for text that isn't JSON; line and column are counted from 1. */
public final class MalformedJson extends RuntimeException {
  private final int line;
  private final int column;

  MalformedJson(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
