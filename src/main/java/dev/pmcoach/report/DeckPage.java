package dev.pmcoach.report;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.SignalGrade;
import java.util.Comparator;
import java.util.List;

/** The one slide that a candidate defends: each signal's weight, points, share and best quote. */
public final class DeckPage {
  private record Line(String title, int weight, String points, String share, String quote) {}

  private DeckPage() {}

  private static List<Line> lines(ReportData data) {
    return data.signals().stream().map(signal -> line(data, signal)).toList();
  }

  private static Line line(ReportData data, ReportData.SignalTitle signal) {
    String quote =
        data.best(signal.id()).map(SignalGrade::evidence).stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Evidence one) -> one.kind() != EvidenceKind.FIGURE))
            .map(Evidence::span)
            .map(span -> "“" + span.text().strip().replaceAll("\\s+", " ") + "”")
            .findFirst()
            .orElse("no evidence yet");
    return new Line(
        signal.title(),
        signal.weight(),
        data.points(signal.id()).map(points -> String.valueOf(Math.round(points))).orElse("–"),
        data.points(signal.id())
            .map(points -> Svg.number(points * signal.weight() / 100))
            .orElse("–"),
        quote);
  }

  private static String headline(ReportData data) {
    return data.summary().score().isPresent()
        ? "Impact-Weighted Score "
            + Math.round(data.summary().score().getAsDouble())
            + ", bar "
            + data.bar()
        : "Impact-Weighted Score open, bar " + data.bar();
  }

  public static Page of(ReportData data) {
    return Page.builder()
        .title(headline(data))
        .muted(data.title())
        .table(
            List.of(
                Column.left("Signal"),
                Column.right("Weight"),
                Column.right("Points"),
                Column.right("Share"),
                Column.flexible("Best evidence")),
            lines(data).stream()
                .map(
                    line ->
                        List.of(
                            Text.of(line.title()),
                            Text.of(line.weight() + " %"),
                            Text.of(line.points()),
                            Text.of(line.share()),
                            Text.of(line.quote(), Style.QUOTE)))
                .toList())
        .muted("Share is points times weight. Say for each quote how you know it.")
        .build();
  }

  public static String html(ReportData data) {
    HtmlPage page = new HtmlPage("Impact-Weighted Score");
    page.raw("<main class=\"deck\">\n").element("h1", headline(data));
    page.element("p", " class=\"muted\"", data.title());
    page.raw(
        Charts.gauge(
            data.summary().score(), data.summary().low(), data.summary().high(), data.bar()));
    page.raw("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Signal</th>");
    for (String title : List.of("Weight", "Points", "Share")) {
      page.element("th", " scope=\"col\" class=\"number\"", title);
    }
    page.raw("<th scope=\"col\">Best evidence</th></tr></thead>\n<tbody>\n");
    for (Line line : lines(data)) {
      page.raw("<tr>").element("th", " scope=\"row\"", line.title());
      page.element("td", " class=\"number\"", line.weight() + " %");
      page.element("td", " class=\"number\"", line.points());
      page.element("td", " class=\"number\"", line.share());
      page.element("td", line.quote()).raw("</tr>\n");
    }
    page.raw("</tbody>\n</table></div>\n");
    page.element("p", " class=\"muted\"", "Share is points times weight.");
    return page.raw("</main>\n").finish();
  }
}
