package dev.pmcoach.cli;

/** A call whose words are off in a way that only the command can tell. */
final class BadUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * @param path the command's name, whose help may explain
   */
  BadUsage(String path, String message) {
    super(message);
    this.path = path;
  }

  String path() {
    return path;
  }
}
