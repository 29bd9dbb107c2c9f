package dev.pmcoach.report;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.HtmlRenderer;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.List;
import java.util.Optional;

/**
 * The sheet for the evening before: one page.
 *
 * @param title of the loop
 * @param when how far away the interview is, as a sentence; empty without a date
 * @param bar what the score has to exceed
 * @param score the last one, 0 to 100
 * @param stories the best ones, at most three
 * @param weakest the signals to mind, at most two
 * @param people who is to be expected, a line for each round
 * @param unverified figures that nothing backs yet
 * @param questions to ask them
 * @param equity what to ask for; empty where no guide says anything
 */
public record Brief(
    String title,
    Optional<String> when,
    int bar,
    Optional<Long> score,
    List<Told> stories,
    List<Mind> weakest,
    List<String> people,
    List<String> unverified,
    List<String> questions,
    Optional<String> equity) {
  /**
   * A story in short.
   *
   * @param figures those that are verified
   */
  public record Told(String id, String title, List<String> figures) {}

  /**
   * A signal to mind.
   *
   * @param sentence what to say
   */
  public record Mind(String signal, String sentence) {}

  public Brief {
    stories = List.copyOf(stories);
    weakest = List.copyOf(weakest);
    people = List.copyOf(people);
    unverified = List.copyOf(unverified);
    questions = List.copyOf(questions);
  }

  public Page page() {
    Page.Builder page = Page.builder();
    page.title("Brief: " + title);
    when.ifPresent(page::text);
    Text bar = Text.of("The bar is " + this.bar + "; you need more than that.", Style.STRONG);
    page.text(score.map(last -> bar.plus(" Your last score was " + last + ".")).orElse(bar));
    stories(page);
    if (!weakest.isEmpty()) {
      page.heading("Mind these two");
      page.bullets(weakest.stream().map(mind -> mind.signal() + ": " + mind.sentence()).toList());
    }
    if (!unverified.isEmpty()) {
      page.heading("Still unverified: check tonight, or don't say it");
      page.bullets(unverified);
    }
    page.heading("Who to expect (the roles as reported, the names invented)");
    page.bullets(people);
    if (!questions.isEmpty()) {
      page.heading("Ask them");
      page.bullets(questions);
    }
    equity.ifPresent(ask -> page.heading("When it comes to pay").text(ask));
    return page.muted("As reported by public guides, not by the employer.").build();
  }

  private void stories(Page.Builder page) {
    page.heading("Your stories");
    if (stories.isEmpty()) {
      page.text("None is written down yet. Even tonight one is worth it:");
      page.code("coach stories add my-launch");
    }
    for (Told story : stories) {
      page.subheading(story.title());
      if (story.figures().isEmpty()) {
        page.muted("No verified figure yet.");
      } else {
        page.bullets(story.figures());
      }
    }
  }

  /** Returns the brief as a web page in one file. */
  public String html() {
    HtmlPage html = new HtmlPage("Brief: " + title);
    html.raw("<main id=\"main\">\n").raw(new HtmlRenderer().render(page())).raw("</main>\n");
    return html.finish();
  }

  public void write(JsonWriter out) {
    out.object(
        () -> {
          out.field("schema", 1).field("title", title).field("bar", bar);
          score.ifPresent(last -> out.field("score", last));
          out.array(
              "stories",
              stories,
              (json, story) ->
                  json.object(
                      () ->
                          json.field("id", story.id())
                              .field("title", story.title())
                              .strings("figures", story.figures())));
          out.array(
              "weakest",
              weakest,
              (json, mind) ->
                  json.object(
                      () ->
                          json.field("signal", mind.signal()).field("sentence", mind.sentence())));
          out.strings("unverified", unverified).strings("people", people);
          out.strings("questions", questions).field("equity", equity);
        });
  }
}
