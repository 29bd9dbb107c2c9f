package dev.pmcoach.offer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Projects ARR from the figures of a feature: what is booked, more conversion, less churn, more
 * clusters. A term counts when all of its figures are given. The terms are ours; the guide only
 * asks for a one-page calculator from feature metrics to projected ARR (ai-pm-guide).
 */
public final class ImpactCalculator {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<Term> ARR_TERMS =
      List.of(
          new Term(
              "Booked",
              List.of(Metric.ARR_BOOKED),
              "ARR booked already, as measured",
              at -> at.get(Metric.ARR_BOOKED)),
          new Term(
              "Conversion",
              List.of(
                  Metric.TRIALS, Metric.CONVERSION_AFTER, Metric.CONVERSION_BEFORE, Metric.PRICE),
              "trials × (conversion after − before) × price",
              at ->
                  at.get(Metric.TRIALS)
                      .multiply(points(at, Metric.CONVERSION_AFTER, Metric.CONVERSION_BEFORE))
                      .multiply(at.get(Metric.PRICE))),
          new Term(
              "Churn",
              List.of(Metric.EXISTING_ARR, Metric.CHURN_BEFORE, Metric.CHURN_AFTER),
              "existing ARR × (churn before − after)",
              at ->
                  at.get(Metric.EXISTING_ARR)
                      .multiply(points(at, Metric.CHURN_BEFORE, Metric.CHURN_AFTER))),
          new Term(
              "Clusters",
              List.of(Metric.CLUSTERS, Metric.CLUSTER_PRICE),
              "clusters added × ARR of a cluster",
              at -> at.get(Metric.CLUSTERS).multiply(at.get(Metric.CLUSTER_PRICE))));

  private static final Term SAVINGS =
      new Term(
          "Query cost",
          List.of(Metric.QUERY_SPEND, Metric.QUERY_COST_CUT),
          "spend on queries × cut in query cost",
          at ->
              at.get(Metric.QUERY_SPEND)
                  .multiply(at.get(Metric.QUERY_COST_CUT))
                  .divide(HUNDRED, MathContext.DECIMAL128));

  private record Term(
      String title,
      List<Metric> metrics,
      String formula,
      Function<Map<Metric, BigDecimal>, BigDecimal> value) {
    boolean complete(Set<Metric> given) {
      return given.containsAll(metrics);
    }
  }

  private static BigDecimal points(Map<Metric, BigDecimal> at, Metric from, Metric minus) {
    return at.get(from).subtract(at.get(minus)).divide(HUNDRED, MathContext.DECIMAL128);
  }

  /**
   * Projects the impact.
   *
   * @throws IllegalArgumentException with a message for the user when a figure is impossible or no
   *     term is complete
   */
  public Impact project(Map<Metric, Figure> figures) {
    figures.forEach(ImpactCalculator::requirePossible);
    List<Term> terms = ARR_TERMS.stream().filter(term -> term.complete(figures.keySet())).toList();
    if (terms.isEmpty()) {
      throw new IllegalArgumentException(missing(figures.keySet()));
    }
    List<Impact.Part> parts = terms.stream().map(term -> part(term, figures)).toList();
    Figure arr =
        new Figure(
            sum(terms, at(figures, End.WORSE)),
            sum(terms, at(figures, End.BASE)),
            sum(terms, at(figures, End.BETTER)));
    Optional<Impact.Part> savings =
        SAVINGS.complete(figures.keySet()) ? Optional.of(part(SAVINGS, figures)) : Optional.empty();
    return new Impact(parts, arr, savings, lockIn(figures), sensitivities(terms, figures));
  }

  private static void requirePossible(Metric metric, Figure figure) {
    boolean possible =
        figure.low().compareTo(metric.least()) >= 0 && figure.high().compareTo(metric.most()) <= 0;
    if (!possible) {
      throw new IllegalArgumentException(
          metric.id()
              + " has to be from "
              + metric.least().toPlainString()
              + " to "
              + metric.most().toPlainString());
    }
  }

  private static String missing(Set<Metric> given) {
    Term nearest =
        ARR_TERMS.stream()
            .max(
                Comparator.comparingDouble(
                    term ->
                        (double) term.metrics().stream().filter(given::contains).count()
                            / term.metrics().size()))
            .orElseThrow();
    List<String> wanted =
        nearest.metrics().stream()
            .filter(metric -> !given.contains(metric))
            .map(Metric::id)
            .toList();
    return "not enough figures for any ARR; for "
        + nearest.formula()
        + " add "
        + String.join(", ", wanted);
  }

  private enum End {
    WORSE,
    BASE,
    BETTER
  }

  private static Map<Metric, BigDecimal> at(Map<Metric, Figure> figures, End end) {
    Map<Metric, BigDecimal> values = new EnumMap<>(Metric.class);
    figures.forEach((metric, figure) -> values.put(metric, at(metric, figure, end)));
    return values;
  }

  private static BigDecimal at(Metric metric, Figure figure, End end) {
    if (end == End.BASE) {
      return figure.base();
    }
    return (end == End.BETTER) == metric.moreIsBetter() ? figure.high() : figure.low();
  }

  private static BigDecimal sum(List<Term> terms, Map<Metric, BigDecimal> at) {
    return terms.stream()
        .map(term -> term.value().apply(at))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(0, RoundingMode.HALF_UP);
  }

  private static Impact.Part part(Term term, Map<Metric, Figure> figures) {
    Figure dollars =
        new Figure(
            sum(List.of(term), at(figures, End.WORSE)),
            sum(List.of(term), at(figures, End.BASE)),
            sum(List.of(term), at(figures, End.BETTER)));
    return new Impact.Part(term.title(), term.formula(), dollars);
  }

  private static Optional<Figure> lockIn(Map<Metric, Figure> figures) {
    Figure before = figures.get(Metric.PARTNER_CALLS_BEFORE);
    Figure after = figures.get(Metric.PARTNER_CALLS_AFTER);
    if (before == null || after == null) {
      return Optional.empty();
    }
    if (before.low().signum() == 0) {
      throw new IllegalArgumentException(
          "partner-calls-before can't be 0: growth from nothing has no index");
    }
    return Optional.of(
        new Figure(
            growth(before.high(), after.low()),
            growth(before.base(), after.base()),
            growth(before.low(), after.high())));
  }

  private static BigDecimal growth(BigDecimal before, BigDecimal after) {
    return after.subtract(before).divide(before, 4, RoundingMode.HALF_UP);
  }

  private static List<Impact.Sensitivity> sensitivities(
      List<Term> terms, Map<Metric, Figure> figures) {
    List<Impact.Sensitivity> found = new ArrayList<>();
    Map<Metric, BigDecimal> base = at(figures, End.BASE);
    figures.forEach(
        (metric, figure) -> {
          boolean used = terms.stream().anyMatch(term -> term.metrics().contains(metric));
          if (used && figure.low().compareTo(figure.high()) < 0) {
            found.add(
                new Impact.Sensitivity(
                    metric,
                    sum(terms, with(base, metric, at(metric, figure, End.WORSE))),
                    sum(terms, with(base, metric, at(metric, figure, End.BETTER)))));
          }
        });
    found.sort(Comparator.comparing(Impact.Sensitivity::swing).reversed());
    return found;
  }

  private static Map<Metric, BigDecimal> with(
      Map<Metric, BigDecimal> base, Metric metric, BigDecimal value) {
    Map<Metric, BigDecimal> changed = new EnumMap<>(base);
    changed.put(metric, value);
    return changed;
  }
}
