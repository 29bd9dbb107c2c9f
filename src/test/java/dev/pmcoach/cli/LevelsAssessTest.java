package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Browser;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsAssessTest {
  /** Impact with a slip that is asked again, ratings, three decisions, medians, a signature. */
  private static final String TALK =
      """
      Robin
      arpu
      arr
      $10M
      10.3M
      9
      Finance
      Moved the free tier.

      4 4.5 4
      4 4 4
      First
      2025-11-03 2025-11-05
      Second
      2026-02-02 2026-02-04
      Third
      2026-05-04 2026-05-06

      4
      4
      4
      Finance, F. Person

      """;

  @TempDir private Path home;

  @Test
  void theTemplateCanBeAssessed() throws IOException {
    Files.writeString(
        home.resolve("evidence.yaml"), coach("levels", "assess", "--template").exits(0).out());

    coach("levels", "assess", "evidence.yaml")
        .exits(0)
        .prints("Two of three", "Log decisions in 1 more quarter", "[x] Finance, A. Reviewer");
  }

  @Test
  void askedStepByStepAllThreeCanBeMet() {
    coach("levels", "assess", "--save", "mine.yaml")
        .with(TALK)
        .exits(0)
        .prints("Strong in all three: 14 months", "Promotion packet: Robin")
        .says("one of arr, churn, pql, nps, please", "Kept in mine.yaml");

    String again = coach("levels", "assess", "mine.yaml", "--json").exits(0).out();
    assertThat(again).contains("\"met\": 3", "\"projectedMonths\": 14", "Finance, F. Person");
  }

  @Test
  void anInterruptedTalkIsWeighedAsFarAsItWent() {
    coach("levels", "assess").with("Robin\nnps\n31\n38\n6\n").exits(0).prints("NPS from 31 to 38");
  }

  @Test
  void withoutEvidenceThereIsNothingToWeigh() {
    coach("levels", "assess").exits(2).says("name a file of evidence");
    coach("levels", "assess", "nothing.yaml").exits(3).says("case-1-pricing, case-2-two-teams");
  }

  @Test
  void brokenFilesAreNamedByLine() throws IOException {
    Files.writeString(home.resolve("e.yaml"), "format: 1\ncandidate: A\nimpactt: []\n");
    coach("levels", "assess", "e.yaml")
        .exits(3)
        .says("e.yaml:3:1: error", "did you mean 'impact'?");

    Files.writeString(
        home.resolve("t.yaml"),
        """
        format: 1
        criteria: {a: 0.7, b: 0.5}
        options:
          - name: X
            scores: {a: 1, b: 1}
          - name: Y
            scores: {a: 1, b: 1}
        """);
    coach("levels", "assess", "--triage", "t.yaml").exits(3).says("add up to 1, not 1.2");
  }

  @Test
  void aFullPacketPrintsOnOneSheet() throws IOException, InterruptedException {
    StringBuilder yaml = new StringBuilder("format: 1\ncandidate: Robin\nimpact:\n");
    for (String metric : List.of("arr", "churn", "nps")) {
      yaml.append("  - {metric: ").append(metric).append(", before: 31, after: 38, months: 9,");
      yaml.append(" check: Finance and a dashboard that two directors read each week,");
      yaml.append(" what: Moved the limits of the free tier after fourteen interviews}\n");
    }
    yaml.append("influence:\n  ratings:\n");
    for (String behaviour : List.of("Aligns people", "Settles conflicts", "Listens", "Decides")) {
      yaml.append("    - {behaviour: ").append(behaviour).append(", ratings: [4, 4, 4, 5]}\n");
    }
    yaml.append("decisions:\n");
    for (int i = 0; i < 20; i++) {
      yaml.append("  - {issue: An issue that takes most of a line to tell about, ");
      yaml.append("identified: 2026-03-02T09:00, committed: 2026-03-04T11:30}\n");
    }
    yaml.append("pod-medians: [{quarter: 2026-Q1, days: 5}]\n");
    yaml.append("sign-offs: [Sales S. Person, Finance F. Person, Engineering E. Person]\n");
    Files.writeString(home.resolve("e.yaml"), yaml);
    Path page = home.resolve("packet.html");

    Files.writeString(page, coach("levels", "assess", "e.yaml", "--format", "html").exits(0).out());

    assertThat(Browser.sheets(page)).isEqualTo(1);
  }

  private Run coach(String... args) {
    return Run.coach(args).at(home);
  }
}
