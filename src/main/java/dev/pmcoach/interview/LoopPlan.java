package dev.pmcoach.interview;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.PlanRequest.Options;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that a session needs to know beforehand: the rounds with their questions drawn.
 *
 * @param request what was asked for; made again from the same content, it gives the same plan
 */
public record LoopPlan(PlanRequest request, Loop loop, Rubric rubric, List<RoundPlan> rounds) {
  public LoopPlan {
    rounds = List.copyOf(rounds);
  }

  public Mode mode() {
    return request.mode();
  }

  public Options options() {
    return request.options();
  }

  public long seed() {
    return request.seed();
  }

  /**
   * Returns the request with the drawn questions in it, which makes the same plan even when banks
   * have grown in between.
   */
  public PlanRequest pinned() {
    Map<String, List<String>> drawn =
        rounds.stream()
            .collect(
                Collectors.toMap(
                    round -> round.round().id(),
                    round -> round.questions().stream().map(question -> question.id()).toList()));
    return new PlanRequest(
        request.mode(),
        request.loop(),
        rounds.stream().map(round -> round.round().id()).toList(),
        request.count(),
        request.seed(),
        request.persona(),
        request.options(),
        drawn);
  }
}
