package dev.pmcoach.terminal;

import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.LoopCard.Cell;
import dev.pmcoach.interview.LoopCard.Decision;
import dev.pmcoach.interview.LoopCard.RoundRef;
import dev.pmcoach.interview.LoopCard.Row;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows what the committee made of a loop: the distance to the bar first, then why. */
public final class DebriefPage {
  private final LoopCard card;
  private final Detail detail;

  /**
   * How much of a card is shown.
   *
   * @param scores false for words instead of numbers
   * @param everything every quote and every fix
   */
  public record Detail(boolean scores, boolean everything) {}

  public DebriefPage(LoopCard card, Detail detail) {
    this.card = card;
    this.detail = detail;
  }

  /**
   * @param title of the loop
   * @param next the command to type next
   */
  public Page page(String title, String next) {
    Page.Builder page = Page.builder().title("Debrief: " + title);
    page.text(headline());
    if (card.rounds().isEmpty()) {
      page.text(
          card.partner().isEmpty()
              ? "No question was answered, so there is nothing to judge."
              : "No answer was typed, so only your partner can judge.");
    } else {
      matrix(page);
      time(page);
      extras(page);
      page.addAll(new CommitteePage(card, detail.scores()).page());
      page.addAll(new EvidencePage(card, detail).page());
    }
    scenes(page);
    partner(page);
    notes(page);
    page.heading("Next");
    page.code(next);
    page.muted(Words.UNOFFICIAL);
    return page.build();
  }

  static String number(double value) {
    return String.valueOf(Math.round(value));
  }

  private Text headline() {
    if (card.decision() == Decision.NOT_DECIDED) {
      String unheard =
          Words.list(card.rows().stream().filter(row -> !row.observed()).map(Row::title).toList());
      String range =
          detail.scores()
              ? "somewhere from "
                  + number(card.low())
                  + " to "
                  + number(card.high())
                  + ", and an"
                  + " offer takes more than "
                  + card.bar()
                  + ". "
              : "";
      return Text.of("Not decided: ", Style.STRONG)
          .plus(range)
          .plus("Not enough evidence on " + unheard + ".");
    }
    double score = card.score().orElseThrow();
    boolean offer = card.decision() == Decision.OFFER;
    Text decision =
        Text.of(offer ? "Offer" : "No offer yet", offer ? Style.GOOD : Style.WARN)
            .plus(card.atRisk() ? ", at risk" : "", Style.WARN);
    if (!detail.scores()) {
      return decision.plus(".");
    }
    double distance = Math.abs(score - card.bar());
    String points = String.format(Locale.ROOT, "%.1f", distance);
    String where =
        distance == 0
            ? "Exactly at the bar, which has to be exceeded"
            : points + " points " + (offer ? "above" : "below") + " the bar";
    return Text.of(where + ": ", Style.STRONG)
        .plus("IWS " + String.format(Locale.ROOT, "%.1f", score), Style.STRONG)
        .plus(
            ", likely "
                + number(card.low())
                + " to "
                + number(card.high())
                + "; an offer takes more than "
                + card.bar()
                + ". ")
        .plus(decision)
        .plus(".");
  }

  private void matrix(Page.Builder page) {
    page.heading("Signal-Weighting Matrix");
    List<Column> columns = new ArrayList<>();
    columns.add(Column.flexible("Signal"));
    columns.add(Column.right("Weight"));
    for (int i = 0; i < card.rounds().size(); i++) {
      columns.add(Column.right("R" + (i + 1)));
    }
    if (detail.scores()) {
      columns.add(Column.right("Points"));
    }
    page.table(columns, card.rows().stream().map(this::row).toList());
    List<String> legend = new ArrayList<>();
    int place = 1;
    for (RoundRef round : card.rounds()) {
      legend.add("R" + place++ + " " + round.title());
    }
    page.muted(
        String.join(", ", legend)
            + ". A cell is the best answer of the round, evidence 0 to 4; two best rounds count."
            + hints());
    if (detail.scores()) {
      page.add(
          new Block.Bars(
              card.rows().stream()
                  .map(
                      row ->
                          new Block.Bars.Bar(
                              row.title(),
                              row.points().orElse(0),
                              100,
                              row.observed()
                                  ? number(row.points().getAsDouble()) + " × " + row.weight() + " %"
                                  : "not enough evidence"))
                  .toList()));
    }
  }

