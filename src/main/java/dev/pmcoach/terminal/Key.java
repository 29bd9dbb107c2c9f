package dev.pmcoach.terminal;

/** What came from the keyboard, or instead of it. */
sealed interface Key {
  /** A character, with the marks that belong to it. */
  record Typed(String text) implements Key {}

  /** A text pasted in one go; line breaks are line feeds, controls are gone. */
  record Pasted(String text) implements Key {}

  /** Keys that do something. */
  enum Stroke implements Key {
    ENTER,
    BACKSPACE,
    DELETE,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    WORD_LEFT,
    WORD_RIGHT,
    ROW_START,
    ROW_END,
    LINE_START,
    LINE_END,
    TEXT_START,
    TEXT_END,
    PAGE_UP,
    PAGE_DOWN,
    CUT_LINE_START,
    CUT_LINE_END,
    CUT_WORD_LEFT,
    CUT_WORD_RIGHT,
    YANK,
    UNDO,
    DONE,
    INTERRUPT,
    REDRAW,
    RESIZED,
    /** The input is closed, as when the window is. */
    CLOSED,
    /** Nothing within the time given, or a key that means nothing here. */
    NONE
  }
}
