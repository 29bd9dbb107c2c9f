package dev.pmcoach.cli;

import dev.pmcoach.career.LevelReading;
import dev.pmcoach.career.LevelReading.Quote;
import dev.pmcoach.career.LevelReading.Rung;
import dev.pmcoach.career.LevelReading.Seen;
import dev.pmcoach.career.Said;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows what answers say of the candidate's level.
 *
 * @param single the reading of each of the answers alone
 */
record LensPage(LevelReading whole, List<Said> answers, List<LevelReading> single) {
  /** The traits that two quotes illustrate as well as ten. */
  private static final int QUOTES = 2;

  private static final int QUESTION = 60;

  Page page() {
    Page.Builder page = Page.builder();
    page.title("Read by level");
    page.text(Text.of(whole.sentence(), Style.STRONG));
    List<List<Text>> rows = new ArrayList<>();
    for (Rung rung : whole.rungs()) {
      rows.add(row(rung));
    }
    page.table(
        List.of(
            Column.left("Level"), Column.right("Shown"), Column.flexible("What would be wanted")),
        rows);
    quotes(page);
    if (answers.size() > 1) {
      answers(page);
    }
    page.muted(
        "A level is reached when more than half of what it wants is shown, and every level below"
            + " is. Which traits show a level is our reading (assumed); the levels are "
            + whole.ladder().id()
            + ".");
    return page.muted(Sources.DISCLAIMER).build();
  }

  private List<Text> row(Rung rung) {
    boolean here = whole.readsAs().filter(rung::equals).isPresent();
    String title = rung.level().title() + (here ? " ←" : "");
    List<String> wants = rung.wants();
    return List.of(
        Text.of(title, here ? Style.GOOD : Style.PLAIN),
        Text.of(rung.shown() + "/" + rung.seen().size()),
        Text.of(wants.isEmpty() ? "–" : String.join("; ", wants)));
  }

  private void quotes(Page.Builder page) {
    List<Block.Bullets.Item> items = new ArrayList<>();
    List<String> done = new ArrayList<>();
    for (Rung rung : whole.rungs()) {
      for (Seen seen : rung.seen()) {
        if (seen.shown() && !done.contains(seen.trait().id())) {
          done.add(seen.trait().id());
          items.add(item(seen));
        }
      }
    }
    if (!items.isEmpty()) {
      page.heading("What shows it").add(new Block.Bullets(items));
    }
  }

  private static Block.Bullets.Item item(Seen seen) {
    Text text = Text.of(capitalised(seen.trait().title()) + ": ", Style.ACCENT);
    int left = QUOTES;
    for (Quote quote : seen.quotes()) {
      if (left-- > 0) {
        text = text.plus("“" + quote.span().text().strip() + "” ", Style.QUOTE);
      }
    }
    if (seen.quotes().size() > QUOTES) {
      text = text.plus("and " + (seen.quotes().size() - QUOTES) + " more", Style.MUTED);
    }
    return Block.Bullets.Item.of(text);
  }

  private void answers(Page.Builder page) {
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      String read =
          single.get(i).readsAs().map(rung -> rung.level().title()).orElse("no level yet");
      rows.add(List.of(Text.of(shortened(answers.get(i).question())), Text.of(read)));
    }
    page.heading("Answer by answer");
    page.table(List.of(Column.flexible("Question"), Column.left("Reads as")), rows);
  }

  private static String shortened(String question) {
    String line = question.replace('\n', ' ');
    if (line.length() <= QUESTION) {
      return line;
    }
    int cut = line.lastIndexOf(' ', QUESTION);
    return line.substring(0, cut > 0 ? cut : QUESTION) + " …";
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  void write(JsonWriter out) {
    out.object(
        () -> {
          out.field("schema", 1).field("ladder", whole.ladder().id());
          out.field("readsAs", whole.readsAs().map(rung -> rung.level().id()));
          out.field("next", whole.next().map(rung -> rung.level().id()));
          out.field("sentence", whole.sentence());
          out.array("levels", whole.rungs(), LensPage::rung);
          List<Integer> places = new ArrayList<>();
          for (int i = 0; i < answers.size(); i++) {
            places.add(i);
          }
          out.array("answers", places, this::answer);
        });
  }

  private void answer(JsonWriter out, int place) {
    LevelReading reading = single.get(place);
    out.object(
        () -> {
          out.field("question", answers.get(place).question());
          out.field("readsAs", reading.readsAs().map(rung -> rung.level().id()));
          out.field("sentence", reading.sentence());
        });
  }

  private static void rung(JsonWriter out, Rung rung) {
    out.object(
        () -> {
          out.field("id", rung.level().id()).field("title", rung.level().title());
          out.field("met", rung.met());
          out.array("traits", rung.seen(), LensPage::seen);
        });
  }

  private static void seen(JsonWriter out, Seen seen) {
    out.object(
        () -> {
          out.field("id", seen.trait().id()).field("shown", seen.shown());
          out.field("want", seen.trait().want());
          out.array("quotes", seen.quotes(), LensPage::quote);
        });
  }

  private static void quote(JsonWriter out, Quote quote) {
    out.object(
        () ->
            out.field("question", quote.question())
                .field("part", quote.span().part())
                .field("start", quote.span().start())
                .field("end", quote.span().end())
                .field("text", quote.span().text()));
  }
}
