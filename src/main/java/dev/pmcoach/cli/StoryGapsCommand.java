package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.planning.StoryReview;
import dev.pmcoach.scoring.Scorer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows which signals of a loop no story carries. */
final class StoryGapsCommand implements Command {
  private record Best(Signal signal, Optional<StoryReview> review) {
    int level() {
      return review.map(best -> best.level(signal.id())).orElse(0);
    }

    boolean gap() {
      return level() < StoryReview.CARRIES;
    }
  }

  @Override
  public void declare(Options options) {
    options.word("LOOP", "0..1", "The interview loop (default: the target's)");
  }

  @Override
  public List<String> examples() {
    return List.of("coach stories gaps", "coach stories gaps databricks-pm");
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    Loop loop =
        call.word(0).map(id -> Targets.named(library, id)).orElseGet(() -> Targets.loop(call));
    Rubric rubric =
        library
            .rubric(loop.rubric())
            .orElseThrow(() -> Trouble.badInput("there is no rubric '" + loop.rubric() + "'", ""));
    Scorer scorer = new Scorer(rubric);
    List<StoryReview> reviews =
        StoryFiles.of(call).all(call).stream().map(s -> StoryReview.of(s, scorer)).toList();
    List<Best> best =
        rubric.signals().stream()
            .map(
                signal ->
                    new Best(
                        signal,
                        reviews.stream()
                            .filter(review -> review.level(signal.id()) > 0)
                            .max(
                                Comparator.comparingInt(
                                    (StoryReview review) -> review.level(signal.id())))))
            .toList();
    call.show(
        () -> page(best),
        out ->
            out.object(
                () ->
                    out.field("schema", 1)
                        .field("loop", loop.id())
                        .array(
                            "signals",
                            best,
                            (json, one) ->
                                json.object(
                                    () ->
                                        json.field("signal", one.signal().id())
                                            .field("story", one.review().map(r -> r.story().id()))
                                            .field("level", one.level())
                                            .field("gap", one.gap())))));
    return ExitCode.OK;
  }

  private static Page page(List<Best> best) {
    Page.Builder page = Page.builder();
    page.table(
        List.of(
            Column.left("Signal"),
            Column.right("Weight"),
            Column.left("Best story"),
            Column.right("Evidence"),
            Column.flexible("")),
        best.stream()
            .map(
                one ->
                    List.of(
                        Text.of(one.signal().title()),
                        Text.of(one.signal().weight() + " %"),
                        one.review()
                            .map(review -> Text.of(review.story().id()))
                            .orElse(Text.of("none", Style.MUTED)),
                        Text.of(one.level() + "/4"),
                        one.gap() ? Text.of("gap", Style.WARN) : Text.of("covered", Style.GOOD)))
            .toList());
    long gaps = best.stream().filter(Best::gap).count();
    return page.text(
            gaps == 0
                ? "Every signal has a story with evidence 3 or 4."
                : "A signal is covered from evidence 3 on: a figure or commitment of your own, with"
                    + " where it stood before.")
        .build();
  }
}
