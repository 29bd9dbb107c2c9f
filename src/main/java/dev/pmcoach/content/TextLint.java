package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.List;

/** Finds what makes a file's text hard to review: long lines, blanks at line ends. */
public final class TextLint {
  private static final int WIDEST = 100;

  private TextLint() {}

  /**
   * @param file the path for positions
   */
  public static List<Problem> lint(String file, String text) {
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int length = line.codePointCount(0, line.length());
      if (length > WIDEST) {
        problems.add(
            Problem.warning(
                new Position(file, number, WIDEST + 1),
                "the line has " + length + " characters",
                "break it before " + WIDEST));
      } else if (!line.isEmpty() && Character.isWhitespace(line.charAt(line.length() - 1))) {
        problems.add(
            Problem.warning(
                new Position(file, number, length), "the line ends in a blank", "remove it"));
      }
    }
    return problems;
  }
}
