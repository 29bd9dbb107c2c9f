package dev.pmcoach.cli;

import dev.pmcoach.content.Question;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.page.Page;
import dev.pmcoach.terminal.ExhibitPage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws questions at random; the same seed draws the same ones. */
final class QuestionsDrawCommand implements Command {
  @Override
  public void declare(Options options) {
    QuestionFilter.declare(options);
    options.whole("--count", "N", "How many (default: 1)");
    options.whole("--seed", "N", "Draw the same questions again");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach questions draw --round screen", "coach questions draw --count 3 --seed 7 --json");
  }

  @Override
  public int run(Invocation call) {
    int count = call.<Integer>option("--count").orElse(1);
    if (count < 1) {
      throw call.usage("--count takes a number of at least 1, not " + count);
    }
    int seed =
        call.<Integer>option("--seed")
            .orElseGet(() -> (int) (call.env().clock().millis() & 0xffff));
    List<Question> drawn = new ArrayList<>();
    for (QuestionSummary summary : drawn(QuestionFilter.apply(call), count, seed)) {
      drawn.add(Find.question(call.services().library(), summary.id()));
    }
    call.show(
        () -> page(drawn, seed),
        out ->
            out.object(
                () ->
                    out.field("schema", 1)
                        .field("seed", seed)
                        .array("questions", drawn, QuestionJson::write)));
    return ExitCode.OK;
  }

  static List<QuestionSummary> drawn(List<QuestionSummary> questions, int count, int seed) {
    List<QuestionSummary> left = new ArrayList<>(questions);
    List<QuestionSummary> drawn = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    while (drawn.size() < count && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }

  private static Page page(List<Question> drawn, int seed) {
    Page.Builder page = Page.builder();
    for (Question question : drawn) {
      page.subheading(question.id()).add(QuestionPage.quote(question.prompt()));
      question.exhibit().ifPresent(exhibit -> page.addAll(ExhibitPage.of(exhibit)));
    }
    if (drawn.isEmpty()) {
      return page.text("No question matches.").build();
    }
    return page.muted("The same again: --seed " + seed + ". Practise one: coach practice ID")
        .build();
  }
}
