package dev.pmcoach.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.FollowUp;
import dev.pmcoach.content.Question;
import dev.pmcoach.interview.Exchange.Part;
import dev.pmcoach.interview.Exchange.Prompt;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.scoring.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
  private static final Question QUESTION = Rehearsal.question("q", "revenue", "adoption");

  private final FollowUps followUps =
      new FollowUps(
          Rehearsal.rubric(),
          Rehearsal.plan(PlanRequest.Mode.MOCK, PlanRequest.Options.DEFAULT)
              .rounds()
              .get(0)
              .persona());

  private static SignalGrade grade(String signal, int level, EvidenceKind... missing) {
    List<Evidence> evidence =
        level == 0 ? List.of() : List.of(new Evidence(EvidenceKind.FIGURE, new Span(0, 0, 1, "4")));
    return new SignalGrade(signal, true, level, 0, evidence, List.of(missing), "");
  }

  private Optional<Prompt> after(String answer, SignalGrade... grades) {
    return after(QUESTION, answer, grades);
  }

  private Optional<Prompt> after(Question question, String answer, SignalGrade... grades) {
    Scorecard like = FakeGrader.grade(Exchange.open(question, "", question.targets()).answer());
    Scorecard card =
        new Scorecard(
            like.rubric(),
            like.rubricHash(),
            0,
            List.of(grades),
            List.of(),
            List.of(),
            List.of(),
            like.lens(),
            0,
            0,
            0,
            false,
            like.delivery(),
            List.of(),
            List.of());
    Exchange exchange =
        Exchange.open(question, question.prompt(), question.targets())
            .change(
                open -> {
                  open.parts.add(new Part(answer, OptionalDouble.empty(), Rehearsal.START));
                  open.card = Optional.of(card);
                });
    return followUps.next(exchange);
  }

  @Test
  void theWeakestSignalIsAskedAbout() {
    Optional<Prompt> next =
        after(
            "Revenue rose.",
            grade("revenue", 3, EvidenceKind.VERIFICATION),
            grade("adoption", 2, EvidenceKind.BASELINE));

    assertThat(next).map(Prompt::signal).contains("adoption");
    assertThat(next).map(Prompt::words).contains("Compared to what?");
  }

  @Test
  void nobodyIsAskedWhoCheckedWhatWasNeverSaid() {
    Optional<Prompt> next =
        after(
            "Users came.",
            grade("revenue", 0, EvidenceKind.OWN_ACT, EvidenceKind.VERIFICATION),
            grade("adoption", 2, EvidenceKind.BASELINE));

    assertThat(next).map(Prompt::signal).contains("adoption");
  }

  @Test
  void whoSaysIIsNotAskedForTheirOwnPart() {
    SignalGrade revenue = grade("revenue", 1, EvidenceKind.OWN_ACT, EvidenceKind.BASELINE);

    assertThat(after("I cut the price.", revenue)).map(Prompt::words).contains("Compared to what?");
  }

  @Test
  void aMechanismIsAskedForWhereTheQuestionHasWordsForIt() {
    Question question = withFollowUp(new FollowUp("revenue", EvidenceKind.MECHANISM, "How so?"));

    assertThat(after(question, "It rose by 4.", grade("revenue", 2, EvidenceKind.BASELINE)))
        .map(Prompt::words)
        .contains("How so?");
  }

  private static Question withFollowUp(FollowUp followUp) {
    return new Question(
        QUESTION.id(),
        QUESTION.loop(),
        QUESTION.round(),
        QUESTION.kind(),
        QUESTION.prompt(),
        QUESTION.targets(),
        QUESTION.minutes(),
        QUESTION.levels(),
        QUESTION.hints(),
        List.of(followUp),
        QUESTION.variant(),
        QUESTION.exhibit(),
        QUESTION.strong(),
        QUESTION.weak(),
        QUESTION.tags(),
        QUESTION.provenance(),
        QUESTION.reviewed());
  }

  @Test
  void aCompleteAnswerIsLeftAlone() {
    assertThat(after("All of it.", grade("revenue", 4), grade("adoption", 4))).isEmpty();
  }
}
