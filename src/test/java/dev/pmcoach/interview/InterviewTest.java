package dev.pmcoach.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pmcoach.interview.Event.Asked;
import dev.pmcoach.interview.Event.Challenged;
import dev.pmcoach.interview.Event.Debriefed;
import dev.pmcoach.interview.Event.FollowedUp;
import dev.pmcoach.interview.Event.Hinted;
import dev.pmcoach.interview.Event.Nudged;
import dev.pmcoach.interview.Event.PulledBack;
import dev.pmcoach.interview.Event.Refused;
import dev.pmcoach.interview.Event.RoundEnded;
import dev.pmcoach.interview.Event.RoundStarted;
import dev.pmcoach.interview.Event.Scored;
import dev.pmcoach.interview.Input.Quit.Why;
import dev.pmcoach.interview.LoopCard.Decision;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.PlanRequest.Options;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private final Rehearsal mock = Rehearsal.mock();

  @Test
  void theFirstQuestionIsAskedAtOnce() {
    assertThat(mock.events(RoundStarted.class)).hasSize(1);
    assertThat(mock.events(Asked.class))
        .extracting(Asked::words)
        .containsExactly("Tell me about q1.");
  }

  @Test
  void aFullAnswerLeadsToTheNextQuestion() {
    mock.answer("Evidence 4");

    assertThat(mock.events(FollowedUp.class)).isEmpty();
    assertThat(mock.events(Asked.class)).hasSize(2);
  }

  @Test
  void theQuestionsOwnFollowUpComesFirst() {
    mock.answer("Evidence 2");

    assertThat(mock.events(FollowedUp.class))
        .extracting(FollowedUp::words)
        .containsExactly("Who checked that?");
  }

  @Test
  void thePersonaProbesWhereTheQuestionHasNoWords() {
    mock.answer("Evidence 2");
    mock.answer("Still that, no more to say");

    assertThat(mock.events(FollowedUp.class))
        .extracting(FollowedUp::words)
        .containsExactly("Who checked that?", "Compared to what?");
  }

  @Test
  void aThirdFollowUpIsNeverAsked() {
    mock.answer("Evidence 1");
    mock.answer("Evidence 2 after all");
    mock.answer("That is all I have");

    assertThat(mock.events(FollowedUp.class)).hasSize(2);
    assertThat(mock.events(Asked.class)).hasSize(2);
  }

  @Test
  void aBrushOffIsNotProbedFurther() {
    mock.answer("Evidence 2");
    mock.answer("No idea.");

    assertThat(mock.events(FollowedUp.class)).hasSize(1);
    assertThat(mock.events(Asked.class)).hasSize(2);
  }

  @Test
  void theReplyToAFollowUpJoinsTheAnswer() {
    mock.answer("Evidence 2");
    mock.answer("Finance signed it off, evidence 4");

    Scored last = mock.events(Scored.class).get(1);
    assertThat(last.card().overall()).isEqualTo(95);
    assertThat(last.before()).map(card -> card.overall()).contains(50);
    assertThat(mock.state().rounds().get(0).exchanges().get(0).parts()).hasSize(2);
  }

  @Test
  void aDriftingAnswerIsPulledBackOnce() {
    mock.answer("The stack is exciting. ".repeat(20));
    mock.answer("And another thing about it. ".repeat(20));

    assertThat(mock.events(PulledBack.class))
        .extracting(PulledBack::words)
        .containsExactly("Back to the money, please.");
  }

  @Test
  void onlyAnAnswerIsAcknowledged() {
    Rehearsal skipped = Rehearsal.mock();
    skipped.play(new Input.Skipped(skipped.later(5)));
    mock.answer("Evidence 4");

    assertThat(skipped.events(Event.Acknowledged.class)).isEmpty();
    assertThat(mock.events(Event.Acknowledged.class)).hasSize(1);
  }

  @Test
  void aSkippedQuestionHasNoGrade() {
    mock.play(new Input.Skipped(mock.later(5)));
    mock.play(new Input.Quit(Why.DONE, mock.later(5)));

    LoopCard card = mock.state().card().orElseThrow();
    assertThat(card.rows().get(0).observed()).isFalse();
    assertThat(card.decision()).isEqualTo(Decision.NOT_DECIDED);
    assertThat(card.low()).isZero();
    assertThat(card.high()).isEqualTo(95);
  }

  @Test
  void hintsComeInOrderAndEnd() {
    for (int i = 0; i < 4; i++) {
      mock.play(new Input.HintWanted(mock.later(1)));
    }

    assertThat(mock.events(Hinted.class))
        .extracting(Hinted::words)
        .containsExactly("First hint", "Second hint", "Third hint");
    assertThat(mock.events(Refused.class)).hasSize(1);
    assertThat(mock.state().exchange().orElseThrow().hints()).isEqualTo(3);
  }

  @Test
  void aPauseStopsTheClock() {
    mock.play(new Input.Paused(mock.later(60)));
    mock.play(new Input.Resumed(mock.later(3600)));
    mock.play(new Input.RepeatWanted(mock.later(30)));

    assertThat(mock.state().round().active()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void timeAfterACrashIsNotCounted() {
    mock.answer("Evidence 4");
    mock.play(new Input.Resumed(mock.later(7200)));

    assertThat(mock.state().round().active()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void aRoundEndsWhenItsMinutesAreUsedUp() {
    mock.play(new Input.Answered("A late 2", OptionalDouble.empty(), mock.later(31 * 60)));

    assertThat(mock.events(Nudged.class)).extracting(Nudged::nudge).contains(Nudge.ROUND_OVER);
    assertThat(mock.events(RoundEnded.class))
        .extracting(RoundEnded::why)
        .containsExactly(RoundEnd.TIME);
    assertThat(mock.events(Scored.class)).hasSize(1);
  }

  @Test
  void withoutTheTimerARoundIsEndless() {
    Rehearsal untimed = new Rehearsal(Rehearsal.plan(Mode.MOCK, new Options(false, false, true)));
    untimed.play(new Input.Answered("A late 4", OptionalDouble.empty(), untimed.later(31 * 60)));

    assertThat(untimed.events(Nudged.class)).isEmpty();
    assertThat(untimed.events(Asked.class)).hasSize(2);
  }

  @Test
  void aLongAnswerIsNotedNotCut() {
    mock.play(new Input.Ticked(600, mock.later(10)));
    mock.answer("word ".repeat(800) + "4");

    assertThat(mock.events(Nudged.class))
        .extracting(Nudged::nudge)
        .containsExactly(Nudge.ANSWER_LONG, Nudge.ANSWER_OVER);
    assertThat(mock.state().rounds().get(0).exchanges().get(0).parts().get(0).text()).endsWith("4");
  }

  @Test
  void aTickThatChangesNothingLeavesNoTrace() {
    State before = mock.state();
    mock.play(new Input.Ticked(10, mock.later(10)));

    assertThat(mock.state()).isSameAs(before);
  }

  @Test
  void editingAnAnswerAsksOnFromTheNewWords() {
    mock.answer("Evidence 2");
    mock.play(new Input.Edited("Evidence 4", mock.later(5)));

    assertThat(mock.state().rounds().get(0).exchanges().get(0).parts())
        .extracting(Exchange.Part::text)
        .containsExactly("Evidence 4");
    assertThat(mock.state().rounds().get(0).exchanges().get(0).prompts()).isEmpty();
    assertThat(mock.events(Asked.class)).hasSize(2);
  }

  @Test
  void editingAfterTheNextQuestionChangesTheEarlierAnswer() {
    mock.answer("Evidence 4");
    mock.play(new Input.Edited("Evidence 3", mock.later(5)));

    assertThat(mock.state().rounds().get(0).exchanges().get(0).card())
        .map(card -> card.overall())
        .contains(70);
    assertThat(mock.state().stage()).isEqualTo(Stage.ANSWER);
    assertThat(mock.state().exchange().orElseThrow().answered()).isFalse();
  }

  @Test
  void whoLeavesCanComeBack() {
    mock.play(new Input.Quit(Why.INTERRUPTED, mock.later(5)));
    assertThat(mock.answer("Nobody here")).hasAtLeastOneElementOfType(Refused.class);

    mock.play(new Input.Resumed(mock.later(500)));
    mock.answer("Evidence 4");

    assertThat(mock.events(Asked.class)).hasSize(2);
    assertThat(mock.state().over()).isFalse();
  }

  @Test
  void theEndOfInputEndsInADebrief() {
    mock.answer("Evidence 4");
    mock.play(new Input.Quit(Why.END_OF_INPUT, mock.later(5)));

    assertThat(mock.state().over()).isTrue();
    assertThat(mock.events(Debriefed.class)).hasSize(1);
  }

  @Test
  void roundsAreApartByABreakWithoutTime() {
    mock.answer("Evidence 4");
    mock.answer("Evidence 4");
    assertThat(mock.state().stage()).isEqualTo(Stage.BREAK);

    mock.play(new Input.Resumed(mock.later(3600)));

    assertThat(mock.events(RoundStarted.class)).hasSize(2);
    assertThat(mock.state().rounds())
        .extracting(RoundState::active)
        .containsExactly(Duration.ofSeconds(20), Duration.ZERO);
  }

  @Nested
  class Committee {
    private void reach(String... answers) {
      for (String answer : answers) {
        mock.answer(answer);
        while (mock.state().prompt().isPresent()) {
          mock.play(new Input.Skipped(mock.later(1)));
        }
        if (mock.state().stage() == Stage.BREAK) {
          mock.play(new Input.Resumed(mock.later(1)));
        }
      }
    }

    @Test
    void unverifiedFiguresAreChallengedHeaviestFirst() {
      reach("We sold 2 more", "We won 3 users", "It took 2 s less");

      assertThat(mock.state().challenges())
          .extracting(Challenge::signal)
          .containsExactly("scale", "revenue", "adoption");
      assertThat(mock.events(Challenged.class).get(0).words()).isEqualTo("I doubt “2 s less”.");
    }

    @Test
    void aVerifiedFigureLiftsTheCard() {
      reach("Evidence 2", "Evidence 4", "Evidence 4");

      mock.answer("Finance checked it, 4");

      assertThat(mock.state().card().orElseThrow().score()).hasValueCloseTo(95.0, within(0.01));
    }

    @Test
    void withoutDoubtsTheRoundEndsAtOnce() {
      reach("Evidence 4", "Evidence 4", "Evidence 4");

      assertThat(mock.events(Challenged.class)).isEmpty();
      assertThat(mock.state().over()).isTrue();
    }

    @Test
    void replayingTheInputsGivesTheSameState() {
      reach("Evidence 2", "Evidence 3", "Evidence 2");
      mock.answer("It was checked, 4");

      assertThat(mock.replayed()).isEqualTo(mock.state());
    }
  }

  @Nested
  class InPractice {
    private final Rehearsal practice = Rehearsal.practice();

    @Test
    void theOwnRatingComesBeforeTheCard() {
      practice.answer("Evidence 2");
      assertThat(practice.events(Event.Revealed.class)).isEmpty();

      practice.play(new Input.Rated(Map.of("revenue", 4), "", practice.later(5)));

      Event.Revealed revealed = practice.events(Event.Revealed.class).get(0);
      assertThat(revealed.own()).containsEntry("revenue", 4);
      assertThat(revealed.card().overall()).isEqualTo(50);
    }

    @Test
    void oneRetryThenBeforeAndAfter() {
      practice.answer("Evidence 2");
      practice.play(new Input.Rated(Map.of(), "", practice.later(5)));
      practice.play(new Input.Chosen(Choice.RETRY, practice.later(5)));
      practice.answer("Evidence 4");

      Event.Revealed second = practice.events(Event.Revealed.class).get(1);
      assertThat(second.before()).map(card -> card.overall()).contains(50);
      assertThat(second.card().overall()).isEqualTo(95);
      assertThat(practice.state().choices()).doesNotContain(Choice.RETRY);
    }

    @Test
    void theModelComesAfterTheFrame() {
      practice.answer("Evidence 2");
      practice.play(new Input.Skipped(practice.later(5)));
      practice.play(new Input.Chosen(Choice.MODEL, practice.later(5)));
      assertThat(practice.events(Event.Framed.class)).hasSize(1);
      assertThat(practice.events(Event.ModelShown.class)).isEmpty();

      practice.answer("I decided to drop the batch job");

      assertThat(practice.events(Event.ModelShown.class)).hasSize(1);
    }

    @Test
    void theVariantAsksTheSameSkillAgain() {
      practice.answer("Evidence 2");
      practice.play(new Input.Skipped(practice.later(5)));
      practice.play(new Input.Chosen(Choice.VARIANT, practice.later(5)));

      assertThat(practice.state().said()).isEqualTo("Tell me about another q1.");
      assertThat(practice.state().stage()).isEqualTo(Stage.ANSWER);
    }

    @Test
    void practiceHasNoDebrief() {
      practice.play(new Input.Skipped(practice.later(5)));
      practice.play(new Input.Skipped(practice.later(5)));

      assertThat(practice.state().over()).isTrue();
      assertThat(practice.events(Debriefed.class)).isEmpty();
    }
  }

  @Nested
  class InAScene {
    private final Rehearsal scene = new Rehearsal(Rehearsal.withScene(Options.DEFAULT));

    private void reach() {
      scene.answer("Evidence 4");
      scene.answer("Evidence 4");
      scene.play(new Input.Resumed(scene.later(1)));
    }

    @Test
    void turnsAreTakenUntilItIsOver() {
      reach();
      scene.answer("One");
      scene.answer("Two");
      scene.answer("Evidence 3");

      assertThat(scene.events(Event.SceneLine.class)).hasSize(4);
      assertThat(scene.events(Event.SceneEnded.class))
          .extracting(ended -> ended.outcome().id())
          .containsExactly("agreement");
      assertThat(scene.events(RoundEnded.class).get(1).why()).isEqualTo(RoundEnd.SCENE);
    }

    @Test
    void whatWasSaidInItIsOneGradedAnswer() {
      reach();
      scene.answer("One");
      scene.answer("Evidence 3");

      Exchange exchange = scene.state().exchange().orElseThrow();
      assertThat(exchange.parts()).hasSize(2);
      assertThat(exchange.targets()).containsExactly("scale", "revenue");
      assertThat(exchange.card()).map(card -> card.overall()).contains(70);
    }

    @Test
    void theClockBringsAnInterruptOnce() {
      reach();
      scene.play(new Input.Ticked(0, scene.later(301)));
      scene.play(new Input.Ticked(0, scene.later(301)));

      assertThat(scene.events(Event.SceneLine.class))
          .extracting(said -> said.line().words())
          .containsExactly("I want it first.", "The pager rings.");
    }

    @Test
    void leavingItEndsItAsItStands() {
      reach();
      scene.play(new Input.Skipped(scene.later(1)));

      assertThat(scene.events(Event.SceneEnded.class))
          .extracting(ended -> ended.outcome().id())
          .containsExactly("impasse");
    }
  }

  @Test
  void aPartnerRatesInTwoPersonMode() {
    Rehearsal pair = new Rehearsal(Rehearsal.plan(Mode.MOCK, new Options(true, true, true)));
    pair.play(new Input.Skipped(pair.later(60)));
    assertThat(pair.state().stage()).isEqualTo(Stage.RATING);

    pair.play(new Input.Rated(Map.of("revenue", 3), "Clear", pair.later(5)));

    Exchange exchange = pair.state().rounds().get(0).exchanges().get(0);
    assertThat(exchange.partner()).isEqualTo(Map.of("revenue", 3));
    assertThat(exchange.notes()).isEqualTo(List.of("Clear"));
    assertThat(pair.events(Asked.class)).hasSize(2);
  }
}
