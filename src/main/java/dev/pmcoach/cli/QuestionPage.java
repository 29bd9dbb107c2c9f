package dev.pmcoach.cli;

import dev.pmcoach.content.Exhibit;
import dev.pmcoach.content.FollowUp;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Sample;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Reflow;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;

/** A question with all that belongs to it. */
final class QuestionPage {
  private QuestionPage() {}

  static Page of(Question question, boolean samples) {
    Page.Builder page = Page.builder().title(question.id());
    page.add(quote(question.prompt()));
    question.exhibit().ifPresent(exhibit -> exhibit(page, exhibit));
    facts(page, question);
    if (!question.hints().isEmpty()) {
      page.subheading("Hints").bullets(question.hints());
    }
    if (!question.followUps().isEmpty()) {
      page.subheading("Follow-ups");
      page.add(new Block.Bullets(question.followUps().stream().map(QuestionPage::item).toList()));
    }
    if (!question.variant().isEmpty()) {
      page.subheading("Variant").add(quote(question.variant()));
    }
    if (samples) {
      question.strong().ifPresent(sample -> sample(page, "A strong answer", sample));
      question.weak().ifPresent(sample -> sample(page, "A weak answer", sample));
    } else if (question.strong().isPresent()) {
      page.muted("Answers: coach questions show " + question.id() + " --samples");
    }
    return page.build();
  }

  /** Returns somebody's words; the line breaks that only kept the file narrow are gone. */
  static Block quote(String words) {
    return new Block.Quote(Reflow.paragraph(Text.of(words, Style.QUOTE)));
  }

  private static void facts(Page.Builder page, Question question) {
    List<String> facts = new ArrayList<>();
    facts.add("Round: " + question.loop() + ", " + question.round());
    facts.add("Kind: " + question.kind() + ", " + question.minutes() + " minutes");
    facts.add("Brings out: " + String.join(", ", question.targets()));
    if (!question.levels().isEmpty()) {
      facts.add("For: " + String.join(", ", question.levels()));
    }
    if (!question.tags().isEmpty()) {
      facts.add("Tags: " + String.join(", ", question.tags()));
    }
    question.provenance().source().ifPresent(source -> facts.add("Source: " + source));
    page.bullets(facts);
  }

  private static Block.Bullets.Item item(FollowUp followUp) {
    String when = "no " + followUp.missing().id() + " on " + followUp.signal() + ": ";
    return Block.Bullets.Item.of(Text.of(when, Style.MUTED).plus(followUp.ask()));
  }

  private static void sample(Page.Builder page, String label, Sample sample) {
    page.subheading(label).add(quote(sample.answer())).text(sample.remark());
  }

  /** Adds the table and, for a chart, the last column as bars. */
  static void exhibit(Page.Builder page, Exhibit exhibit) {
    page.subheading(exhibit.title());
    List<Block.Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < exhibit.columns().size(); i++) {
      String title = exhibit.columns().get(i);
      columns.add(numeric(exhibit, i) ? Block.Table.Column.right(title) : left(title, i));
    }
    page.table(
        columns, exhibit.rows().stream().map(row -> row.stream().map(Text::of).toList()).toList());
    if (exhibit.chart().equals("bars")) {
      page.add(bars(exhibit));
    }
    if (!exhibit.note().isEmpty()) {
      page.muted(exhibit.note());
    }
  }

  private static Block.Table.Column left(String title, int place) {
    return place == 0 ? Block.Table.Column.left(title) : Block.Table.Column.flexible(title);
  }

  private static Block.Bars bars(Exhibit exhibit) {
    int last = exhibit.columns().size() - 1;
    double max = 0;
    for (List<String> row : exhibit.rows()) {
      max = Math.max(max, length(row.get(last)));
    }
    List<Block.Bars.Bar> bars = new ArrayList<>();
    for (List<String> row : exhibit.rows()) {
      String figure = row.get(last);
      bars.add(new Block.Bars.Bar(row.get(0), length(figure), max, figure));
    }
    return new Block.Bars(bars);
  }

  private static double length(String figure) {
    double number = number(figure);
    return number > 0 ? number : 0;
  }

  private static boolean numeric(Exhibit exhibit, int column) {
    return exhibit.rows().stream()
        .allMatch(row -> !Double.isNaN(number(row.get(column))) || row.get(column).equals("-"));
  }

  /** Returns the figure in a cell such as {@code $1,240}, {@code 12.5%} or {@code 3.2k}. */
  static double number(String cell) {
    StringBuilder digits = new StringBuilder();
    double factor = 1;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9' || c == '.' || c == '-' && digits.isEmpty()) {
        digits.append(c);
      } else if (!digits.isEmpty() && c != ',') {
        factor = c == 'k' || c == 'K' ? 1e3 : c == 'M' ? 1e6 : c == 'B' ? 1e9 : 1;
        break;
      } else if (Character.isLetter(c)) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(digits.toString()) * factor;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
