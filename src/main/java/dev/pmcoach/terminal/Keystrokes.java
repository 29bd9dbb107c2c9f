package dev.pmcoach.terminal;

/** Characters as they come from a keyboard, and what happens beside them, in order. */
interface Keystrokes {
  int CLOSED = -1;
  int EXPIRED = -2;
  int INTERRUPT = -3;
  int RESIZED = -4;

  /** Returns a UTF-16 unit, or one of the negative constants. */
  int next(long timeoutMillis);

  /** Whether something is there already. */
  boolean pending();
}
