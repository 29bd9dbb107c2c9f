package dev.pmcoach.cli;

import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.session.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Compares what a script expects with the loop's card. */
record ScriptChecks(List<Check> checks) {
  /**
   * @param id {@code overall}, {@code decision} or a signal's id
   * @param title what is expected, in words
   */
  record Check(String id, String title, String wanted, String got, boolean passed) {}

  ScriptChecks {
    checks = List.copyOf(checks);
  }

  static ScriptChecks of(Script script, LoopCard card) {
    List<Check> checks = new ArrayList<>();
    script
        .expected()
        .minOverall()
        .ifPresent(
            least ->
                checks.add(atLeast("overall", "Overall", least, OptionalDouble.of(overall(card)))));
    script
        .expected()
        .decision()
        .ifPresent(
            wanted -> {
              String got = card.decision().id();
              checks.add(new Check("decision", "Decision", wanted, got, wanted.equals(got)));
            });
    new TreeMap<>(script.expected().signals())
        .forEach(
            (signal, least) -> {
              LoopCard.Row row =
                  card.rows().stream()
                      .filter(each -> each.signal().equals(signal))
                      .findFirst()
                      .orElseThrow(
                          () ->
                              Trouble.unknown(
                                  "signal",
                                  signal,
                                  card.rows().stream().map(LoopCard.Row::signal).toList(),
                                  "coach rubric show " + card.rubric()));
              checks.add(atLeast(signal, row.title(), least, row.points()));
            });
    return new ScriptChecks(checks);
  }

  /** Returns the loop's score; while signals are unheard, the mean of the others by weight. */
  private static double overall(LoopCard card) {
    if (card.complete()) {
      return card.score().getAsDouble();
    }
    double sum = 0;
    int weight = 0;
    for (LoopCard.Row row : card.rows()) {
      if (row.observed()) {
        sum += row.weight() * row.points().getAsDouble();
        weight += row.weight();
      }
    }
    return weight == 0 ? 0 : sum / weight;
  }

  private static Check atLeast(String id, String title, int least, OptionalDouble points) {
    String got =
        points.isPresent() ? String.format(Locale.ROOT, "%.1f", points.getAsDouble()) : "not heard";
    boolean passed = points.isPresent() && points.getAsDouble() >= least;
    return new Check(id, title, "at least " + least, got, passed);
  }

  boolean passed() {
    return checks.stream().allMatch(Check::passed);
  }

  Page page() {
    if (checks.isEmpty()) {
      return Page.builder().build();
    }
    return Page.builder()
        .heading("Expected")
        .table(
            List.of(
                Column.flexible("What"),
                Column.left("Wanted"),
                Column.right("Got"),
                Column.left("")),
            checks.stream()
                .map(
                    check ->
                        List.of(
                            Text.of(check.title()),
                            Text.of(check.wanted()),
                            Text.of(check.got()),
                            check.passed()
                                ? Text.of("passed", Style.GOOD)
                                : Text.of("failed", Style.BAD)))
                .toList())
        .build();
  }

  void write(JsonWriter out) {
    out.field("passed", passed());
    out.array(
        "checks",
        checks,
        (w, check) ->
            out.object(
                () ->
                    out.field("id", check.id())
                        .field("wanted", check.wanted())
                        .field("got", check.got())
                        .field("passed", check.passed())));
  }

  /** Returns the checks as JUnit XML; without any, one case that says it played to its end. */
  String junit(String name, String loop) {
    List<Check> cases =
        checks.isEmpty() ? List.of(new Check("played", "Played to its end", "", "", true)) : checks;
    long failures = cases.stream().filter(check -> !check.passed()).count();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuite name=\"").append(escaped(name)).append("\" tests=\"");
    xml.append(cases.size()).append("\" failures=\"").append(failures).append("\">\n");
    for (Check check : cases) {
      xml.append("  <testcase classname=\"").append(escaped(loop)).append("\" name=\"");
      xml.append(escaped((check.title() + " " + check.wanted()).strip())).append('"');
      if (check.passed()) {
        xml.append("/>\n");
      } else {
        xml.append(">\n    <failure message=\"wanted ").append(escaped(check.wanted()));
        xml.append(", got ").append(escaped(check.got())).append("\"/>\n  </testcase>\n");
      }
    }
    return xml.append("</testsuite>\n").toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
