package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  private static final String SCRIPT =
      """
      format: 1
      name: screen
      loop: datastax-ai-pm
      rounds: [screen]
      count: 3
      seed: 7
      steps:
        - text: |
            I cut the price tier myself and ARR rose from 4.1 to 6.9 million dollars in two
            quarters. Finance signed it off against the billing ledger.
        - do: hint
        - do: skip
      """;

  @TempDir Path home;

  private Path script(String text) throws IOException {
    return Files.writeString(home.resolve("screen.yaml"), text);
  }

  @Test
  void playsAndShowsTheDebrief() throws IOException {
    script(SCRIPT.replace("  - do: hint\n", ""));

    Run.coach("run", "screen.yaml").at(home).exits(0).prints("Signal-Weighting Matrix");
    assertThat(home.resolve(".local")).doesNotExist();
  }

  @Test
  void anExpectationThatFailsExitsFive() throws IOException {
    script(SCRIPT + "expect: { min-overall: 100, decision: offer }\n");

    Run.coach("run", "screen.yaml").at(home).exits(5).prints("at least 100", "failed");
    Run.coach("run", "screen.yaml", "--format", "junit")
        .at(home)
        .exits(5)
        .prints(
            "tests=\"2\" failures=\"2\"", "<failure message=\"wanted offer, got not-decided\"/>");
    Run.coach("run", "screen.yaml", "--json").at(home).exits(5).prints("\"passed\": false");
  }

  @Test
  void expectationsThatHoldPass() throws IOException {
    script(SCRIPT + "expect: { min-overall: 0, decision: not-decided }\n");

    Run.coach("run", "screen.yaml", "--format", "junit")
        .at(home)
        .exits(0)
        .prints("tests=\"2\" failures=\"0\"");
  }

  @Test
  void anAnswerCanLieInAFile() throws IOException {
    Files.writeString(home.resolve("one.txt"), "ARR rose from 4 to 6 million, says finance.\n");
    script(SCRIPT.substring(0, SCRIPT.indexOf("steps:")) + "steps:\n  - file: one.txt\n");

    Run.coach("run", "screen.yaml", "--verbose").at(home).exits(0).prints("6 million");
  }

  @Test
  void whatIsWrongInTheFileIsSaidWithItsPlace() throws IOException {
    script(SCRIPT.replace("do: skip", "do: skpi"));

    Run.coach("run", "screen.yaml")
        .at(home)
        .exits(3)
        .says("screen.yaml:12:9: error: 'do' can't be 'skpi' (did you mean 'skip'?)");
  }

  @Test
  void aStepThatIsNotPossibleIsSaid() throws IOException {
    script(SCRIPT.replace("do: hint", "do: choose\n    text: retry"));

    Run.coach("run", "screen.yaml").at(home).exits(3).says("step 2 of 'screen' isn't possible");
  }

  @Test
  void aRecordedSessionPlaysExactlyTheSameAgain() throws IOException {
    String typed =
        """
        I cut the price tier myself and ARR rose from 4.1 to 6.9 million dollars.
        Trailing blanks stay:\s\s
          so do indents.
        :hint
        .
        :note
        Look "that" up: it's 3 % | 5 %
        Naïve 東京 🚀 \\d+, signed by finance.
        .
        :edit
        The ledger says so, and finance signed it off.
        .
        :skip
        No.
        .
        """;
    Run.coach("mock", "datastax-ai-pm", "--seed", "7", "--count", "2", "--no-input")
        .at(home)
        .with(typed)
        .exits(0);
    String debrief = Run.coach("debrief", "--json").at(home).exits(0).out();

    script(Run.coach("history", "export", "--script").at(home).exits(0).out());

    String again = Run.coach("run", "screen.yaml", "--json").at(home).exits(0).out();
    String card = again.substring(again.indexOf("\"card\": ") + 8, again.lastIndexOf('}'));
    assertThat(card.strip().replace("\n  ", "\n")).isEqualTo(debrief.strip());
  }
}
