package dev.pmcoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackagedContentTest {
  private final Library library = new LayeredLibrary(List.of(PackagedContent.open()));

  @Test
  void everyListedFileCanBeRead() {
    assertThat(library.loops()).hasSameSizeAs(library.names("loops"));
    assertThat(library.rubrics()).hasSameSizeAs(library.names("rubrics"));
    assertThat(library.personas()).hasSameSizeAs(library.names("personas"));
    assertThat(library.ladders()).hasSameSizeAs(library.names("ladders"));
  }

  @Test
  void theMainRubricIsThere() {
    Rubric rubric = library.rubric("datastax-ai-pm").orElseThrow();

    assertThat(rubric.signals()).extracting(Signal::weight).containsExactly(30, 25, 20, 15, 10);
    assertThat(rubric.points()).containsExactly(0, 10, 50, 70, 95);
    assertThat(rubric.hash()).startsWith("sha256:").hasSize(71);
    assertThat(rubric.signals().get(0).anchors()).hasSize(5).doesNotContain("");
  }

  @Test
  void everySummaryLeadsToItsQuestion() {
    for (QuestionSummary summary : library.summaries()) {
      Question question = library.question(summary.id()).orElseThrow();

      assertThat(QuestionBinder.summary(question)).isEqualTo(summary);
    }
  }

  @Test
  void anUnknownIdIsEmpty() {
    assertThat(library.question("no-such-question")).isEmpty();
    assertThat(library.rubric("no-such-rubric")).isEmpty();
  }
}
