package dev.pmcoach.terminal;

import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.LoopCard.Fix;
import dev.pmcoach.interview.LoopCard.Quote;
import dev.pmcoach.interview.LoopCard.Row;
import dev.pmcoach.interview.LoopCard.ToVerify;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows what carries a loop's card, what would lift it, and what is still to be checked. */
final class EvidencePage {
  private static final int FIXES = 2;

  private static final int SIGNALS_QUOTED = 2;

  private static final int QUOTES = 3;

  private static final int MOST_TO_VERIFY = 6;

  private final LoopCard card;
  private final DebriefPage.Detail detail;

  EvidencePage(LoopCard card, DebriefPage.Detail detail) {
    this.card = card;
    this.detail = detail;
  }

  Page page() {
    Page.Builder page = Page.builder();
    evidence(page);
    fixes(page);
    toVerify(page);
    return page.build();
  }

  private void evidence(Page.Builder page) {
    List<Row> heard = new ArrayList<>(card.rows().stream().filter(Row::observed).toList());
    heard.sort(Comparator.comparingDouble((Row row) -> row.points().orElse(0)).reversed());
    if (detail.everything() || heard.size() <= 2 * SIGNALS_QUOTED) {
      page.heading("Evidence, strongest first");
      heard.forEach(row -> quoted(page, row));
      return;
    }
    page.heading("Strongest");
    heard.subList(0, SIGNALS_QUOTED).forEach(row -> quoted(page, row));
    page.heading("Weakest");
    heard.subList(heard.size() - SIGNALS_QUOTED, heard.size()).forEach(row -> quoted(page, row));
  }

  private void quoted(Page.Builder page, Row row) {
    String grade =
        detail.scores()
            ? DebriefPage.number(row.points().orElse(0)) + " points"
            : Words.points(row.points().orElse(0));
    page.text(Text.of(row.title(), Style.STRONG).plus(", " + grade));
    if (row.quotes().isEmpty()) {
      page.muted("Nothing in your answers carries it.");
    }
    Map<String, List<String>> quotes = new LinkedHashMap<>();
    for (Quote quote : row.quotes()) {
      quotes
          .computeIfAbsent(quote.text().strip().replace('\n', ' '), text -> new ArrayList<>())
          .add(ScorecardPage.word(quote.kind()));
    }
    Comparator<Map.Entry<String, List<String>>> richest =
        Comparator.comparingInt(quote -> -quote.getValue().size());
    List<Block.Bullets.Item> items = new ArrayList<>();
    quotes.entrySet().stream()
        .sorted(richest)
        .limit(detail.everything() ? quotes.size() : QUOTES)
        .forEach(
            quote ->
                items.add(
                    Block.Bullets.Item.of(
                        Text.of("“" + quote.getKey() + "” ", Style.QUOTE)
                            .plus(kinds(quote.getValue()), Style.MUTED))));
    if (!items.isEmpty()) {
      page.add(new Block.Bullets(items));
    }
    if (!row.advice().isBlank()) {
      page.text(Text.of("Next time: ", Style.ACCENT).plus(row.advice().strip()));
    }
  }

  private static String kinds(List<String> words) {
    return String.join(", ", words.stream().distinct().toList());
  }

  private void fixes(Page.Builder page) {
    int most = detail.everything() ? card.fixes().size() : FIXES;
    List<Fix> fixes = card.fixes().subList(0, Math.min(most, card.fixes().size()));
    if (fixes.isEmpty()) {
      return;
    }
    page.heading(
        detail.everything() ? "What would lift it, most first" : "The two fixes worth most");
    List<Block.Bullets.Item> items = new ArrayList<>();
    for (Fix fix : fixes) {
      Text line = Text.of(fix.title(), Style.STRONG);
      if (detail.scores()) {
        line = line.plus(", up to +" + String.format(Locale.ROOT, "%.1f", fix.gain()), Style.GOOD);
      }
      items.add(Block.Bullets.Item.of(line.plus(": " + fix.advice().strip())));
    }
    page.add(new Block.Bullets(items));
  }

  private void toVerify(Page.Builder page) {
    if (card.toVerify().isEmpty()) {
      return;
    }
    page.heading("To verify before the loop");
    List<Block.Bullets.Item> items = new ArrayList<>();
    int most = detail.everything() ? card.toVerify().size() : MOST_TO_VERIFY;
    for (ToVerify open : card.toVerify().subList(0, Math.min(most, card.toVerify().size()))) {
      items.add(
          Block.Bullets.Item.of(
              Text.of("“" + open.text().strip().replace('\n', ' ') + "”", Style.QUOTE)
                  .plus(open.placeholder() ? ", to fill in" : "", Style.MUTED)));
    }
    page.add(new Block.Bullets(items));
    if (card.toVerify().size() > most) {
      page.muted("And " + (card.toVerify().size() - most) + " more; --verbose lists all.");
    }
  }
}
