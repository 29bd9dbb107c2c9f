package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
  private static final String ANSWER =
      """
      I cut the advisor to one suggestion. Renewal ARR went from $11.2M to $14.0M in two quarters.
      .
      """;

  @TempDir Path home;

  @BeforeEach
  void playOneQuestion() {
    Run.coach(
            "mock",
            "datastax-ai-pm",
            "--round",
            "screen",
            "--count",
            "1",
            "--seed",
            "18",
            "--no-timer",
            "--no-input")
        .at(home)
        .with(ANSWER)
        .exits(0);
  }

  @Test
  void whyQuotesTheWordsAndSaysWhatTheNextStepIsWorth() {
    Run.coach("why", "market-impact")
        .at(home)
        .columns(200)
        .exits(0)
        .prints(
            "Renewal ARR went from $11.2M to $14.0M",
            "evidence",
            "Next: ",
            " points to this answer");
  }

  @Test
  void worthIsTheGainOfOneGradeByWeight() {
    JsonValue json =
        JsonValue.parse(Run.coach("why", "adoption", "--json").at(home).exits(0).out());

    JsonValue signal = json.get("answers").items().get(0).get("signals").items().get(0);
    assertThat(signal.get("level").whole(-1)).isZero();
    // Adoption weighs 25 of the question's 55; evidence 1 gives 10 points.
    assertThat(signal.get("worth").whole(-1)).isEqualTo(5);
  }

  @Test
  void whatIsSaidTwiceIsHeldBackOnce() {
    Path other = home.resolve("other");
    String ramble = "The moon is made of cheese, and it was a really big thing. ".repeat(4);
    Run.coach("mock", "--round", "screen", "--count", "1", "--seed", "18", "--no-input")
        .at(other)
        .with(
            "I cut the advisor to one suggestion. I took renewal ARR from $11.2M to $14.0M in two"
                + " quarters, and finance checked it against the ledger. "
                + ramble)
        .exits(0);

    String why = Run.coach("why").at(other).columns(2000).exits(0).out();

    assertThat(why.split("Held back: “The moon", -1)).hasSize(2);
  }

  @Test
  void unknownSignalsSuggestTheNearest() {
    Run.coach("why", "market-impct").at(home).exits(2).says("did you mean 'market-impact'?");
    Run.coach("why", "--question", "9").at(home).exits(2).says("--question takes 1 to 1");
  }

  @Test
  void aDisputeIsKeptAndChangesNoScore() {
    String before = Run.coach("debrief", "--json").at(home).exits(0).out();

    Run.coach("dispute", "market-impact", "--because", "Finance has the sheet.")
        .at(home)
        .exits(0)
        .prints("The score stays");

    assertThat(Run.coach("debrief", "--json").at(home).exits(0).out()).isEqualTo(before);
    Run.coach("why").at(home).exits(0).prints("You disagreed on market-impact");
  }

  @Test
  void aDisputeNeedsAReason() {
    Run.coach("dispute", "market-impact").at(home).exits(2).says("--because");
  }
}
