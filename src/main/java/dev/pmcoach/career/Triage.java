package dev.pmcoach.career;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A weighted triage sheet, as two teams use it to agree what comes first (ladder-guide, the case of
 * the kernel and the cloud-services team).
 *
 * @param weights of the criteria; they add up to 1
 * @param options what competes, each with a score from 0 to 10 for every criterion
 */
public record Triage(Map<String, Double> weights, List<Option> options) {
  /** One of the things that compete. */
  public record Option(String name, Map<String, Double> scores) {
    public Option {
      scores = Map.copyOf(scores);
    }
  }

  /**
   * An option's place.
   *
   * @param total from 0 to 10
   * @param share of the work that it gets when capacity is split by total, 0 to 1
   */
  public record Ranked(String name, double total, double share) {}

  /**
   * @throws IllegalArgumentException with a message for the user when weights or scores are off
   */
  public Triage {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    options = List.copyOf(options);
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > 1e-6) {
      throw new IllegalArgumentException(
          "the weights have to add up to 1, not " + Math.round(sum * 1e6) / 1e6);
    }
    for (Option option : options) {
      for (String criterion : weights.keySet()) {
        Double score = option.scores().get(criterion);
        if (score == null) {
          throw new IllegalArgumentException(option.name() + " has no score for " + criterion);
        }
        if (score < 0 || score > 10) {
          throw new IllegalArgumentException(
              option.name() + ": the score for " + criterion + " has to be from 0 to 10");
        }
      }
    }
  }

  /** Returns the options, the most urgent first; equal ones in the order given. */
  public List<Ranked> ranked() {
    double all = options.stream().mapToDouble(this::total).sum();
    return options.stream()
        .map(option -> new Ranked(option.name(), total(option), all == 0 ? 0 : total(option) / all))
        .sorted(Comparator.comparingDouble(Ranked::total).reversed())
        .toList();
  }

  private double total(Option option) {
    return weights.entrySet().stream()
        .mapToDouble(weight -> weight.getValue() * option.scores().get(weight.getKey()))
        .sum();
  }
}
