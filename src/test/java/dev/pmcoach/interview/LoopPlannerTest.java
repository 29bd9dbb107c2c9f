package dev.pmcoach.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.PlanRequest.Options;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopPlannerTest {
  private final Library library = new LayeredLibrary(List.of(PackagedContent.open()));
  private final LoopPlanner planner = new LoopPlanner(library, new ScenarioScenes(library));

  private static PlanRequest request(String loop, int count, long seed) {
    return new PlanRequest(
        Mode.MOCK, loop, List.of(), count, seed, Optional.empty(), Options.DEFAULT, Map.of());
  }

  /** A signal that is never heard leaves a loop undecided, after three and a half hours. */
  @ParameterizedTest
  @ValueSource(strings = {"datastax-ai-pm", "databricks-pm", "datastax-pm"})
  void aWholeLoopHearsEverySignalWhateverTheSeed(String loop) {
    for (long seed = 0; seed < 200; seed++) {
      LoopPlan plan = planner.plan(request(loop, 0, seed));
      Set<String> heard = new HashSet<>();
      for (RoundPlan round : plan.rounds()) {
        round.questions().forEach(question -> heard.addAll(question.targets()));
        if (round.scene().isPresent()) {
          heard.addAll(round.round().focus());
        }
      }
      assertThat(heard)
          .as("seed %s", seed)
          .containsAll(plan.rubric().signals().stream().map(Signal::id).toList());
    }
  }

  @Test
  void theSameSeedDrawsTheSameAndAnotherMostlyNot() {
    List<String> first = ids(planner.plan(request("datastax-ai-pm", 3, 7)));

    assertThat(ids(planner.plan(request("datastax-ai-pm", 3, 7)))).isEqualTo(first);
    assertThat(ids(planner.plan(request("datastax-ai-pm", 3, 8)))).isNotEqualTo(first);
  }

  private static List<String> ids(LoopPlan plan) {
    return plan.rounds().stream()
        .flatMap(round -> round.questions().stream())
        .map(Question::id)
        .toList();
  }

  @Test
  void noQuestionIsDrawnTwice() {
    LoopPlan plan = planner.plan(request("datastax-ai-pm", 20, 7));

    assertThat(ids(plan)).doesNotHaveDuplicates();
  }

  @Test
  void aPinnedRequestMakesTheSamePlan() {
    LoopPlan plan = planner.plan(request("datastax-ai-pm", 2, 7));

    assertThat(ids(planner.plan(plan.pinned()))).isEqualTo(ids(plan));
  }

  @Test
  void unknownNamesAreTrouble() {
    assertThatThrownBy(() -> planner.plan(request("datastax-ai-pn", 0, 7)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("did you mean 'datastax-ai-pm'?");
  }
}
