package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.page.Block.Bars;
import dev.pmcoach.page.Page;
import dev.pmcoach.planning.StoryReview;
import dev.pmcoach.scoring.Scorer;
import java.util.Comparator;
import java.util.List;

/** Ranks the stories by how well they answer a question. */
final class StoryMatchCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("QUESTION", "1", "Its id, as coach questions list shows it");
  }

  @Override
  public List<String> examples() {
    return List.of("coach stories match screen-launch-revenue");
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    String id = call.word(0).orElseThrow();
    Question question =
        library
            .question(id)
            .orElseThrow(
                () ->
                    Trouble.unknown(
                        "question",
                        id,
                        library.summaries().stream().map(s -> s.id()).toList(),
                        "coach questions list"));
    Rubric rubric =
        library
            .loop(question.loop())
            .map(Loop::rubric)
            .flatMap(library::rubric)
            .orElseGet(() -> Targets.rubric(call));
    Scorer scorer = new Scorer(rubric);
    List<StoryReview> ranked =
        StoryFiles.of(call).all(call).stream()
            .map(story -> StoryReview.of(story, scorer))
            .sorted(
                Comparator.comparingDouble(
                    (StoryReview review) -> -review.covers(rubric, question.targets())))
            .toList();
    call.show(
        () -> page(ranked, rubric, question),
        out ->
            out.object(
                () ->
                    out.field("schema", 1)
                        .field("question", question.id())
                        .array(
                            "stories",
                            ranked,
                            (json, review) ->
                                json.object(
                                    () ->
                                        json.field("id", review.story().id())
                                            .field(
                                                "covers",
                                                review.covers(rubric, question.targets()))))));
    return ExitCode.OK;
  }

  private static Page page(List<StoryReview> ranked, Rubric rubric, Question question) {
    Page.Builder page = Page.builder();
    page.text(question.prompt().strip());
    if (ranked.isEmpty()) {
      return page.text("No story yet:").code("coach stories add NAME").build();
    }
    page.add(
        new Bars(
            ranked.stream()
                .map(
                    review -> {
                      double covers = review.covers(rubric, question.targets());
                      return new Bars.Bar(
                          review.story().id(), covers, 100, String.valueOf(Math.round(covers)));
                    })
                .toList()));
    String targets =
        String.join(", ", question.targets().stream().map(Targets.titles(rubric)::apply).toList());
    return page.muted("Points of 100 on what the question is after: " + targets + ".").build();
  }
}
