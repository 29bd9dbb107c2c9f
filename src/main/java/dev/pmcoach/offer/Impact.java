package dev.pmcoach.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a feature is projected to bring.
 *
 * @param parts where the ARR comes from, in the calculator's order
 * @param arr low, base and high, in dollars a year
 * @param savings of the customers or of the firm, in dollars a year; not ARR
 * @param lockIn the Ecosystem Lock-In Index, (after − before) ÷ before, when calls are given
 * @param sensitivities the inputs that have a range, the one that moves ARR most first
 */
public record Impact(
    List<Part> parts,
    Figure arr,
    Optional<Part> savings,
    Optional<Figure> lockIn,
    List<Sensitivity> sensitivities) {
  /**
   * One term of the sum.
   *
   * @param formula in words and with the base figures
   */
  public record Part(String title, String formula, Figure dollars) {}

  /**
   * What one input does to the ARR while the others stay at their base.
   *
   * @param low ARR with the input at its worse end
   * @param high ARR with the input at its better end
   */
  public record Sensitivity(Metric metric, BigDecimal low, BigDecimal high) {
    public BigDecimal swing() {
      return high.subtract(low);
    }
  }

  public Impact {
    parts = List.copyOf(parts);
    sensitivities = List.copyOf(sensitivities);
  }
}
