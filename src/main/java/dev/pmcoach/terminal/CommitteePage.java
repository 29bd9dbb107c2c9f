package dev.pmcoach.terminal;

import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.LoopCard.Accord;
import dev.pmcoach.interview.LoopCard.PersonaCard;
import dev.pmcoach.interview.LoopCard.Row;
import dev.pmcoach.interview.LoopCard.SignalPoints;
import dev.pmcoach.interview.LoopCard.Vote;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens the personas' sealed cards: who heard what, how they vote, where they agree. */
final class CommitteePage {
  private final LoopCard card;
  private final boolean scores;

  CommitteePage(LoopCard card, boolean scores) {
    this.card = card;
    this.scores = scores;
  }

  Page page() {
    Page.Builder page = Page.builder().heading("The committee opens its cards");
    List<Column> columns = new ArrayList<>();
    columns.add(Column.flexible("Who"));
    columns.add(Column.left("Heard"));
    if (scores) {
      columns.add(Column.right("Card"));
    }
    columns.add(Column.flexible("Vote"));
    page.table(columns, card.cards().stream().map(this::row).toList());
    page.muted(
        "The matrix alone decides. How strict somebody is moves the words of a vote, not the"
            + " score.");
    accord(page, Accord.AGREE, "They agree on ");
    accord(page, Accord.GAP, "There is a gap on ");
    accord(page, Accord.MIXED, "Mixed on ");
    vetoes(page);
    return page.build();
  }

  private List<Text> row(PersonaCard persona) {
    List<Text> cells = new ArrayList<>();
    cells.add(Text.of(persona.name(), Style.STRONG).plus(", " + persona.title()));
    List<String> heard = new ArrayList<>();
    for (int i = 0; i < card.rounds().size(); i++) {
      if (persona.rounds().contains(card.rounds().get(i).id())) {
        heard.add("R" + (i + 1));
      }
    }
    cells.add(Text.of(String.join(" ", heard)));
    if (scores) {
      cells.add(
          persona.score().isPresent()
              ? Text.of(DebriefPage.number(persona.score().getAsDouble()))
              : Text.of("–"));
    }
    cells.add(Text.of(Words.vote(persona.vote()), style(persona.vote())));
    return cells;
  }

  private static Style style(Vote vote) {
    return switch (vote) {
      case STRONG_YES, YES -> Style.GOOD;
      case NO, STRONG_NO -> Style.WARN;
      case NOT_ENOUGH_EVIDENCE -> Style.MUTED;
    };
  }

  private void accord(Page.Builder page, Accord accord, String opening) {
    List<String> signals = new ArrayList<>();
    for (Row row : card.rows()) {
      if (row.accord() == accord) {
        String spread = accord == Accord.AGREE ? "" : spread(row.signal());
        signals.add(row.title() + spread);
      }
    }
    if (!signals.isEmpty()) {
      page.text(opening + Words.list(signals) + ".");
    }
  }

  private String spread(String signal) {
    PersonaCard lowest = null;
    PersonaCard highest = null;
    for (PersonaCard persona : card.cards()) {
      Optional<Double> points = points(persona, signal);
      if (points.isPresent()) {
        if (lowest == null || points.get() < points(lowest, signal).orElseThrow()) {
          lowest = persona;
        }
        if (highest == null || points.get() > points(highest, signal).orElseThrow()) {
          highest = persona;
        }
      }
    }
    if (lowest == null || highest == lowest) {
      return "";
    }
    return " (" + view(highest, signal) + ", " + view(lowest, signal) + ")";
  }

  private String view(PersonaCard persona, String signal) {
    double points = points(persona, signal).orElseThrow();
    return persona.name() + ": " + (scores ? DebriefPage.number(points) : Words.points(points));
  }

  private static Optional<Double> points(PersonaCard persona, String signal) {
    return persona.signals().stream()
        .filter(seen -> seen.signal().equals(signal))
        .map(SignalPoints::points)
        .findFirst();
  }

  private void vetoes(Page.Builder page) {
    List<String> vetoes = new ArrayList<>();
    for (PersonaCard persona : card.cards()) {
      if (!persona.vetoes().isEmpty()) {
        String signals = Words.list(persona.vetoes().stream().map(this::title).toList());
        vetoes.add(persona.name() + " over " + signals);
      }
    }
    if (!vetoes.isEmpty()) {
      page.text(
          Text.of("Vetoes: ", Style.WARN)
              .plus(Words.list(vetoes) + ". Noted; the matrix still decides."));
    }
  }

  private String title(String signal) {
    return card.rows().stream()
        .filter(row -> row.signal().equals(signal))
        .findFirst()
        .map(Row::title)
        .orElse(signal);
  }
}
