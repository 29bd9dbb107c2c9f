package dev.pmcoach.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.Ladder;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitCheckTest {
  private final List<Ladder> ladders = Ladders.builtIn();

  @Test
  void whomTheGuidesAddressIsFoundInAnotherLadderOfTheCompany() {
    FitCheck fit = FitCheck.of(new LevelFinder(ladders).level("tiers:senior-pm"), ladders);

    assertThat(fit.addressed()).hasSize(4);
    assertThat(fit.asked().orElseThrow().skills()).contains("Influence without authority.");
  }

  @Test
  void theLowestLevelAsksNoStep() {
    FitCheck fit = FitCheck.of(new LevelFinder(ladders).level("L3"), ladders);

    assertThat(fit.asked()).isEmpty();
  }

  @Test
  void anotherCompanysLadderSaysNothingOfThisOne() {
    Ladder other = LevelFinderTest.withL4("mine");

    FitCheck fit = FitCheck.of(new LevelFinder.Found(other, other.levels().get(0), ""), ladders);

    assertThat(fit.addressed()).isEmpty();
  }
}
