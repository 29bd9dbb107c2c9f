package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.GradedAnswer;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.scoring.ScoringRecord;
import dev.pmcoach.scoring.ScoringRecord.Figures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how well the scorer agrees with raters. */
final class RubricTestCommand implements Command {
  private static final String ABOUT =
      "Graded answers ship with the product: synthetic, by writers the scorer never learnt from,"
          + " graded by independent model raters.";

  @Override
  public void declare(Options options) {
    options.word("FILE", "0..1", "Graded answers as JSON Lines (default: those that ship)");
    options.value("--rubric", "ID", "The rubric of lines that name none");
  }

  @Override
  public List<String> examples() {
    return List.of("coach rubric test", "coach rubric test graded.jsonl --rubric datastax-ai-pm");
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    List<GradedAnswer> answers = answers(call);
    String usual = call.<String>option("--rubric").orElse(ScoreCommand.DEFAULT_RUBRIC);
    Map<String, Scorer> scorers = new HashMap<>();
    List<GradedAnswer> known = new ArrayList<>();
    for (GradedAnswer answer : answers) {
      String id = answer.rubric().isEmpty() ? usual : answer.rubric();
      Rubric rubric = Find.rubric(library, id);
      scorers.computeIfAbsent(id, made -> new Scorer(rubric));
      known.add(answer.withRubric(id));
    }
    ScoringRecord record = GradedAnswer.record(known, scorers);
    call.show(() -> page(record, known.size(), call.word(0).isEmpty()), out -> json(out, record));
    return ExitCode.OK;
  }

  private static List<GradedAnswer> answers(Invocation call) {
    try {
      if (call.word(0).isPresent()) {
        String name = call.word(0).get();
        return GradedAnswers.read(
            new BufferedReader(new StringReader(Inputs.text(call, name))), name);
      }
      try (InputStream in = Scorer.class.getResourceAsStream("graded.jsonl")) {
        return GradedAnswers.read(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), "graded.jsonl");
      }
    } catch (IOException e) {
      throw Trouble.expected("can't read the graded answers: " + e.getMessage(), "");
    }
  }

  private static Page page(ScoringRecord record, int answers, boolean shipped) {
    Figures all = record.all();
    double[] interval = record.interval();
    ScoringRecord.Pairs pairs = record.pairs();
    List<List<Text>> rows = new ArrayList<>();
    rows.add(row("Answers, grades", answers + ", " + all.grades()));
    rows.add(
        row(
            "Agreement (quadratic kappa)",
            two(all.kappa())
                + " (95 percent: "
                + two(interval[0])
                + " to "
                + two(interval[1])
                + ")"));
    rows.add(row("Rank correlation", two(all.spearman())));
    rows.add(row("Mean error, in grades", two(all.error())));
    rows.add(row("Exact", percent(all.exact())));
    rows.add(row("Within one grade", percent(all.withinOne())));
    rows.add(row("Same verdict on advancing", percent(record.advanceAccuracy())));
    rows.add(row("False credit (3 or 4 for 0 or 1)", percent(all.falseCredit())));
    rows.add(row("Missed credit (0 or 1 for 3 or 4)", percent(all.missedCredit())));
    if (pairs.pairs() > 0) {
      rows.add(row("Single changes moved as raters did", pairs.agreed() + " of " + pairs.pairs()));
    }
    rows.add(row("Agreement by length alone", two(record.lengthKappa())));
    rows.add(row("Agreement by counting terms", two(record.keywordKappa())));
    Page.Builder page =
        Page.builder()
            .title("Scoring record")
            .table(List.of(Column.flexible("Measure"), Column.left("Value")), rows);
    List<String> recall = new ArrayList<>();
    for (int level = 0; level < 5; level++) {
      recall.add(level + ": " + percent(all.recall().get(level)));
    }
    page.text("Graded right, by the raters' grade: " + String.join(", ", recall) + ".");
    section(page, "By part", record.bySet());
    section(page, "By signal", record.bySignal());
    section(page, "By kind of answer", record.byKind());
    return (shipped ? page.muted(ABOUT) : page).build();
  }

  private static void section(Page.Builder page, String title, Map<String, Figures> groups) {
    if (groups.size() < 2) {
      return;
    }
    List<List<Text>> rows = new ArrayList<>();
    groups.forEach(
        (name, figures) ->
            rows.add(
                List.of(
                    Text.of(name),
                    Text.of(Integer.toString(figures.grades())),
                    Text.of(two(figures.kappa())),
                    Text.of(two(figures.error())),
                    Text.of(percent(figures.falseCredit())),
                    Text.of(percent(figures.missedCredit())))));
    page.heading(title)
        .table(
            List.of(
                Column.flexible("Group"),
                Column.right("Grades"),
                Column.right("Kappa"),
                Column.right("Error"),
                Column.right("False"),
                Column.right("Missed")),
            rows);
  }

  private static List<Text> row(String name, String value) {
    return List.of(Text.of(name), Text.of(value));
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  private static void json(JsonWriter out, ScoringRecord record) {
    double[] interval = record.interval();
    ScoringRecord.Pairs pairs = record.pairs();
    out.object(
        () -> {
          out.field("schema", 1);
          out.object("all", () -> figures(out, record.all()));
          out.object("interval", () -> out.field("low", interval[0]).field("high", interval[1]));
          out.field("advanceAccuracy", record.advanceAccuracy());
          out.object(
              "pairs", () -> out.field("count", pairs.pairs()).field("agreed", pairs.agreed()));
          out.object(
              "baselines",
              () ->
                  out.field("length", record.lengthKappa())
                      .field("keywords", record.keywordKappa()));
          groups(out, "sets", record.bySet());
          groups(out, "signals", record.bySignal());
          groups(out, "kinds", record.byKind());
        });
  }

  private static void groups(JsonWriter out, String name, Map<String, Figures> groups) {
    out.object(
        name,
        () -> groups.forEach((group, figures) -> out.object(group, () -> figures(out, figures))));
  }

  private static void figures(JsonWriter out, Figures figures) {
    out.field("grades", figures.grades()).field("kappa", figures.kappa());
    out.field("spearman", figures.spearman()).field("meanError", figures.error());
    out.field("exact", figures.exact()).field("withinOne", figures.withinOne());
    out.field("falseCredit", figures.falseCredit()).field("missedCredit", figures.missedCredit());
    out.array("recall", figures.recall(), (to, share) -> to.value(share));
  }
}
