package dev.pmcoach.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pmcoach.interview.Input.Quit.Why;
import dev.pmcoach.interview.LoopCard.Accord;
import dev.pmcoach.interview.LoopCard.Decision;
import dev.pmcoach.interview.LoopCard.PersonaCard;
import dev.pmcoach.interview.LoopCard.Vote;
import org.junit.jupiter.api.Test;

class LoopCardsTest {
  /** Plays the three questions (revenue; adoption; scale and revenue) and no more. */
  private static LoopCard card(String revenue, String adoption, String scale) {
    Rehearsal mock = Rehearsal.mock();
    for (String answer : new String[] {revenue, adoption, scale}) {
      if (answer.isEmpty()) {
        mock.play(new Input.Skipped(mock.later(1)));
      } else {
        mock.answer(answer);
      }
      while (mock.state().prompt().isPresent()) {
        mock.play(new Input.Skipped(mock.later(1)));
      }
      if (mock.state().stage() == Stage.BREAK && mock.state().rounds().size() < 2) {
        mock.play(new Input.Resumed(mock.later(1)));
      }
    }
    mock.play(new Input.Quit(Why.DONE, mock.later(1)));
    return mock.state().card().orElseThrow();
  }

  @Test
  void evidenceThreeEverywhereGivesSeventyAndNoOffer() {
    LoopCard card = card("3", "3", "3");

    assertThat(card.score()).hasValueCloseTo(70.0, within(0.001));
    assertThat(card.decision()).isEqualTo(Decision.NO_OFFER);
  }

  @Test
  void verifyingAThirtyPercentSignalLiftsTheCardByThirteenAndAHalf() {
    double unverified = card("2", "4", "").low();
    double verified = card("4", "4", "").low();

    assertThat(verified - unverified).isCloseTo(13.5, within(0.001));
  }

  @Test
  void aSignalIsTheMeanOfItsTwoBestRounds() {
    LoopCard card = card("2", "4", "4");

    assertThat(card.rows().get(0).points()).hasValueCloseTo(72.5, within(0.001));
    assertThat(card.rows().get(0).cells())
        .extracting(LoopCard.Cell::points)
        .containsExactly(50, 95);
  }

  @Test
  void timeToValueCountsOnce() {
    double without = card("3", "3", "3").score().orElseThrow();
    double with = card("3 ttv", "3 ttv", "3 ttv").score().orElseThrow();

    assertThat(with - without).isCloseTo(5, within(0.001));
  }

  @Test
  void theScoreEndsAtAHundred() {
    assertThat(card("4 ttv", "4", "4").score()).hasValueCloseTo(100.0, within(0.001));
  }

  @Test
  void anUnclaimedIndexMarksTheDecisionButNotTheScore() {
    assertThat(card("4", "4", "4").atRisk()).isTrue();
    assertThat(card("4 eli", "4", "4").atRisk()).isFalse();
    assertThat(card("4", "4", "4").score()).isEqualTo(card("4 eli", "4", "4").score());
  }

  @Test
  void anUnheardSignalMakesARange() {
    LoopCard card = card("4", "", "4");

    assertThat(card.complete()).isFalse();
    assertThat(card.decision()).isEqualTo(Decision.NOT_DECIDED);
    assertThat(card.high() - card.low()).isCloseTo(0.3 * 95, within(0.001));
  }

  @Test
  void strictnessMovesVotesAndNeverPoints() {
    LoopCard card = card("3", "3", "3");

    PersonaCard kind = card.cards().get(0);
    PersonaCard hard = card.cards().get(1);
    assertThat(kind.score()).isEqualTo(hard.score());
    assertThat(kind.vote()).isEqualTo(Vote.YES);
    assertThat(hard.vote()).isEqualTo(Vote.NO);
  }

  @Test
  void aStrictPersonaVetoesOverTheSignalTheyCameFor() {
    PersonaCard hard = card("4", "4", "1").cards().get(1);

    assertThat(hard.vetoes()).containsExactly("scale");
  }

  @Test
  void personasWhoHeardDifferentRoundsCanLieApart() {
    assertThat(card("4", "4", "1").rows().get(0).accord()).isEqualTo(Accord.GAP);
    assertThat(card("4", "4", "4").rows().get(0).accord()).isEqualTo(Accord.AGREE);
    assertThat(card("4", "4", "4").rows().get(1).accord()).isEqualTo(Accord.ALONE);
  }

  @Test
  void theFixWorthMostComesFirst() {
    LoopCard card = card("4", "3", "1");

    assertThat(card.fixes().get(0).id()).isEqualTo("scale");
    assertThat(card.fixes().get(0).gain()).isCloseTo(0.4 * 85, within(0.001));
  }

  @Test
  void overTimeIsCountedAndCostsNothing() {
    Rehearsal mock = Rehearsal.mock();
    mock.play(new Input.RepeatWanted(mock.later(33 * 60)));
    mock.answer("word ".repeat(750) + "4");
    mock.play(new Input.Quit(Why.DONE, mock.later(1)));

    LoopCard card = mock.state().card().orElseThrow();
    assertThat(card.rounds().get(0).over()).isEqualTo(3);
    assertThat(card.rounds().get(0).overlong()).isEqualTo(1);
    assertThat(card.rows().get(0).points()).hasValueCloseTo(95.0, within(0.001));
  }
}
