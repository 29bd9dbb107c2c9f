package dev.pmcoach.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Shapes;
import dev.pmcoach.content.Values;
import dev.pmcoach.content.yaml.UserFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromotionFileTest {
  @TempDir private Path directory;

  /** The first worked case of the guide: $4.3M of ARR; the base is ours. */
  @Test
  void theCaseOfThePricingMeetsImpact() {
    PromotionCase weighed = weigh("case-1-pricing");

    assertThat(weighed.impact().verdict()).isEqualTo(Verdict.MET);
    assertThat(weighed.influence().verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(weighed.months()).isEqualTo(22);
  }

  /** The second: the peer score rose to 4.1; latency is no north-star metric. */
  @Test
  void theCaseOfTwoTeamsMeetsInfluence() {
    PromotionCase weighed = weigh("case-2-two-teams");

    assertThat(weighed.influence().verdict()).isEqualTo(Verdict.MET);
    assertThat(weighed.influence().because()).anyMatch(line -> line.startsWith("Mean 4.1"));
    assertThat(weighed.impact().verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
  }

  @Test
  void theTriageOfTwoTeamsGivesTheKernelSixtyPercent() {
    Library library = Ladders.library();
    TriageFile file =
        TriageFile.of(new Values(library.file("triage", "case-2-two-teams").orElseThrow()));

    Triage.Ranked first = file.triage().ranked().get(0);

    assertThat(first.name()).isEqualTo("Kernel");
    assertThat(first.share()).isCloseTo(0.6, within(1e-9));
  }

  /** The third: the guide calls it met, its own rule wants three quarters. */
  @Test
  void theCaseOfPrivacyIsOneIncidentAndNotEnough() {
    PromotionCase weighed = weigh("case-3-privacy");

    assertThat(weighed.execution().verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(weighed.execution().because())
        .contains(
            "2024-Q1: 1.4 days against the pod's 4.6, 70 % faster.",
            "One incident isn't enough: the rule asks for three quarters in a row.");
  }

  @Test
  void anotherScaleMovesTheThreshold() throws IOException {
    PromotionFile file =
        read("influence: {scale: 10, ratings: [{behaviour: Aligns, ratings: [8, 8, 7.9]}]}");

    assertThat(file.evidence().threshold()).isEqualTo(8);
    assertThat(PromotionCase.of(file.evidence()).influence().verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void momentsAndQuartersHaveToBeSome() {
    assertThatThrownBy(
            () -> read("decisions: [{issue: X, identified: 2026-02-30, committed: 2026-03-01}]"))
        .hasMessageStartingWith("'2026-02-30' is no date");
    assertThatThrownBy(
            () -> read("decisions: [{issue: X, identified: 2026-03-02, committed: 2026-03-01}]"))
        .hasMessageContaining("before the issue was identified");
    assertThatThrownBy(() -> read("pod-medians: [{quarter: Q1, days: 3}]"))
        .hasMessageStartingWith("'Q1' is no quarter");
    assertThatThrownBy(() -> read("influence: {ratings: [{behaviour: Aligns, ratings: [6]}]}"))
        .hasMessageContaining("above the scale");
  }

  private PromotionFile read(String line) throws IOException {
    Path file = directory.resolve("evidence.yaml");
    Files.writeString(file, "format: 1\ncandidate: A\n" + line + "\n");
    return PromotionFile.of(
        UserFile.read(file, "evidence.yaml", Shapes.of("promotions").orElseThrow()));
  }

  private static PromotionCase weigh(String example) {
    Values values = new Values(Ladders.library().file("promotions", example).orElseThrow());
    return PromotionCase.of(PromotionFile.of(values).evidence());
  }
}
