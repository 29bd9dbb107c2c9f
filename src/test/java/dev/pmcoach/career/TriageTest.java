package dev.pmcoach.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriageTest {
  private static final Map<String, Double> HALVES = Map.of("latency", 0.5, "commitments", 0.5);

  @Test
  void theHeavierOptionComesFirstAndGetsItsShare() {
    Triage triage =
        new Triage(
            HALVES,
            List.of(
                new Triage.Option("cloud services", Map.of("latency", 3.0, "commitments", 5.0)),
                new Triage.Option("kernel", Map.of("latency", 8.0, "commitments", 4.0))));

    List<Triage.Ranked> ranked = triage.ranked();

    assertThat(ranked).extracting(Triage.Ranked::name).containsExactly("kernel", "cloud services");
    assertThat(ranked.get(0).share()).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void weightsHaveToAddUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Triage(Map.of("latency", 0.7, "commitments", 0.5), List.of()))
        .withMessageContaining("add up to 1");
  }

  @Test
  void everyOptionNeedsEveryScore() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Triage(HALVES, List.of(new Triage.Option("kernel", Map.of("latency", 8.0)))))
        .withMessage("kernel has no score for commitments");
  }
}
