package dev.pmcoach.career;

/** What can be said of a dimension. */
public enum Verdict {
  MET("met"),
  NOT_MET("not met"),
  NOT_ENOUGH_DATA("not enough data");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
