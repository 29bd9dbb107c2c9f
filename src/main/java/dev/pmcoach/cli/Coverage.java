package dev.pmcoach.cli;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Round;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many questions each round has for each signal and career level.
 *
 * @param levels the levels that any question names, in the order of the ladders
 */
record Coverage(List<Cell> cells, List<String> levels) {
  /** Below this, a signal that its round listens for can't be practised twice without repeats. */
  private static final int ENOUGH = 3;

  /**
   * @param focus whether the round listens for the signal
   * @param byLevel counts by level; a question without levels suits all and isn't in here
   */
  record Cell(
      String loop,
      String round,
      String signal,
      boolean focus,
      int questions,
      Map<String, Integer> byLevel) {
    boolean sameRound(Cell other) {
      return loop.equals(other.loop) && round.equals(other.round);
    }

    boolean thin() {
      return focus && questions < ENOUGH;
    }
  }

  static Coverage of(Library library, List<QuestionSummary> questions) {
    Set<String> named = new LinkedHashSet<>();
    questions.forEach(question -> named.addAll(question.levels()));
    Set<String> levels = new LinkedHashSet<>();
    for (Ladder ladder : library.ladders()) {
      ladder.levels().stream().map(Ladder.Level::id).filter(named::contains).forEach(levels::add);
    }
    levels.addAll(named);
    List<Cell> cells = new ArrayList<>();
    boolean filtered = questions.size() < library.summaries().size();
    for (Loop loop : library.loops()) {
      if (filtered && questions.stream().noneMatch(q -> q.loop().equals(loop.id()))) {
        continue;
      }
      for (Round round : loop.rounds()) {
        List<QuestionSummary> bank =
            questions.stream()
                .filter(q -> q.loop().equals(loop.id()) && q.round().equals(round.id()))
                .toList();
        Set<String> signals = new LinkedHashSet<>(round.committee() ? List.of() : round.focus());
        bank.forEach(question -> signals.addAll(question.targets()));
        signals.forEach(signal -> cells.add(cell(loop, round, signal, bank)));
      }
    }
    return new Coverage(cells, List.copyOf(levels));
  }

  private static Cell cell(Loop loop, Round round, String signal, List<QuestionSummary> bank) {
    int count = 0;
    Map<String, Integer> byLevel = new LinkedHashMap<>();
    for (QuestionSummary question : bank) {
      if (question.targets().contains(signal)) {
        count++;
        question.levels().forEach(level -> byLevel.merge(level, 1, Integer::sum));
      }
    }
    boolean focus = round.focus().contains(signal);
    return new Cell(loop.id(), round.id(), signal, focus, count, byLevel);
  }

  Page page() {
    Page.Builder page = Page.builder();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left("Signal"));
    columns.add(Column.right("All"));
    levels.forEach(level -> columns.add(Column.right(level.replace("-pm", ""))));
    int start = 0;
    while (start < cells.size()) {
      Cell first = cells.get(start);
      int end = start;
      List<List<Text>> rows = new ArrayList<>();
      while (end < cells.size() && cells.get(end).sameRound(first)) {
        rows.add(row(cells.get(end++)));
      }
      page.heading(first.loop() + ", " + first.round()).table(columns, rows);
      start = end;
    }
    long thin = cells.stream().filter(Cell::thin).count();
    page.muted("* the round listens for this signal");
    return thin == 0
        ? page.build()
        : page.text(
                Text.of(
                    thin + " of these have fewer than " + ENOUGH + " questions (!).", Style.WARN))
            .build();
  }

  private List<Text> row(Cell cell) {
    List<Text> row = new ArrayList<>();
    row.add(Text.of(cell.signal() + (cell.focus() ? " *" : "")));
    row.add(cell.thin() ? Text.of(cell.questions() + " !", Style.WARN) : count(cell.questions()));
    levels.forEach(level -> row.add(count(cell.byLevel().getOrDefault(level, 0))));
    return row;
  }

  private static Text count(int number) {
    return number == 0 ? Text.of("-", Style.MUTED) : Text.of(Integer.toString(number));
  }

  void write(JsonWriter out) {
    out.object(
        () ->
            out.field("schema", 1)
                .array(
                    "coverage",
                    cells,
                    (element, cell) -> element.object(() -> write(element, cell))));
  }

  private static void write(JsonWriter out, Cell cell) {
    out.field("loop", cell.loop())
        .field("round", cell.round())
        .field("signal", cell.signal())
        .field("focus", cell.focus())
        .field("questions", cell.questions())
        .object("levels", () -> cell.byLevel().forEach((level, count) -> out.field(level, count)));
  }
}
