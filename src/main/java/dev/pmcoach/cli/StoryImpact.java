package dev.pmcoach.cli;

import dev.pmcoach.offer.Figure;
import dev.pmcoach.offer.Metric;
import dev.pmcoach.planning.Story;
import dev.pmcoach.scoring.Amounts;
import dev.pmcoach.scoring.Amounts.Amount;
import dev.pmcoach.scoring.Amounts.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes the figures for the impact calculator out of a story: ARR gained, and partner calls. */
final class StoryImpact {
  private static final List<String> REVENUE = List.of("arr", "revenue", "renewal");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private StoryImpact() {}

  static Map<Metric, Figure> of(Story story) {
    Map<Metric, Figure> figures = new EnumMap<>(Metric.class);
    story.figures().stream()
        .filter(StoryImpact::revenue)
        .flatMap(figure -> gain(figure).stream())
        .findFirst()
        .ifPresent(gain -> figures.put(Metric.ARR_BOOKED, Figure.exactly(gain)));
    growth(story.lockIn())
        .ifPresent(
            growth -> {
              BigDecimal after = HUNDRED.multiply(growth.add(BigDecimal.ONE));
              figures.put(Metric.PARTNER_CALLS_BEFORE, Figure.exactly(HUNDRED));
              figures.put(Metric.PARTNER_CALLS_AFTER, Figure.exactly(after));
            });
    return figures;
  }

  private static boolean revenue(Story.Figure figure) {
    String words = (figure.figure() + ' ' + figure.baseline()).toLowerCase(Locale.ROOT);
    return REVENUE.stream().anyMatch(words::contains);
  }

  /** Returns what came on top: "from X to Y", Y against the baseline, or the one amount given. */
  private static Optional<BigDecimal> gain(Story.Figure figure) {
    List<BigDecimal> said = money(figure.figure());
    if (said.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal last = said.get(said.size() - 1);
    if (said.size() > 1) {
      return Optional.of(last.subtract(said.get(0)));
    }
    List<BigDecimal> before = money(figure.baseline());
    return Optional.of(before.isEmpty() ? last : last.subtract(before.get(0)));
  }

  private static List<BigDecimal> money(String text) {
    return Amounts.in(text).stream()
        .filter(amount -> amount.unit() == Unit.MONEY)
        .map(amount -> BigDecimal.valueOf(amount.value()))
        .toList();
  }

  private static Optional<BigDecimal> growth(String lockIn) {
    for (Amount amount : Amounts.in(lockIn)) {
      if (amount.unit() == Unit.MULTIPLE) {
        return Optional.of(BigDecimal.valueOf(amount.value()));
      }
      if (amount.unit() == Unit.PERCENT) {
        return Optional.of(BigDecimal.valueOf(amount.value()).movePointLeft(2));
      }
    }
    return Optional.empty();
  }
}
