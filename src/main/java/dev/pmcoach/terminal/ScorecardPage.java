package dev.pmcoach.terminal;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.BonusResult;
import dev.pmcoach.scoring.Delivery;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.Flag;
import dev.pmcoach.scoring.IndexResult;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.scoring.Span;
import java.util.ArrayList;
import java.util.List;

/** Shows the scorecard of one answer: the figure first, then the quotes that carry it. */
public final class ScorecardPage {
  private final Rubric rubric;
  private final boolean everySignal;

  /**
   * @param everySignal whether signals that the question didn't target are shown too
   */
  public ScorecardPage(Rubric rubric, boolean everySignal) {
    this.rubric = rubric;
    this.everySignal = everySignal;
  }

  public Page of(Scorecard card) {
    Page.Builder page = Page.builder();
    page.text(headline(card));
    // Loops rather than streams: this is on the way of coach score, which starts in a moment.
    List<SignalGrade> shown = new ArrayList<>();
    List<List<Text>> rows = new ArrayList<>();
    for (SignalGrade grade : card.signals()) {
      if (everySignal || grade.targeted()) {
        shown.add(grade);
        rows.add(row(grade));
      }
    }
    page.table(
        List.of(
            Column.left("Signal"),
            Column.right("Weight"),
            Column.right("Evidence"),
            Column.right("Points")),
        rows);
    for (SignalGrade grade : shown) {
      evidence(page, grade);
    }
    extras(page, card);
    page.muted(delivery(card.delivery()));
    return page.build();
  }

  private Text headline(Scorecard card) {
    Text figure = Text.of(card.overall() + " of 100", Style.STRONG);
    String band = ", likely " + card.low() + " to " + card.high() + ". ";
    return card.advance()
        ? figure.plus(band).plus("Above the bar of " + rubric.bar() + ".", Style.GOOD)
        : figure
            .plus(band)
            .plus(
                "The bar is " + rubric.bar() + "; an answer has to score higher to clear it alone.",
                Style.WARN);
  }

  private List<Text> row(SignalGrade grade) {
    Signal signal = rubric.signal(grade.signal()).orElseThrow();
    return List.of(
        Text.of(signal.title()),
        Text.of(signal.weight() + " %"),
        Text.of(grade.level() + "/4"),
        Text.of(String.valueOf(grade.points())));
  }

  private void evidence(Page.Builder page, SignalGrade grade) {
    page.subheading(rubric.signal(grade.signal()).orElseThrow().title());
    List<Block.Bullets.Item> items = quotes(grade);
    if (!items.isEmpty()) {
      page.add(new Block.Bullets(items));
    }
    if (!grade.advice().isEmpty()) {
      page.text(Text.of("Next time: ", Style.ACCENT).plus(grade.advice()));
    }
  }

  /** Returns each quote once, in the order of the evidence, with all that it proves. */
  static List<Block.Bullets.Item> quotes(SignalGrade grade) {
    List<Span> spans = new ArrayList<>();
    List<String> proofs = new ArrayList<>();
    for (Evidence evidence : grade.evidence()) {
      String word = word(evidence.kind());
      int at = indexOf(spans, evidence.span());
      if (at < 0) {
        spans.add(evidence.span());
        proofs.add(word);
      } else {
        proofs.set(at, proofs.get(at) + ", " + word);
      }
    }
    List<Block.Bullets.Item> items = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Text quote = Text.of(quoted(spans.get(i)), Style.QUOTE);
      items.add(Block.Bullets.Item.of(quote.plus(" " + proofs.get(i), Style.MUTED)));
    }
    return items;
  }

  /** By place, since a record's own equals takes long to link. */
  private static int indexOf(List<Span> spans, Span wanted) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.part() == wanted.part()
          && span.start() == wanted.start()
          && span.end() == wanted.end()) {
        return i;
      }
    }
    return -1;
  }

  private void extras(Page.Builder page, Scorecard card) {
    List<Text> lines = new ArrayList<>();
    for (Flag flag : card.flags()) {
      Text line =
          Text.of(capitalised(words(flag.kind().id())), Style.WARN).plus(": " + flag.effect());
      lines.add(flag.span().isEmpty() ? line : line.plus(". " + quoted(flag.span().get())));
    }
    for (BonusResult bonus : card.bonuses()) {
      if (bonus.met()) {
        lines.add(
            Text.of(title(bonus.id()), Style.GOOD)
                .plus(": met; worth " + bonus.points() + " points once in a loop."));
      }
    }
    for (IndexResult index : card.indices()) {
      if (index.argued()) {
        lines.add(Text.of(title(index.id()), Style.GOOD).plus(": " + value(index)));
      }
    }
    for (String remark : card.remarks()) {
      lines.add(Text.of(remark));
    }
    for (Span span : card.toVerify()) {
      lines.add(Text.of("To verify before the loop: ", Style.ACCENT).plus(quoted(span)));
    }
    if (!lines.isEmpty()) {
      page.subheading("Also noted");
      List<Block.Bullets.Item> items = new ArrayList<>();
      for (Text line : lines) {
        items.add(Block.Bullets.Item.of(line));
      }
      page.add(new Block.Bullets(items));
    }
  }

  private static String value(IndexResult index) {
    if (index.value().isEmpty()) {
      return "argued, but without a figure; the bar is " + times(index.bar()) + ".";
    }
    return times(index.value().getAsDouble())
        + (index.met() ? ", at or above the bar of " : ", below the bar of ")
        + times(index.bar())
        + ".";
  }

  private static String times(double growth) {
    long tenths = Math.round(Math.abs(growth) * 10);
    return (growth < 0 && tenths > 0 ? "-" : "+") + tenths / 10 + "." + tenths % 10 + "×";
  }

  private String title(String id) {
    for (var bonus : rubric.bonuses()) {
      if (bonus.id().equals(id)) {
        return bonus.title();
      }
    }
    for (var index : rubric.indices()) {
      if (index.id().equals(id)) {
        return index.title();
      }
    }
    return id;
  }

  /** Returns one line about how the answer was said; none of it is in the score. */
  private static String delivery(Delivery delivery) {
    long seconds = Math.round(delivery.spokenSeconds());
    StringBuilder line = new StringBuilder();
    line.append(delivery.words()).append(" words, ≈ ").append(seconds / 60).append(':');
    line.append(seconds % 60 < 10 ? "0" : "").append(seconds % 60).append(" spoken");
    if (delivery.wordsPerMinute().isPresent()) {
      long pace = Math.round(delivery.wordsPerMinute().getAsDouble());
      line.append(", ").append(pace).append(" words a minute");
    }
    if (delivery.fillers() > 0) {
      line.append(", fillers: ").append(delivery.fillers());
    }
    if (delivery.hedges() > 0) {
      line.append(", hedges: ").append(delivery.hedges());
    }
    return line.append(". Not in the score.").toString();
  }

  /** Returns the word for what a quote proves. */
  public static String word(EvidenceKind kind) {
    return switch (kind) {
      case CLAIM -> "claim";
      case OWN_ACT -> "your act";
      case TEAM_ACT -> "others' act";
      case MECHANISM -> "how it works";
      case FIGURE -> "figure";
      case BASELINE -> "against what";
      case VERIFICATION -> "how you know";
      case TRADE_OFF -> "what it cost";
      case COMMITMENT -> "commitment";
    };
  }

  private static String quoted(Span span) {
    return "“" + span.text().strip() + "”";
  }

  private static String words(String id) {
    return id.replace('-', ' ');
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
