package dev.pmcoach.report;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Bullets;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.session.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What changed between two cards, quote by quote. */
public final class ComparisonPage {
  private final UnaryOperator<String> titles;

  /**
   * @param titles says a signal's title for its id
   */
  public ComparisonPage(UnaryOperator<String> titles) {
    this.titles = titles;
  }

  /** Adds a heading and what changed for each question. */
  public void add(Page.Builder page, List<Comparison> comparisons) {
    for (Comparison comparison : comparisons) {
      page.subheading(
          comparison.prompt().isEmpty() ? comparison.question() : comparison.prompt().strip());
      page.text(overall(comparison));
      List<Bullets.Item> items = new ArrayList<>();
      for (Comparison.Change change : comparison.changes()) {
        items.add(Bullets.Item.of(grade(change)));
        change
            .gained()
            .forEach(quote -> items.add(Bullets.Item.of(quote("+ ", Style.GOOD, quote))));
        change.lost().forEach(quote -> items.add(Bullets.Item.of(quote("− ", Style.WARN, quote))));
      }
      if (items.isEmpty()) {
        page.muted("Nothing changed.");
      } else {
        page.add(new Bullets(items));
      }
    }
  }

  private static Text overall(Comparison comparison) {
    int before = comparison.before().overall();
    int after = comparison.after().overall();
    Style style = after > before ? Style.GOOD : after < before ? Style.WARN : Style.STRONG;
    return Text.of(before + " → " + after, style).plus(" of 100");
  }

  private Text grade(Comparison.Change change) {
    Text title = Text.of(titles.apply(change.signal()) + ": ");
    return change.before() == change.after()
        ? title.plus("evidence " + change.after() + "/4 as before, by other words", Style.MUTED)
        : title.plus(
            "evidence " + change.before() + "/4 → " + change.after() + "/4",
            change.after() > change.before() ? Style.GOOD : Style.WARN);
  }

  private static Text quote(String sign, Style style, Evidence evidence) {
    return Text.of(sign, style)
        .plus(evidence.kind().id().replace('-', ' ') + ": ", Style.MUTED)
        .plus("“" + evidence.span().text().strip() + "”", Style.QUOTE);
  }

  /** Writes a field {@code comparisons}. */
  public static void write(JsonWriter out, List<Comparison> comparisons) {
    out.array(
        "comparisons",
        comparisons,
        (json, comparison) ->
            json.object(
                () -> {
                  json.field("question", comparison.question());
                  json.field("before", comparison.before().overall());
                  json.field("after", comparison.after().overall());
                  json.array("changes", comparison.changes(), ComparisonPage::change);
                }));
  }

  private static void change(JsonWriter out, Comparison.Change change) {
    out.object(
        () -> {
          out.field("signal", change.signal());
          out.field("before", change.before()).field("after", change.after());
          out.array("gained", change.gained(), ComparisonPage::quote);
          out.array("lost", change.lost(), ComparisonPage::quote);
        });
  }

  private static void quote(JsonWriter out, Evidence evidence) {
    out.object(() -> out.field("kind", evidence.kind().id()).field("text", evidence.span().text()));
  }
}
