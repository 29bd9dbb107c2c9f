package dev.pmcoach.content;

import java.util.List;
import java.util.Optional;

/**
 * What answers of a loop are graded by.
 *
 * @param points for the grades 0 to 4, rising, each 0 to 100
 * @param bar the score that has to be exceeded
 * @param remarks patterns that cost a remark, such as a lock-in argument where openness counts
 * @param hash {@code sha256:} and the hex digest of the canonical content
 */
public record Rubric(
    String id,
    String title,
    String about,
    List<Integer> points,
    int bar,
    List<Signal> signals,
    List<Bonus> bonuses,
    List<Index> indices,
    List<Remark> remarks,
    Provenance provenance,
    String hash) {
  /**
   * A sentence to say when an answer contains one of these phrases; it never changes a grade.
   *
   * @param id what it is about, such as {@code lock-in}
   */
  public record Remark(String id, List<String> phrases, String say) {
    public Remark {
      phrases = List.copyOf(phrases);
    }
  }

  public Rubric {
    points = List.copyOf(points);
    signals = List.copyOf(signals);
    bonuses = List.copyOf(bonuses);
    indices = List.copyOf(indices);
    remarks = List.copyOf(remarks);
  }

  public Optional<Signal> signal(String id) {
    for (Signal signal : signals) {
      if (signal.id().equals(id)) {
        return Optional.of(signal);
      }
    }
    return Optional.empty();
  }
}
