package dev.pmcoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** bin/coach mock in a real terminal, read from its screen. */
@Timeout(180)
class MockInATerminalIT {
  private static final String ROUND = "coach mock datastax-ai-pm --round 1 --count 2 --seed 7";
  private static final String ANSWER =
      "I drew the line at three clusters; trial-to-paid went from 4.1 to 6.3 percent in a quarter,"
          + " which finance checked against a holdout.";

  @TempDir Path temporary;

  @Test
  void ctrlCKeepsTheAnswersAndLeavesTheTerminalAsItWas() {
    try (Tmux terminal = terminal(80, 60)) {
      start(terminal, "stty -g >before; " + ROUND + "; echo rc=$?; stty -g >after");
      answer(terminal, ANSWER);
      terminal.await(MockInATerminalIT::isReady, "the next question");
      terminal.type("half an ans");
      terminal.awaitText("half an ans");

      terminal.key("C-c");
      terminal.awaitText("rc=130");
      start(terminal, "cmp before after && echo same");
      terminal.awaitText("\nsame");

      assertThat(String.join("\n", terminal.screen())).contains("coach resume");
      start(terminal, "clear; coach resume");
      assertThat(String.join("\n", terminal.await(s -> isRunning(s), "the round")))
          .contains("Welcome back.", "half an ans");
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 24", "40, 20"})
  void aWholeLoopHasNoBrokenLineAndAlwaysItsKeys(int columns, int rows) {
    try (Tmux terminal = terminal(columns, rows)) {
      start(terminal, "coach mock datastax-ai-pm --count 1; echo rc=$?");
      List<String> screen = next(terminal);
      int answers = 0;
      while (!isOver(screen)) {
        if (isReady(screen)) {
          assertThat(screen.get(screen.size() - 1)).contains("Ctrl-D: send", ":help");
          answer(terminal, ANSWER);
          answers++;
        } else {
          terminal.key("Enter");
          terminal.await(s -> !s.get(s.size() - 1).startsWith("Enter to start"), "the round");
        }
        screen = next(terminal);
      }

      assertThat(answers).isGreaterThanOrEqualTo(4);
      assertThat(terminal.history()).contains("rc=0").isEqualTo(terminal.historyUnbroken());
    }
  }

  @Test
  void wrapsAnewWhenTheWindowIsMadeNarrow() {
    try (Tmux terminal = terminal(80, 24)) {
      start(terminal, ROUND);
      terminal.await(MockInATerminalIT::isReady, "the question");
      terminal.type(ANSWER);
      terminal.awaitText("a holdout.");

      terminal.resize(60, 24);

      List<String> screen =
          terminal.await(s -> s.contains("─".repeat(59)), "a rule of the new width");
      assertThat(screen)
          .contains("I drew the line at three clusters; trial-to-paid went from")
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }
  }

  @Test
  void fiveThousandWordsArriveWhole() throws IOException {
    String words = "adoption \\d+ naïve 東京 🚀 ".repeat(1_000).strip();
    try (Tmux terminal = terminal(80, 24)) {
      start(terminal, ROUND);
      terminal.await(MockInATerminalIT::isReady, "the question");
      terminal.paste(words);
      terminal.awaitText(" of ");
      terminal.key("C-d");
      terminal.awaitText("more lines, all kept");
      terminal.await(MockInATerminalIT::isReady, "the next question");
    }
    try (var files = Files.list(temporary.resolve("data/sessions"))) {
      Path log = files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
      assertThat(Files.readString(log)).contains(words.replace("\\", "\\\\"));
    }
  }

  private Tmux terminal(int columns, int rows) {
    String launcher = Path.of("bin").toAbsolutePath().toString();
    return new Tmux(
        temporary,
        columns,
        rows,
        Map.of(
            "PATH",
            launcher + ":" + System.getenv("PATH"),
            "JAVA_HOME",
            System.getProperty("java.home"),
            "HOME",
            temporary.toString(),
            "COACH_DATA",
            temporary.resolve("data").toString(),
            "COACH_BUILD",
            "never",
            "COACH_ARCHIVE",
            "never",
            "LANG",
            "C.UTF-8"));
  }

  private void start(Tmux terminal, String command) {
    try {
      // From a file, so that the command line itself is never too long for the screen.
      Files.writeString(temporary.resolve("c"), "cd '" + temporary + "'\n" + command + "\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    terminal.type(". " + temporary.resolve("c"));
    terminal.key("Enter");
  }

  private static void answer(Tmux terminal, String words) {
    terminal.await(MockInATerminalIT::isReady, "the question");
    terminal.type(words);
    terminal.awaitText("holdout.");
    terminal.key("C-d");
    terminal.await(s -> !isRunning(s) || isReady(s), "the answer sent");
  }

  private static List<String> next(Tmux terminal) {
    return terminal.await(
        s ->
            isReady(s)
                || isOver(s)
                || !s.isEmpty() && s.get(s.size() - 1).startsWith("Enter to start"),
        "what comes next");
  }

  /** Whether an answer is being asked for and nothing is typed yet. */
  private static boolean isReady(List<String> screen) {
    int rule = rule(screen);
    return rule > 0 && screen.get(rule - 1).isBlank();
  }

  private static boolean isRunning(List<String> screen) {
    return rule(screen) >= 0;
  }

  private static boolean isOver(List<String> screen) {
    return screen.stream().anyMatch(line -> line.startsWith("rc="));
  }

  /** Returns where the line between answer and status is, or -1. */
  private static int rule(List<String> screen) {
    for (int i = screen.size() - 1; i >= Math.max(0, screen.size() - 4); i--) {
      if (screen.get(i).startsWith("─────")
          && screen.get(screen.size() - 1).contains("Ctrl-D: send")) {
        return i;
      }
    }
    return -1;
  }
}
