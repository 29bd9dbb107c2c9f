package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MockCommandTest {
  private static final String ANSWER =
      """
      I cut the price tier myself and ARR rose from 4.1 to 6.9 million dollars in two quarters.
      Finance signed it off against the billing ledger, with a tenth of the accounts held back.
      .
      """;

  @TempDir Path home;

  @Test
  void pipedAnswersPlayTheLoopAndTheirEndIsTheDebrief() {
    Run run =
        Run.coach("mock", "datastax-ai-pm", "--seed", "7", "--no-timer", "--no-input")
            .at(home)
            .with(ANSWER.repeat(4));

    run.exits(0).prints("Signal-Weighting Matrix", "Not decided", "Next");
    run.says("Round 1 of 5", "Question 1 of 3");
    assertThat(run.out()).doesNotContain("Question 1 of 3");
  }

  @Test
  void enoughAnswersReachTheCommittee() {
    Run run =
        Run.coach("mock", "datastax-ai-pm", "--seed", "7", "--no-timer", "--no-input")
            .at(home)
            .with(ANSWER.repeat(60));

    run.exits(0).says("Round 5 of 5").prints("The committee opens its cards");
  }

  @Test
  void theSameSeedAsksTheSame() {
    String first = mock("--seed", "11").err();

    assertThat(first).endsWith(mock("--seed", "11").err());
  }

  private Run mock(String... more) {
    String[] args = {"mock", "datastax-ai-pm", "--round", "1", "--no-input", "", ""};
    System.arraycopy(more, 0, args, 5, 2);
    return Run.coach(args).at(home).with(ANSWER);
  }

  @Test
  void quietPrintsTheDebriefAlone() {
    Run run = Run.coach("mock", "--no-input", "--quiet").at(home).with(ANSWER).exits(0);

    run.prints("Signal-Weighting Matrix");
    assertThat(run.err()).doesNotContain("Question 1");
  }

  @Test
  void withoutALoopItIsAWarmUp() {
    Run.coach("mock", "--no-input").at(home).with(ANSWER).exits(0).says("Round 1 of 1", "of 3");
  }

  @Test
  void theDebriefCanBeHadAgainAndAsJson() {
    String debrief = mock("--seed", "3").exits(0).out();

    assertThat(Run.coach("debrief").at(home).exits(0).out()).isEqualTo(debrief);
    JsonValue json = JsonValue.parse(Run.coach("debrief", "--json").at(home).exits(0).out());
    assertThat(json.get("decision").text()).contains("not-decided");
    assertThat(json.get("signals").items()).hasSize(5);
  }

  @Test
  void aSessionThatWasCutOffIsShownAsItStandsAndResumed() throws IOException {
    String question = firstQuestion(mock("--seed", "3").exits(0).err());
    Path log;
    try (var files = Files.list(home.resolve(".local/share/coach/sessions"))) {
      log = files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
    List<String> lines = Files.readAllLines(log);
    int answered = 0;
    while (!lines.get(answered).contains("\"type\":\"answered\"")) {
      answered++;
    }
    Files.write(log, lines.subList(0, answered + 1));

    Run.coach("debrief").at(home).exits(0).prints(", so far", "coach resume");
    String resumed =
        Run.coach("resume", "--no-input")
            .at(home)
            .with(ANSWER)
            .exits(0)
            .says("Welcome back", "question 1 of 3")
            .prints("Signal-Weighting Matrix")
            .err();
    assertThat(resumed.replace('\n', ' ')).contains(question);
  }

  /** Returns how the first question begins after the name of who asks. */
  private static String firstQuestion(String talk) {
    String asked = talk.substring(talk.indexOf("Question 1 of")).replace('\n', ' ');
    int start = asked.indexOf(": ", asked.indexOf("Ruben Castellanos")) + 2;
    return asked.substring(start, start + 60);
  }

  @Test
  void aRolePlayIsNoQuestionThatChanged() {
    Run.coach("practice", "engineer-and-sales", "--no-input").at(home).exits(0);

    assertThat(Run.coach("debrief").at(home).exits(0).err()).isEmpty();
  }

  @Test
  void aDebriefCanStandBesideAnother() {
    mock("--seed", "3").exits(0);

    Run.coach("debrief", "--against", "hired-78").at(home).exits(0).prints("got the offer", "78");
    Run.coach("debrief", "--against", "nobody").at(home).exits(2).says("nobody", "hired-78");
    String letters = Run.coach("history", "list", "--json").at(home).exits(0).out();
    String name =
        letters.substring(
            letters.indexOf("2026-"), letters.indexOf("\",", letters.indexOf("2026-")));
    Run.coach("debrief", "--against", name).at(home).exits(0).prints("Then", "Now", "same");
  }

  @Test
  void aFinishedSessionIsNotResumed() {
    mock("--seed", "3").exits(0);

    Run.coach("resume").at(home).exits(1).says("is finished", "coach debrief");
  }

  @Test
  void unknownNamesSuggestTheNearest() {
    Run.coach("mock", "datastax-ai-pn").at(home).exits(2).says("did you mean 'datastax-ai-pm'?");
    Run.coach("mock", "datastax-ai-pm", "--round", "scren")
        .at(home)
        .exits(2)
        .says("did you mean 'screen'?");
    Run.coach("mock", "datastax-ai-pm", "--persona", "nobody").at(home).exits(2);
    Run.coach("mock", "--count", "0").at(home).exits(2);
  }

  @Test
  void practiceReadsAnswerRatingAndChoice() {
    Run.coach("practice", "--signal", "market-impact", "--seed", "5", "--no-input")
        .at(home)
        .with(ANSWER + ":skip\nnext\n")
        .exits(0)
        .prints("Practised")
        .says("rate yourself", "of 100");
  }

  @Test
  void wordsInsteadOfNumbersHoldInThePrintedDebrief() {
    Run run = mock("--seed", "3");
    Run words =
        Run.coach("mock", "datastax-ai-pm", "--round", "1", "--no-input", "--no-scores")
            .at(home)
            .with(ANSWER);

    assertThat(run.out()).contains("Points");
    assertThat(words.out()).doesNotContain("Points").doesNotContain("/4");
  }
}
