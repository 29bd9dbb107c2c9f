package dev.pmcoach.report;

import dev.pmcoach.planning.Trend;
import dev.pmcoach.session.Transcript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The drawings of a report. */
final class Charts {
  private static final String GRID = "stroke:var(--line);stroke-width:1";
  private static final String AREA = "fill:var(--l2);fill-opacity:.45;stroke:var(--accent)";
  private static final String STRONG = "stroke:var(--accent);stroke-width:2.5;fill:none";
  private static final String BAR_LINE = "stroke:var(--ink);stroke-width:2;stroke-dasharray:4 3";

  private static final int MOST_POINTS = 12;

  private Charts() {}

  /** Draws a score, where there is one, with its band between 0 and 100, and the bar. */
  static String gauge(OptionalDouble score, double low, double high, int bar) {
    Svg svg =
        new Svg(
            "gauge",
            420,
            74,
            "Score and bar",
            (score.isPresent()
                    ? "Score " + Math.round(score.getAsDouble()) + " of 100, likely "
                    : "Not decided, somewhere from ")
                + Math.round(low)
                + " to "
                + Math.round(high)
                + "; the bar is "
                + bar
                + ".");
    double scale = 4;
    svg.rect(10, 30, 100 * scale, 14, "fill:var(--l0)");
    svg.rect(10 + low * scale, 30, (high - low) * scale, 14, "fill:var(--l2)");
    if (score.isPresent()) {
      double x = 10 + score.getAsDouble() * scale;
      svg.line(x, 24, x, 50, "stroke:var(--accent);stroke-width:4");
    }
    svg.line(10 + bar * scale, 20, 10 + bar * scale, 54, BAR_LINE);
    svg.text(10 + bar * scale, 15, "middle", "bar " + bar);
    svg.text(10, 68, "start", "0").text(410, 68, "end", "100");
    return svg.finish();
  }

  /** Draws a bar for each signal. */
  static String bars(ReportData data) {
    List<ReportData.SignalTitle> signals = data.signals();
    StringBuilder description = new StringBuilder();
    for (ReportData.SignalTitle signal : signals) {
      description.append(signal.title()).append(": ");
      description.append(
          data.points(signal.id())
              .map(points -> Math.round(points) + " of 100. ")
              .orElse("not observed. "));
    }
    Svg svg =
        new Svg("bars", 460, 20 + signals.size() * 44, "Points by signal", description.toString());
    for (int i = 0; i < signals.size(); i++) {
      ReportData.SignalTitle signal = signals.get(i);
      double y = 18 + i * 44;
      svg.text(0, y, "start", signal.title() + ", " + signal.weight() + " %");
      svg.rect(0, y + 6, 400, 14, "fill:var(--l0)");
      data.points(signal.id()).ifPresent(points -> fill(svg, y, points));
      svg.line(data.bar() * 4, y + 3, data.bar() * 4, y + 23, BAR_LINE);
      svg.text(
          408,
          y + 18,
          "start",
          data.points(signal.id()).map(points -> String.valueOf(Math.round(points))).orElse("–"));
    }
    return svg.finish();
  }

  private static void fill(Svg svg, double y, double points) {
    svg.rect(0, y + 6, points * 4, 14, "fill:var(--l3)");
  }

  /** Draws the signals around a centre; empty with fewer than three. */
  static String radar(ReportData data) {
    int count = data.signals().size();
    if (count < 3) {
      return "";
    }
    double x = 200;
    double y = 150;
    double radius = 105;
    Svg svg =
        new Svg(
            "radar",
            400,
            300,
            "Shape of your evidence",
            "The same points as the bars, each signal on its own axis from the centre.");
    double[][] shape = new double[count][];
    for (int ring = 1; ring <= 4; ring++) {
      double[][] points = new double[count][];
      for (int i = 0; i < count; i++) {
        points[i] = at(x, y, radius * ring / 4, i, count);
      }
      svg.polygon(points, true, GRID + ";fill:none");
    }
    for (int i = 0; i < count; i++) {
      ReportData.SignalTitle signal = data.signals().get(i);
      double[] end = at(x, y, radius, i, count);
      svg.line(x, y, end[0], end[1], GRID);
      shape[i] = at(x, y, radius * data.points(signal.id()).orElse(0.0) / 100, i, count);
      double[] label = at(x, y, radius + 18, i, count);
      String anchor = label[0] < x - 10 ? "end" : label[0] > x + 10 ? "start" : "middle";
      svg.text(label[0], label[1] + 4, anchor, firstWords(signal.title()));
    }
    svg.polygon(shape, true, AREA + ";stroke-width:2");
    return svg.finish();
  }

