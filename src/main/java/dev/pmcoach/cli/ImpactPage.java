package dev.pmcoach.cli;

import dev.pmcoach.offer.Figure;
import dev.pmcoach.offer.Impact;
import dev.pmcoach.offer.Metric;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one-page justification: projected ARR, what it rests on, and what it can be used for. */
final class ImpactPage {
  private ImpactPage() {}

  static Page of(Map<Metric, Figure> figures, Impact impact, OfferFacts facts) {
    Page.Builder page = Page.builder();
    page.title("Projected impact");
    page.text(
        Text.of("ARR ")
            .plus(dollars(impact.arr().base()), Style.STRONG)
            .plus(" a year, from " + dollars(impact.arr().low()) + " to ")
            .plus(dollars(impact.arr().high()) + "."));
    page.table(
        List.of(
            Column.left("From"),
            Column.flexible("Formula"),
            Column.right("Low"),
            Column.right("Base"),
            Column.right("High")),
        impact.parts().stream().map(ImpactPage::row).toList());
    impact
        .savings()
        .ifPresent(
            part ->
                page.text(
                    "Savings of "
                        + dollars(part.dollars().base())
                        + " a year ("
                        + part.formula()
                        + "). Savings aren't ARR; name them apart."));
    impact.lockIn().ifPresent(index -> page.text(lockIn(index)));
    page.heading("What it rests on");
    page.bullets(assumptions(figures));
    if (!impact.sensitivities().isEmpty()) {
      page.heading("What moves it most");
      double most = impact.sensitivities().get(0).swing().doubleValue();
      page.add(
          new Block.Bars(
              impact.sensitivities().stream()
                  .map(
                      one ->
                          new Block.Bars.Bar(
                              one.metric().title(),
                              one.swing().doubleValue(),
                              most,
                              dollars(one.low()) + " to " + dollars(one.high())))
                  .toList()));
    }
    page.heading("What it is good for");
    page.text(
        "Bring this page when you ask for equity: the guide reports that equity follows projected"
            + " ARR, not market averages. Before you do, have somebody check the figures.");
    page.bullets(facts.lines());
    page.heading("What to ask for");
    page.bullets(facts.asks());
    page.muted("As reported by public guides, not by the employer. Not tax or legal advice.");
    return page.build();
  }

  private static String lockIn(Figure index) {
    boolean met = index.base().compareTo(new BigDecimal("0.6")) >= 0;
    return "Ecosystem Lock-In Index: partner API calls grow by "
        + index.base().stripTrailingZeros().toPlainString()
        + "×, "
        + (met ? "at or above" : "below")
        + " the bar of 0.6× (the bar is our reading).";
  }

  private static List<Text> row(Impact.Part part) {
    return List.of(
        Text.of(part.title()),
        Text.of(part.formula()),
        Text.of(dollars(part.dollars().low())),
        Text.of(dollars(part.dollars().base())),
        Text.of(dollars(part.dollars().high())));
  }

  private static List<String> assumptions(Map<Metric, Figure> figures) {
    List<String> lines = new ArrayList<>();
    figures.forEach(
        (metric, figure) -> {
          boolean range = figure.low().compareTo(figure.high()) < 0;
          String value = value(metric, figure.base());
          lines.add(
              Character.toUpperCase(metric.title().charAt(0))
                  + metric.title().substring(1)
                  + ": "
                  + value
                  + (range
                      ? ", from "
                          + value(metric, figure.low())
                          + " to "
                          + value(metric, figure.high())
                      : ""));
        });
    return lines;
  }

  private static String value(Metric metric, BigDecimal value) {
    return switch (metric.unit()) {
      case MONEY -> dollars(value);
      case PERCENT -> value.stripTrailingZeros().toPlainString() + " %";
      case COUNT -> String.format(Locale.ROOT, "%,.0f", value);
    };
  }

  static String dollars(BigDecimal value) {
    return (value.signum() < 0 ? "−$" : "$") + String.format(Locale.ROOT, "%,.0f", value.abs());
  }

  /** Returns the figures as comma-separated values: inputs first, then results. */
  static String csv(Map<Metric, Figure> figures, Impact impact) {
    StringBuilder csv = new StringBuilder("kind,name,low,base,high\n");
    figures.forEach((metric, figure) -> csv(csv, "assumption", metric.id(), figure));
    for (Impact.Part part : impact.parts()) {
      csv(csv, "arr", part.title().toLowerCase(Locale.ROOT), part.dollars());
    }
    csv(csv, "arr", "total", impact.arr());
    impact.savings().ifPresent(part -> csv(csv, "savings", "query-cost", part.dollars()));
    impact.lockIn().ifPresent(index -> csv(csv, "index", "eli", index));
    return csv.toString();
  }

  private static void csv(StringBuilder csv, String kind, String name, Figure figure) {
    csv.append(kind).append(',').append(name).append(',');
    csv.append(figure.low().toPlainString()).append(',');
    csv.append(figure.base().toPlainString()).append(',');
    csv.append(figure.high().toPlainString()).append('\n');
  }
}
