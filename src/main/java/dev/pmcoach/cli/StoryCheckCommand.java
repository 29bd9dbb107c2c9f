package dev.pmcoach.cli;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.planning.Story;
import dev.pmcoach.planning.StoryReview;
import dev.pmcoach.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows each story's row of the matrix and what it still lacks. */
final class StoryCheckCommand implements Command {
  /** The guide asks for three stories (ai-pm-guide, preparation). */
  private static final int WANTED = 3;

  @Override
  public void declare(Options options) {
    options.word("STORY", "0..1", "Its name (default: all of them)");
    options.value("--loop", "LOOP", "Whose rubric (default: the target's)");
  }

  @Override
  public List<String> examples() {
    return List.of("coach stories check", "coach stories check usage-alerts --loop databricks-pm");
  }

  @Override
  public int run(Invocation call) {
    Rubric rubric = Targets.rubric(call);
    Scorer scorer = new Scorer(rubric);
    StoryFiles files = StoryFiles.of(call);
    Optional<String> one = call.word(0);
    List<Story> stories = one.isPresent() ? List.of(files.read(one.get())) : files.all(call);
    List<StoryReview> reviews = stories.stream().map(s -> StoryReview.of(s, scorer)).toList();
    call.show(() -> page(reviews, rubric, one.isEmpty()), out -> write(out, reviews, rubric));
    return ExitCode.OK;
  }

  private static Page page(List<StoryReview> reviews, Rubric rubric, boolean all) {
    Page.Builder page = Page.builder();
    if (!reviews.isEmpty()) {
      List<Column> columns = new ArrayList<>(List.of(Column.left("Story")));
      rubric.signals().forEach(signal -> columns.add(Column.right(shortened(signal))));
      columns.add(Column.right("Score"));
      page.table(columns, reviews.stream().map(review -> row(review, rubric)).toList());
      page.muted("Evidence out of 4 on each signal. The bar is " + rubric.bar() + ".");
    }
    for (StoryReview review : reviews) {
      page.subheading(review.story().title());
      List<String> lint = review.lint(rubric);
      if (lint.isEmpty()) {
        page.text(Text.of("Complete: every figure has a baseline and a check.", Style.GOOD));
      } else {
        page.bullets(lint);
      }
    }
    if (all && reviews.size() < WANTED) {
      page.text(
          "The guide asks for three stories, each with an ARR uplift, a latency reduction and a"
              + " lock-in figure; you have "
              + reviews.size()
              + ".");
      page.code("coach stories add NAME");
    }
    return page.build();
  }

  private static String shortened(Signal signal) {
    String title = signal.title();
    int blank = title.indexOf(' ');
    return title.length() <= 12 || blank < 0 ? title : title.substring(0, blank);
  }

  private static List<Text> row(StoryReview review, Rubric rubric) {
    List<Text> cells = new ArrayList<>(List.of(Text.of(review.story().id())));
    for (Signal signal : rubric.signals()) {
      int level = review.level(signal.id());
      cells.add(
          Text.of(
              String.valueOf(level),
              level >= StoryReview.CARRIES ? Style.GOOD : level == 0 ? Style.MUTED : Style.PLAIN));
    }
    cells.add(Text.of(String.valueOf(review.score()), Style.STRONG));
    return cells;
  }

  private static void write(JsonWriter out, List<StoryReview> reviews, Rubric rubric) {
    out.object(
        () -> {
          out.field("schema", 1).field("rubric", rubric.id());
          out.array(
              "stories",
              reviews,
              (json, review) ->
                  json.object(
                      () -> {
                        json.field("id", review.story().id()).field("score", review.score());
                        json.object(
                            "signals",
                            () ->
                                rubric
                                    .signals()
                                    .forEach(s -> json.field(s.id(), review.level(s.id()))));
                        json.strings("missing", review.lint(rubric));
                      }));
        });
  }
}
