package dev.pmcoach.content;

/** Expected trouble: the message goes to the user as it is, and no stack trace. */
public final class Trouble extends RuntimeException {
  /** What kind of trouble it is; decides the exit code. */
  public enum Kind {
    /** Something outside the call's words went wrong, such as a file that can't be written. */
    EXPECTED,
    /** The call's words are off, an unknown id too. */
    USAGE,
    /** An input file or the content is unusable. */
    BAD_INPUT
  }

  private final Kind kind;

  private final String remedy;

  private Trouble(Kind kind, String message, String remedy) {
    super(message);
    this.kind = kind;
    this.remedy = remedy;
  }

  public static Trouble expected(String message, String remedy) {
    return new Trouble(Kind.EXPECTED, message, remedy);
  }

  public static Trouble usage(String message, String remedy) {
    return new Trouble(Kind.USAGE, message, remedy);
  }

  public static Trouble badInput(String message, String remedy) {
    return new Trouble(Kind.BAD_INPUT, message, remedy);
  }

  /** Returns the usage error for an id that doesn't exist, with the nearest that does. */
  public static Trouble unknown(
      String what, String id, Iterable<String> known, String listingCommand) {
    String near = Nearest.to(id, known).map(name -> "; did you mean '" + name + "'?").orElse("");
    return usage("no " + what + " called '" + id + "'" + near, "Try: " + listingCommand);
  }

  public Kind kind() {
    return kind;
  }

  /** Returns what to do about it; may be empty. */
  public String remedy() {
    return remedy;
  }
}