  private static String firstWords(String title) {
    int blank = title.indexOf(' ');
    return title.length() <= 14 || blank < 0 ? title : title.substring(0, blank);
  }

  private static double[] at(double x, double y, double radius, int place, int count) {
    double angle = 2 * Math.PI * place / count - Math.PI / 2;
    return new double[] {x + radius * Math.cos(angle), y + radius * Math.sin(angle)};
  }

  /** Draws when each answer was given, a line a round; empty without answers. */
  static String timeline(ReportData data) {
    List<Map.Entry<String, String>> rounds = new ArrayList<>(data.rounds().entrySet());
    List<List<Instant>> answers = new ArrayList<>();
    double longest = 1;
    double total = 0;
    StringBuilder description = new StringBuilder();
    for (Map.Entry<String, String> round : rounds) {
      Instant start = null;
      List<Instant> times = new ArrayList<>();
      for (Transcript.Exchange exchange : data.transcript().exchanges()) {
        if (exchange.place().round().equals(round.getKey())) {
          start = start == null ? exchange.at() : start;
          times.add(exchange.at());
          exchange.parts().forEach(part -> times.add(part.at()));
        }
      }
      answers.add(times);
      if (!times.isEmpty()) {
        double minutes = minutes(times.get(0), times.get(times.size() - 1));
        longest = Math.max(longest, minutes);
        total += minutes;
        description.append(round.getValue()).append(": ");
        description.append(Math.round(minutes)).append(" minutes. ");
      }
    }
    if (rounds.isEmpty()) {
      return "";
    }
    Svg svg = new Svg("time", 720, 30 + rounds.size() * 46, "Timeline", description.toString());
    double scale = 680 / longest;
    for (int i = 0; i < rounds.size(); i++) {
      double y = 18 + i * 46;
      List<Instant> times = answers.get(i);
      double all = minutes(times.get(0), times.get(times.size() - 1));
      svg.text(0, y, "start", rounds.get(i).getValue() + ", " + Math.round(all) + " min");
      svg.rect(0, y + 8, Math.max(4, all * scale), 12, "fill:var(--l1)");
      for (Transcript.Exchange exchange : data.transcript().exchanges()) {
        if (exchange.place().round().equals(rounds.get(i).getKey())) {
          double from = minutes(times.get(0), exchange.at()) * scale;
          svg.line(from, y + 4, from, y + 24, "stroke:var(--ink);stroke-width:2");
          for (Transcript.Part part : exchange.parts()) {
            double x = minutes(times.get(0), part.at()) * scale;
            svg.circle(Math.max(4, x), y + 14, 5, "fill:var(--l3)");
          }
        }
      }
    }
    return svg.finish();
  }

  private static double minutes(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds() / 60.0);
  }

  /** Draws how a signal went, with its band. */
  static String trend(String id, String title, Trend.Series series, int bar) {
    List<Trend.Point> points = series.atMost(MOST_POINTS);
    Svg svg =
        new Svg(
            id,
            330,
            130,
            title,
            "From "
                + Math.round(series.first())
                + " over the first sessions to "
                + Math.round(series.last())
                + " over the last, of "
                + series.points().size()
                + " sessions.");
    double width = 280;
    double[][] line = new double[points.size()][];
    double[][] band = new double[points.size() * 2][];
    for (int i = 0; i < points.size(); i++) {
      double x = 34 + width * i / Math.max(1, points.size() - 1);
      line[i] = new double[] {x, height(points.get(i).value())};
      band[i] = new double[] {x, height(points.get(i).high())};
      band[band.length - 1 - i] = new double[] {x, height(points.get(i).low())};
    }
    svg.line(34, height(0), 34 + width, height(0), GRID);
    svg.line(34, height(100), 34 + width, height(100), GRID);
    svg.line(34, height(bar), 34 + width, height(bar), BAR_LINE);
    svg.polygon(band, true, "fill:var(--l2);fill-opacity:.4;stroke:none");
    svg.polygon(line, false, STRONG);
    for (double[] point : line) {
      svg.circle(point[0], point[1], 3.5, "fill:var(--accent)");
    }
    svg.text(26, height(0) + 4, "end", "0").text(26, height(100) + 4, "end", "100");
    svg.text(26, height(bar) + 4, "end", String.valueOf(bar));
    return svg.finish();
  }

  private static double height(double points) {
    return 115 - points;
  }
}
