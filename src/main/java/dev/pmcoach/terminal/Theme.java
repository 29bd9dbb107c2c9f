package dev.pmcoach.terminal;

import dev.pmcoach.page.Printable;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.List;
import java.util.Locale;

/**
 * How things look: with or without colour, drawn with box characters or with ASCII. Only the
 * terminal's own sixteen colours are used, and those that can be read on light and dark; what a
 * colour says is always said in words too.
 */
public record Theme(boolean unicode, boolean colour) {
  public static final Theme PLAIN = new Theme(false, false);

  /**
   * Chooses the look for one output.
   *
   * @param color {@code auto}, {@code always} or {@code never}, as asked for
   * @param plain whether plain output was asked for
   * @param terminal whether the output is a terminal
   */
  public static Theme choose(Env env, String color, boolean plain, boolean terminal) {
    boolean dumb = "dumb".equals(env.variable("TERM").orElse(""));
    boolean colour =
        switch (color) {
          case "always" -> true;
          case "never" -> false;
          default -> terminal && !plain && !dumb && env.variable("NO_COLOR").isEmpty();
        };
    return new Theme(!plain && !dumb && isUnicode(env), colour);
  }

  private static boolean isUnicode(Env env) {
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      String locale = env.variable(name).orElse("").toLowerCase(Locale.ROOT);
      if (!locale.isEmpty()) {
        return locale.contains("utf-8") || locale.contains("utf8");
      }
    }
    return false;
  }

  /** Returns one line ready to print; nothing in the text can steer the terminal. */
  public String paint(Text text) {
    if (!colour) {
      return Printable.line(text.plain());
    }
    StringBuilder painted = new StringBuilder();
    for (Text.Run run : text.runs()) {
      String words = Printable.line(run.text());
      String code = code(run.style());
      if (code.isEmpty() || words.isBlank()) {
        painted.append(words);
      } else {
        painted.append("\033[").append(code).append('m').append(words).append("\033[0m");
      }
    }
    return painted.toString();
  }

  /** Cyan and yellow are left out: they vanish on a white ground. */
  private static String code(Style style) {
    return switch (style) {
      case STRONG, CODE -> "1";
      case MUTED -> "2";
      case ACCENT -> "35";
      case GOOD -> "32";
      case WARN -> "31";
      case BAD -> "1;31";
      case PLAIN, QUOTE -> "";
    };
  }

  String bullet() {
    return unicode ? "• " : "- ";
  }

  String quote() {
    return unicode ? "│ " : "| ";
  }

  /** Returns a double rule for titles. */
  String heavyRule(int columns) {
    return (unicode ? "═" : "=").repeat(columns);
  }

  String rule(int columns) {
    return (unicode ? "─" : "-").repeat(columns);
  }

  /**
   * Returns a bar that stands for a share.
   *
   * @param share from 0 to 1; what is more than nothing shows at least one cell
   */
  String bar(double share, int cells) {
    int full = (int) Math.round(Math.max(0, Math.min(1, share)) * cells);
    if (full == 0 && share > 0) {
      full = 1;
    }
    return (unicode ? "█" : "#").repeat(full) + (unicode ? "░" : ".").repeat(cells - full);
  }

  String separator() {
    return unicode ? " · " : " | ";
  }

  /** Returns a mark for text cut short. */
  String more() {
    return unicode ? "…" : "...";
  }
}
