package dev.pmcoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.yaml.ContentDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLintTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String SIXTY = "word ".repeat(60);

  private static final String GOOD =
      """
      format: 1
      questions:
        - id: my-launch
          kind: behavioural
          prompt: Which launch of yours moved usage, and by how much did it move?
          targets: [adoption]
          levels: [senior-pm]
          hints: [one, two, three]
          follow-ups:
            - { when: { signal: adoption, missing: baseline }, ask: "From where?" }
            - { when: { signal: adoption, missing: figure }, ask: "How many?" }
          variant: And which one did not?
          samples:
            strong: { answer: %1$s, remark: Good. }
            weak: { answer: %1$s, remark: Bad. }
          assumed: true
          reviewed: 2026-11-01
      """
          .formatted(SIXTY.strip());

  @TempDir private Path directory;

  private List<Problem> lint(String bank) throws IOException {
    return lint(bank, SampleJudge.NONE);
  }

  private List<Problem> lint(String bank, SampleJudge judge) throws IOException {
    return lint("banks/datastax-ai-pm/screen.yaml", bank, judge);
  }

  private List<Problem> lint(String path, String text, SampleJudge judge) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    ContentDirectory.Content content = ContentDirectory.read(directory, "");
    assertThat(content.problems()).isEmpty();
    Library library = new LayeredLibrary(List.of(PackagedContent.open(), content.layer()));
    return new ContentLint(library, TODAY, judge).lint(content.files());
  }

  @Test
  void aGoodQuestionHasNoWarnings() throws IOException {
    assertThat(lint(GOOD)).isEmpty();
  }

  @Test
  void aBareQuestionHasOneForEachThingItLacks() throws IOException {
    List<Problem> problems =
        lint(
            """
            format: 1
            questions:
              - id: bare
                kind: case
                prompt: What now?
                targets: [adoption]
            """);

    assertThat(problems).allMatch(p -> p.severity() == Problem.Severity.WARNING);
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "'bare' has no hints",
            "'bare' has fewer than two follow-ups",
            "'bare' has no variant",
            "'bare' has no source",
            "'bare' names no levels",
            "'bare' was never reviewed",
            "'bare' has no strong sample",
            "'bare' has no weak sample");
    assertThat(problems.get(0).at()).isEqualTo(at(3, 9));
  }

  private static Position at(int line, int column) {
    return new Position("banks/datastax-ai-pm/screen.yaml", line, column);
  }

  @Test
  void aFollowUpOnAnUntargetedSignalIsNeverAsked() throws IOException {
    List<Problem> problems =
        lint(
            GOOD.replace(
                "signal: adoption, missing: figure", "signal: scalability, missing: figure"));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message())
                  .isEqualTo("the follow-up on 'scalability' is never asked");
              assertThat(problem.at()).isEqualTo(at(11, 27));
            });
  }

  @Test
  void anOldReviewIsStale() throws IOException {
    assertThat(lint(GOOD.replace("2026-11-01", "2025-11-22")))
        .extracting(Problem::message)
        .containsExactly("the last review is more than a year old");
    assertThat(lint(GOOD.replace("2026-11-01", "2026-12-24")))
        .extracting(Problem::message)
        .containsExactly("the review lies in the future");
  }

  @Test
  void aSampleThatTheScorerReadsOtherwiseIsNamed() throws IOException {
    SampleJudge two = (question, sample) -> OptionalInt.of(2);

    assertThat(lint(GOOD, two))
        .extracting(Problem::message)
        .containsExactly(
            "the scorer reads the strong sample as evidence 2 on adoption",
            "the scorer reads the weak sample as evidence 2 on adoption");

    String excused =
        GOOD.replace("remark: Good.", "remark: Good., scorer-disagrees: irony")
            .replace("remark: Bad.", "remark: Bad., scorer-disagrees: irony");
    assertThat(lint(excused, two)).isEmpty();
  }

  @Test
  void anExcuseThatIsNoLongerNeededIsNamed() throws IOException {
    String excused = GOOD.replace("remark: Good.", "remark: Good., scorer-disagrees: irony");
    SampleJudge right = (q, sample) -> OptionalInt.of(sample.remark().equals("Good.") ? 3 : 1);

    assertThat(lint(excused, right))
        .extracting(Problem::message)
        .containsExactly("the scorer agrees with the strong sample now");
  }

  @Test
  void promptsThatAskTheSameAreNamedOnce() throws IOException {
    String again = GOOD.substring(GOOD.indexOf("  - id")).replace("my-launch", "my-other");

    assertThat(lint(GOOD + again))
        .extracting(Problem::message)
        .containsExactly("'my-other' asks the same as 'my-launch'");
    assertThat(lint(GOOD + again.replace("by how much did it move?", "by how much did it fall?")))
        .extracting(Problem::message)
        .containsExactly("'my-other' asks nearly the same as 'my-launch'");
    assertThat(lint(GOOD + again.replace("Which launch of yours moved usage", "Who paid")))
        .isEmpty();
  }

  @Test
  void shortAndLongSamplesAreNamed() throws IOException {
    assertThat(
            lint(GOOD.replaceFirst("word word word word word word word word word word word ", "")))
        .extracting(Problem::message)
        .containsExactly("the strong sample has 49 words");
  }

  @Test
  void factsAboutACompanySayWhereTheyComeFrom() throws IOException {
    String loop =
        """
        format: 1
        id: mine
        title: Mine
        rubric: datastax-ai-pm
        rounds:
          - { id: one, title: One, minutes: 30, format: committee, persona: architect }
        facts:
          - { topic: pay, text: Much. }
          - { topic: pay, text: Little., assumed: true }
        """;

    assertThat(lint("loops/mine.yaml", loop, SampleJudge.NONE))
        .extracting(problem -> problem.at().line())
        .containsExactly(6, 8);
    assertThat(lint("loops/mine.yaml", loop + "source: some-guide\n", SampleJudge.NONE)).isEmpty();
  }

  @Test
  void aThinRubricIsNamed() throws IOException {
    String rubric =
        """
        format: 1
        id: mine
        title: Mine
        signals: [{ id: reach, title: Reach, weight: 100, needs: [figure] }]
        """;

    assertThat(lint("rubrics/mine.yaml", rubric, SampleJudge.NONE))
        .extracting(Problem::message)
        .containsExactly(
            "'reach' lacks anchors",
            "'reach' has no terms",
            "'reach' has no examples",
            "'reach' has no advice for missing figure",
            "'reach' has no advice on how to reach evidence 4");
  }

  @Test
  void aRubricLaidOverAnotherKeepsItsSignals() throws IOException {
    String rubric =
        """
        format: 1
        id: datastax-ai-pm
        title: Mine
        signals: [{ id: adoption, title: Reach, weight: 100 }]
        """;

    assertThat(lint("rubrics/datastax-ai-pm.yaml", rubric, SampleJudge.NONE))
        .extracting(Problem::message)
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith("questions target signals that aren't here: ")
                    .contains("market-impact")
                    .doesNotContain("adoption"));
  }

  @Test
  void aCatalogListsEveryFile() throws IOException {
    Files.writeString(directory.resolve("catalog.yaml"), "format: 1\nloops: []\n");

    assertThat(lint("plans/one.yaml", "format: 1\n", SampleJudge.NONE))
        .extracting(Problem::message)
        .containsExactly("the catalog doesn't list 'one'");
  }

  @Test
  void longLinesAndBlanksAtLineEndsAreNamed() {
    String text = "a\n" + "é".repeat(101) + "\nb \n" + "c".repeat(100) + "\n";

    assertThat(TextLint.lint("f.yaml", text))
        .extracting(Problem::toString)
        .containsExactly(
            "f.yaml:2:101: warning: the line has 101 characters (break it before 100)",
            "f.yaml:3:2: warning: the line ends in a blank (remove it)");
  }

  @Test
  void aThinRolePlayIsWarnedAbout() throws IOException {
    List<Problem> problems =
        lint(
            "scenarios/thin.yaml",
            """
            format: 1
            id: thin
            title: Thin
            kind: negotiation
            loop: datastax-pm
            round: impact
            briefing: Talk.
            opening: [{ speaker: Ann, words: So. }]
            parties:
              - id: ann
                name: Ann
                position: All of it.
                interest: Peace.
                walk-away: War.
                needs: 3
                moves:
                  - { id: one, acts: [offer], worth: 2, says: Fine. }
                  - { id: two, acts: [data], worth: 1, says: Good. }
                unmoved: [No.]
                pressed: Ouch.
                agrees: Deal.
                walks: Bye.
            endings: { agreement: Yes, impasse: No }
            assumed: true
            """,
            SampleJudge.NONE);

    assertThat(problems)
        .extracting(Problem::message)
        .contains(
            "no title for the ending 'bad-deal'",
            "fewer than 3 things can be given away",
            "'ann' can be won in a single turn",
            "'ann' has fewer than 5 moves",
            "'ann' has no move that touches the interest",
            "'ann' has no red line",
            "'ann' repeats itself when unmoved");
  }

  @Test
  void aRolePlayOfNoLoopOrRoundIsAnError() throws IOException {
    Path file = directory.resolve("scenarios/lost.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        format: 1
        id: lost
        title: Lost
        kind: stress
        loop: datastax-pn
        round: impact
        briefing: Talk.
        opening: [{ words: So. }]
        interrupts:
          - { id: a, title: A, words: A, minute: 1, turn: 1, after: b, handled: x, weak: y, late: z }
          - { id: b, title: B, words: B, minute: 2, turn: 2, after: a, handled: x, weak: y, late: z }
        endings: { held: Yes, stretched: So so, overrun: No }
        assumed: true
        """);

    assertThat(
            ContentDirectory.read(directory, "")
                .allProblems(Optional.of(new LayeredLibrary(List.of(PackagedContent.open())))))
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "there is no loop 'datastax-pn'", "there is no earlier interrupt 'b'");
  }
}
