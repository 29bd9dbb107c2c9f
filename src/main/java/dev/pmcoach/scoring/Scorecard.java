package dev.pmcoach.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What the scorer read in one answer. The same answer and rubric always give the same card.
 *
 * @param rubric the rubric's id
 * @param rubricHash the rubric's hash
 * @param words counted in all parts
 * @param signals one grade for every signal of the rubric, in its order
 * @param overall 0 to 100: mean of the targeted signals' points by weight, rounded
 * @param low lower end of the band around the overall
 * @param high upper end of it
 * @param advance whether the overall exceeds the rubric's bar
 * @param toVerify {@code [figure?]} placeholders and unverified figures, to check before the loop
 * @param remarks the rubric's remarks that this answer drew
 */
public record Scorecard(
    String rubric,
    String rubricHash,
    int words,
    List<SignalGrade> signals,
    List<BonusResult> bonuses,
    List<IndexResult> indices,
    List<Flag> flags,
    Lens lens,
    int overall,
    int low,
    int high,
    boolean advance,
    Delivery delivery,
    List<Span> toVerify,
    List<String> remarks) {
  /**
   * The Three-Dimensional Impact Lens: which dimensions one answer maps a feature to (ai-pm-guide).
   */
  public record Lens(List<Span> marketDemand, List<Span> scalability, List<Span> lockIn) {
    public Lens {
      marketDemand = List.copyOf(marketDemand);
      scalability = List.copyOf(scalability);
      lockIn = List.copyOf(lockIn);
    }
  }

  public Scorecard {
    signals = List.copyOf(signals);
    bonuses = List.copyOf(bonuses);
    indices = List.copyOf(indices);
    flags = List.copyOf(flags);
    toVerify = List.copyOf(toVerify);
    remarks = List.copyOf(remarks);
  }

  public Optional<SignalGrade> signal(String id) {
    return signals.stream().filter(grade -> grade.signal().equals(id)).findFirst();
  }
}