  private String hints() {
    int hints = card.rounds().stream().mapToInt(RoundRef::hints).sum();
    return hints == 0 ? "" : " Hints taken: " + hints + ".";
  }

  /** Over-time never costs a point; in the room it costs patience. */
  private void time(Page.Builder page) {
    List<String> over = new ArrayList<>();
    int overlong = 0;
    for (int i = 0; i < card.rounds().size(); i++) {
      RoundRef round = card.rounds().get(i);
      overlong += round.overlong();
      if (round.over() > 0) {
        over.add(
            "R" + (i + 1) + " ran " + Words.count(round.over(), "minute", "minutes") + " over");
      }
    }
    if (overlong > 0) {
      over.add(Words.count(overlong, "answer", "answers") + " took more than five minutes to say");
    }
    if (!over.isEmpty()) {
      page.text(Text.of("Time: ", Style.WARN).plus(Words.list(over) + "."));
    }
  }

  private List<Text> row(Row row) {
    List<Text> cells = new ArrayList<>();
    cells.add(Text.of(row.title()));
    cells.add(Text.of(row.weight() + " %"));
    for (Cell cell : row.cells()) {
      cells.add(
          cell.level().isEmpty()
              ? Text.of("–", Style.MUTED)
              : Text.of(
                  detail.scores()
                      ? cell.level().getAsInt() + "/4"
                      : Words.grade(cell.level().getAsInt())));
    }
    if (detail.scores()) {
      cells.add(
          row.observed() ? Text.of(number(row.points().getAsDouble())) : Text.of("–", Style.MUTED));
    }
    return cells;
  }

  private void extras(Page.Builder page) {
    List<Text> lines = new ArrayList<>();
    for (LoopCard.Bonus bonus : card.bonuses()) {
      Text line = Text.of(bonus.title() + ": ", Style.STRONG);
      lines.add(
          bonus.met()
              ? line.plus("met", Style.GOOD).plus(detail.scores() ? ", +" + bonus.points() : "")
              : line.plus(
                  "not met; a plan that shows value within "
                      + bonus.withinDays()
                      + " days adds "
                      + bonus.worth()
                      + " once"));
    }
    for (LoopCard.Index index : card.indices()) {
      lines.add(
          Text.of(index.title() + ": ", Style.STRONG)
              .plus(index(index), index.met() ? Style.GOOD : Style.WARN));
    }
    card.remarks().forEach(remark -> lines.add(Text.of(remark)));
    if (!lines.isEmpty()) {
      page.add(new Block.Bullets(lines.stream().map(Block.Bullets.Item::of).toList()));
    }
  }

  private static String index(LoopCard.Index index) {
    String bar = String.format(Locale.ROOT, "%.1f×", index.bar());
    if (index.met()) {
      return "argued, at or above " + bar;
    }
    if (index.value().isPresent()) {
      return String.format(Locale.ROOT, "%.1f×", index.value().getAsDouble())
          + ", below "
          + bar
          + ": the decision is at risk";
    }
    return (index.argued() ? "argued without a figure" : "not claimed")
        + "; it never moves the score, but the decision is at risk";
  }

  private void partner(Page.Builder page) {
    if (card.partner().isEmpty()) {
      return;
    }
    page.heading("Your partner and the scorer");
    page.table(
        List.of(
            Column.flexible("Signal"),
            Column.right("Partner"),
            Column.right("Scorer"),
            Column.left("")),
        card.partner().stream()
            .map(
                view ->
                    List.of(
                        Text.of(view.title()),
                        Text.of(grade(view.partner())),
                        Text.of(view.scorer().isPresent() ? grade(view.scorer().orElse(0)) : "–"),
                        Text.of(view.differs() ? "talk about this one" : "", Style.WARN)))
            .toList());
    page.muted(
        "Means of the grades 0 to 4 given to the same answers; the score above is the scorer's.");
  }

  private String grade(double mean) {
    return detail.scores()
        ? String.format(Locale.ROOT, "%.1f", mean)
        : Words.grade((int) Math.round(mean));
  }

  private void scenes(Page.Builder page) {
    for (LoopCard.SceneEnd scene : card.scenes()) {
      page.heading(scene.title());
      page.text(Text.of(scene.outcome().title(), Style.STRONG));
      page.add(OutcomeCard.of(scene.outcome()));
    }
  }

  private void notes(Page.Builder page) {
    if (!card.notes().isEmpty()) {
      page.heading("Your notes");
      page.bullets(card.notes().stream().map(note -> note.text().strip()).toList());
    }
  }
}
