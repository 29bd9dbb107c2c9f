package dev.pmcoach.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that a rubric listens for. YAML fields are the kebab-case component names.
 *
 * @param weight share of the score, in percent; a rubric's weights add up to 100
 * @param needs what evidence 3 takes, besides a claim on the signal
 * @param anchors what an answer at each grade 0 to 4 looks like, in that order
 * @param terms words and phrases of the topic, matched by stem
 * @param examples sentences that show the signal
 * @param not words of figures on the wrong thing ({@code not:} in YAML)
 * @param bounds limits of what is plausible, such as {@code money-max}, {@code percent-max}
 * @param advice what to say next time, for each kind of missing evidence
 */
public record Signal(
    String id,
    String title,
    int weight,
    Set<EvidenceKind> needs,
    List<String> anchors,
    List<String> terms,
    List<String> examples,
    List<String> not,
    Map<String, Double> bounds,
    Map<EvidenceKind, String> advice,
    Provenance provenance) {
  public Signal {
    needs = Set.copyOf(needs);
    anchors = List.copyOf(anchors);
    terms = List.copyOf(terms);
    examples = List.copyOf(examples);
    not = List.copyOf(not);
    bounds = Map.copyOf(bounds);
    advice = Map.copyOf(advice);
  }

  /** Whether a decision or commitment, not a figure, carries this signal. */
  public boolean qualitative() {
    return !needs.contains(EvidenceKind.FIGURE);
  }
}
