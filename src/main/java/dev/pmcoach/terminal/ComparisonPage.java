package dev.pmcoach.terminal;

import dev.pmcoach.content.Loop;
import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.LoopCard.Row;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts a loop's card beside an earlier one, or beside candidates that guides report. */
public final class ComparisonPage {
  private final LoopCard card;

  public ComparisonPage(LoopCard card) {
    this.card = card;
  }

  /** Compares with a reported candidate: only totals are reported. */
  public Page with(Loop.Profile profile) {
    Page.Builder page = Page.builder().heading("Beside a reported candidate");
    List<Block.Bars.Bar> bars = new ArrayList<>();
    bars.add(yours());
    bars.add(bar(profile.title(), profile.score()));
    bars.add(bar("The bar, to be exceeded", card.bar()));
    page.add(new Block.Bars(bars));
    if (card.complete()) {
      long distance = Math.round(card.score().getAsDouble()) - profile.score();
      page.text(
          distance == 0
              ? "You are level with them."
              : Words.count((int) Math.abs(distance), "point", "points")
                  + (distance > 0 ? " above them." : " below them."));
    }
    return page.muted(Words.UNOFFICIAL).build();
  }

  private Block.Bars.Bar yours() {
    double value = card.score().orElse((card.low() + card.high()) / 2);
    String note =
        card.complete()
            ? DebriefPage.number(value)
            : DebriefPage.number(card.low()) + " to " + DebriefPage.number(card.high());
    return new Block.Bars.Bar("You", value, 100, note);
  }

  private static Block.Bars.Bar bar(String label, int value) {
    return new Block.Bars.Bar(label, value, 100, String.valueOf(value));
  }

  /**
   * Compares with an earlier session.
   *
   * @param name of that session
   */
  public Page with(LoopCard earlier, String name) {
    Page.Builder page = Page.builder().heading("Beside session " + name);
    List<List<Text>> rows = new ArrayList<>();
    for (Row row : card.rows()) {
      Optional<Row> before =
          earlier.rows().stream().filter(each -> each.signal().equals(row.signal())).findFirst();
      if (before.isPresent()) {
        rows.add(row(row.title(), before.get().points(), row.points()));
      }
    }
    rows.add(row("IWS", earlier.score(), card.score()));
    page.table(
        List.of(
            Column.flexible("Signal"),
            Column.right("Then"),
            Column.right("Now"),
            Column.right("Change")),
        rows);
    if (!earlier.rubric().equals(card.rubric())) {
      page.muted("They were scored by different rubrics; only signals of both are shown.");
    }
    return page.build();
  }

  private static List<Text> row(String title, OptionalDouble then, OptionalDouble now) {
    Text change = Text.of("–", Style.MUTED);
    if (then.isPresent() && now.isPresent()) {
      long points = Math.round(now.getAsDouble()) - Math.round(then.getAsDouble());
      change =
          points == 0
              ? Text.of("same", Style.MUTED)
              : Text.of((points > 0 ? "+" : "") + points, points > 0 ? Style.GOOD : Style.WARN);
    }
    return List.of(Text.of(title), shown(then), shown(now), change);
  }

  private static Text shown(OptionalDouble points) {
    return points.isPresent()
        ? Text.of(DebriefPage.number(points.getAsDouble()))
        : Text.of("–", Style.MUTED);
  }
}
