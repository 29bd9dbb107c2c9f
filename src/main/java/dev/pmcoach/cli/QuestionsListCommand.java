package dev.pmcoach.cli;

import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Lists the questions by round. */
final class QuestionsListCommand implements Command {
  private static final List<Column> COLUMNS =
      List.of(Column.left("Question"), Column.right("Min"), Column.flexible("How it begins"));

  @Override
  public void declare(Options options) {
    QuestionFilter.declare(options);
    options.flag("--coverage", "Count questions by round, signal and level instead");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach questions list --loop datastax-ai-pm --round screen",
        "coach questions list --signal scalability --json",
        "coach questions list --coverage");
  }

  @Override
  public int run(Invocation call) {
    List<QuestionSummary> questions = QuestionFilter.apply(call);
    if (call.flag("--coverage")) {
      Coverage coverage = Coverage.of(call.services().library(), questions);
      call.show(coverage::page, coverage::write);
    } else {
      call.show(new Listed(questions));
    }
    return ExitCode.OK;
  }

  private record Listed(List<QuestionSummary> questions) implements Result {
    @Override
    public Page page() {
      return QuestionsListCommand.page(questions);
    }

    @Override
    public void write(JsonWriter out) {
      QuestionsListCommand.write(out, questions);
    }
  }

  private static Page page(List<QuestionSummary> questions) {
    Page.Builder page = Page.builder();
    int start = 0;
    while (start < questions.size()) {
      QuestionSummary first = questions.get(start);
      List<List<Text>> rows = new ArrayList<>();
      int end = start;
      while (end < questions.size() && sameRound(first, questions.get(end))) {
        rows.add(row(questions.get(end++)));
      }
      page.heading(first.loop() + ", " + first.round());
      page.table(COLUMNS, rows);
      start = end;
    }
    String count = questions.size() == 1 ? "1 question." : questions.size() + " questions.";
    return page.muted(count + " Read one: coach questions show ID").build();
  }

  private static boolean sameRound(QuestionSummary one, QuestionSummary other) {
    return one.round().equals(other.round()) && one.loop().equals(other.loop());
  }

  private static List<Text> row(QuestionSummary question) {
    return List.of(
        Text.of(question.id(), Style.ACCENT),
        Text.of(Integer.toString(question.minutes())),
        Text.of(question.headline()));
  }

  private static void write(JsonWriter out, List<QuestionSummary> questions) {
    out.object(
        () ->
            out.field("schema", 1)
                .array(
                    "questions",
                    questions,
                    (element, question) ->
                        element.object(() -> QuestionJson.writeSummary(element, question))));
  }
}
