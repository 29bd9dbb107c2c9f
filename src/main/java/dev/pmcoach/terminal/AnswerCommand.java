package dev.pmcoach.terminal;

/** What can be typed instead of an answer, or on a line of its own within one. */
public enum AnswerCommand {
  SKIP(":skip", "go on without an answer; it counts for nothing"),
  REPEAT(":repeat", "hear the question again"),
  PAUSE(":pause", "stop the clock until you press Enter"),
  HINT(":hint", "a nudge in the right direction"),
  EDIT(":edit", "write in your editor, or change your last answer"),
  NOTE(":note", "keep a private note"),
  QUIT(":quit", "stop here; everything so far is kept"),
  HELP(":help", "this list");

  private final String word;
  private final String meaning;

  AnswerCommand(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** Returns what is typed, the colon included. */
  public String word() {
    return word;
  }

  /** Returns what it does, in a few words. */
  public String meaning() {
    return meaning;
  }
}
