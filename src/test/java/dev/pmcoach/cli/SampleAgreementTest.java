package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * The built-in samples, read by the scorer: a strong one is evidence 3 or more on the question's
 * first target, a weak one 1 or less. Where the scorer is wrong about a good sample, the sample
 * says so in {@code scorer-disagrees}.
 */
class SampleAgreementTest {
  private static final double LEAST = 0.9;

  private final Library library = new LayeredLibrary(List.of(PackagedContent.open()));

  @Test
  void theScorerAgreesWithNineSamplesInTen() {
    List<String> read = new ArrayList<>();
    List<String> otherwise = new ArrayList<>();
    ScorerJudge judge = new ScorerJudge(library);
    for (QuestionSummary summary : library.summaries()) {
      Question question = library.question(summary.id()).orElseThrow();
      read(question, question.strong().orElseThrow(), level -> level >= 3, judge, read, otherwise);
      read(question, question.weak().orElseThrow(), level -> level <= 1, judge, read, otherwise);
    }
    double agreement = 1 - otherwise.size() / (double) read.size();

    assertThat(read).hasSizeGreaterThanOrEqualTo(2 * 180);
    assertThat(agreement).as("agreement, other than with %s", otherwise).isGreaterThan(LEAST);
  }

  private static void read(
      Question question,
      Sample sample,
      IntPredicate agrees,
      ScorerJudge judge,
      List<String> read,
      List<String> otherwise) {
    int evidence = judge.evidence(question, sample).orElseThrow();
    read.add(question.id());
    if (!agrees.test(evidence)) {
      otherwise.add(question.id() + " read as " + evidence);
      assertThat(sample.scorerDisagrees()).as(question.id()).isNotBlank();
    }
  }

  @Test
  void noCellThatARoundListensForIsThin() {
    for (Coverage.Cell cell : Coverage.of(library, library.summaries()).cells()) {
      assertThat(cell.thin()).as("%s", cell).isFalse();
    }
  }
}
