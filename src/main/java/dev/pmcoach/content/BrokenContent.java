package dev.pmcoach.content;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when content that a command needs can't be used; carries every problem found. */
public final class BrokenContent extends RuntimeException {
  private final transient List<Problem> problems;

  public BrokenContent(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
