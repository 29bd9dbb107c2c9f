package dev.pmcoach.cli;

/** The exit codes; a contract with scripts. */
public final class ExitCode {
  public static final int OK = 0;

  /** Expected trouble, such as a file that can't be written. */
  public static final int TROUBLE = 1;

  /** The call's words are off; unknown ids too. */
  public static final int USAGE = 2;

  /** Bad content or input data. */
  public static final int BAD_INPUT = 3;

  /** A fault of the program. */
  public static final int BUG = 4;

  /** An overall below {@code --fail-under}. */
  public static final int BELOW = 5;

  /** Ctrl-C. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
