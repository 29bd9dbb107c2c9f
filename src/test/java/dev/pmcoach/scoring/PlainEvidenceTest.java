package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.PackagedContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEvidenceTest {
  private static final String STORY =
      "I owned the slow-query advisor. Renewal ARR in the accounts that had it went from $11.2M to"
          + " $14.0M in two quarters. ";

  private final Scorer scorer =
      new Scorer(
          new LayeredLibrary(List.of(PackagedContent.open()))
              .rubric("datastax-ai-pm")
              .orElseThrow());

  @Test
  void aGroupThatWentWithoutDeniesNothing() {
    String told = STORY + "A fifth of the accounts never got it, as a holdout.";

    assertThat(level("market-impact", told)).isGreaterThanOrEqualTo(level("market-impact", STORY));
  }

  @Test
  void sharesBesideAFigureAreNoFall() {
    assertThat(
            level(
                "adoption",
                "I rewrote the onboarding so that a first query takes 3 minutes. Activated"
                    + " developers went from 210 to 640 of 1,900 sign-ups in a quarter."))
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void aShortFigureFromToIsHeard() {
    assertThat(level("scalability", "I cut p99 query latency from 240 ms to 80 ms in one quarter."))
        .isGreaterThanOrEqualTo(1);
    assertThat(level("market-impact", "I raised ARR from $4M to $6M in two quarters."))
        .isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A tenth never got it and stayed flat; finance signed it off.",
        "The accounts without it stood where they had been.",
        "Eleven of the sixty didn't get it, and their renewals stayed as they were.",
        "Those who came later were flat until their turn."
      })
  void whoWentWithoutDeniesNothing(String check) {
    String told = "I cut the plan to one thing. Renewal ARR went from $11.2M to $14.0M in a year. ";

    assertThat(level("market-impact", told + check)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aPlanTakesNothingFromWhatWasDone() {
    String done = STORY + "Finance signed off the difference.";

    assertThat(level("market-impact", done + " I would improve adoption."))
        .isGreaterThanOrEqualTo(level("market-impact", done));
  }

  @Test
  void aMissingControlGroupIsStillMissing() {
    assertThat(level("market-impact", "We never ran a holdout and ARR did not move."))
        .isLessThanOrEqualTo(1);
  }

  private int level(String signal, String answer) {
    return scorer
        .score(Answer.of("", List.of(signal), answer))
        .signal(signal)
        .orElseThrow()
        .level();
  }
}
