package dev.pmcoach.cli;

import dev.pmcoach.content.Question;
import java.util.List;

/** Shows one question. */
final class QuestionsShowCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("ID", "1", "The question");
    options.flag("--samples", "Also a strong and a weak answer");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach questions show screen-launch-revenue",
        "coach questions show screen-launch-revenue --samples");
  }

  @Override
  public int run(Invocation call) {
    Question question = Find.question(call.services().library(), call.word(0).orElseThrow());
    call.show(
        () -> QuestionPage.of(question, call.flag("--samples")),
        out ->
            out.object(
                () -> {
                  out.field("schema", 1).name("question");
                  QuestionJson.write(out, question);
                }));
    return ExitCode.OK;
  }
}
