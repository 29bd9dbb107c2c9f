package dev.pmcoach.terminal;

import dev.pmcoach.interview.Exchange;
import dev.pmcoach.interview.State;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Reflow;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sums up a practice session: what was drilled, how it went, what is left to verify. */
public final class PracticeSummary {
  private PracticeSummary() {}

  /**
   * @param next the command to type next
   */
  public static Page page(State state, String next) {
    Page.Builder page = Page.builder().heading("Practised");
    boolean scores = state.plan().options().scores();
    List<List<Text>> rows = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>();
    state.rounds().stream()
        .flatMap(round -> round.exchanges().stream())
        .forEach(
            exchange -> {
              rows.add(row(exchange, scores));
              exchange
                  .card()
                  .ifPresent(card -> card.toVerify().stream().map(Span::text).forEach(open::add));
            });
    page.table(
        List.of(
            Column.flexible("Question"),
            Column.right("First"),
            Column.right("Last"),
            Column.right("Hints")),
        rows);
    if (!open.isEmpty()) {
      page.subheading("To verify before the loop");
      page.bullets(open.stream().map(text -> "“" + text.strip() + "”").toList());
    }
    return page.heading("Next").code(next).build();
  }

  private static List<Text> row(Exchange exchange, boolean scores) {
    String first = exchange.first().or(exchange::card).map(c -> shown(c, scores)).orElse("–");
    String last = exchange.card().map(c -> shown(c, scores)).orElse("–");
    return List.of(
        Reflow.paragraph(Text.of(exchange.words())),
        Text.of(first),
        Text.of(exchange.first().isPresent() ? last : "–"),
        Text.of(String.valueOf(exchange.hints())));
  }

  private static String shown(Scorecard card, boolean scores) {
    return scores ? String.valueOf(card.overall()) : Words.points(card.overall());
  }
}
