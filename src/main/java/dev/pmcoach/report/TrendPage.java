package dev.pmcoach.report;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Bars.Bar;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.planning.Calibration;
import dev.pmcoach.planning.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the signals went, and how well the candidate foresaw it. */
public final class TrendPage {
  /** Bars of one signal; more sessions than that are taken together. */
  private static final int MOST_BARS = 8;

  private final UnaryOperator<String> titles;
  private final ZoneId zone;

  /**
   * @param titles says a signal's title for its id
   */
  public TrendPage(UnaryOperator<String> titles, ZoneId zone) {
    this.titles = titles;
    this.zone = zone;
  }

  public Page of(Trend trend, Calibration calibration) {
    Page.Builder page = Page.builder();
    if (trend.series().stream().noneMatch(Trend.Series::enough)) {
      page.text(
          "A trend takes "
              + Trend.LEAST
              + " sessions on the same signal; so far there "
              + (trend.sessions() == 1
                  ? "is 1 session."
                  : "are " + trend.sessions() + " sessions."));
      page.code("coach practice");
      return page.build();
    }
    table(page, trend);
    for (Trend.Series series : trend.series()) {
      if (series.enough()) {
        page.subheading(titles.apply(series.signal()));
        page.add(bars(series));
      }
    }
    page.muted(
        "Points of 100; first and last are means of up to three sessions. The range in brackets is where the score likely lies: fewer answers and a"
            + " less certain scorer make it wider.");
    calibration(page, calibration);
    return page.build();
  }

  private void table(Page.Builder page, Trend trend) {
    List<List<Text>> rows = new ArrayList<>();
    for (Trend.Series series : trend.series()) {
      rows.add(
          List.of(
              Text.of(titles.apply(series.signal())),
              Text.of(String.valueOf(series.points().size())),
              Text.of(series.enough() ? whole(series.first()) : "–"),
              Text.of(series.enough() ? whole(series.last()) : "–"),
              verdict(series)));
    }
    page.table(
        List.of(
            Column.left("Signal"),
            Column.right("Sessions"),
            Column.right("First"),
            Column.right("Last"),
            Column.flexible("Trend")),
        rows);
  }

  private static Text verdict(Trend.Series series) {
    if (!series.enough()) {
      int more = Trend.LEAST - series.points().size();
      return Text.of(more + " more to see one", Style.MUTED);
    }
    if (!series.clear()) {
      return Text.of("no clear change", Style.MUTED);
    }
    return series.change() > 0
        ? Text.of("up " + whole(series.change()), Style.GOOD)
        : Text.of("down " + whole(-series.change()), Style.WARN);
  }

  private Block bars(Trend.Series series) {
    List<Bar> bars = new ArrayList<>();
    List<Trend.Point> points = series.atMost(MOST_BARS);
    boolean years = severalYears(points);
    for (Trend.Point point : points) {
      String note =
          whole(point.value()) + " (" + whole(point.low()) + "–" + whole(point.high()) + ")";
      bars.add(
          new Bar(
              label(point, years),
              point.value(),
              100,
              point.sessions() == 1 ? note : note + ", " + point.sessions() + " sessions"));
    }
    return new Block.Bars(bars);
  }

  /** Whether days alone could be those of several years, so that months are named. */
  private boolean severalYears(List<Trend.Point> points) {
    return date(points.get(0).from()).getYear()
        != date(points.get(points.size() - 1).to()).getYear();
  }

  private LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private String label(Trend.Point point, boolean years) {
    LocalDate first = date(point.from());
    LocalDate last = date(point.to());
    String from = years ? Dates.month(first) : Dates.day(first);
    String to = years ? Dates.month(last) : Dates.day(last);
    return from.equals(to) ? from : from + " – " + to;
  }

  private void calibration(Page.Builder page, Calibration calibration) {
    page.heading("Your own ratings");
    if (calibration.enough()) {
      List<List<Text>> rows = new ArrayList<>();
      for (Calibration.OfSignal signal : calibration.signals()) {
        rows.add(
            List.of(
                Text.of(titles.apply(signal.signal())),
                Text.of(String.valueOf(signal.rated())),
                Text.of(tenth(signal.expected())),
                Text.of(tenth(signal.graded())),
                Text.of(signed(signal.bias()))));
      }
      page.table(
          List.of(
              Column.left("Signal"),
              Column.right("Ratings"),
              Column.right("You said"),
              Column.right("Scored"),
              Column.right("Off by")),
          rows);
      page.text(
          "Off by "
              + signed(calibration.earlier())
              + " in the earlier half of your sessions, "
              + signed(calibration.later())
              + " in the later half (evidence out of 4).");
    }
    page.text(calibration.advice());
  }

  private static String whole(double number) {
    return String.valueOf(Math.round(number));
  }

  private static String tenth(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }

  private static String signed(double number) {
    double rounded = Math.round(number * 10) / 10.0;
    return (rounded > 0 ? "+" : "") + (rounded == 0 ? 0.0 : rounded);
  }

  /** Writes {@code {"schema":1,"trends":[…],"calibration":{…}}}. */
  public static void write(JsonWriter out, Trend trend, Calibration calibration) {
    out.object(
        () -> {
          out.field("schema", 1).field("sessions", trend.sessions());
          out.array("trends", trend.series(), (json, series) -> write(json, series));
          out.object(
              "calibration",
              () -> {
                out.field("rated", calibration.rated()).field("bias", calibration.bias());
                out.field("earlier", calibration.earlier()).field("later", calibration.later());
                out.field("advice", calibration.advice());
                out.array(
                    "signals",
                    calibration.signals(),
                    (json, signal) ->
                        json.object(
                            () ->
                                json.field("signal", signal.signal())
                                    .field("rated", signal.rated())
                                    .field("expected", signal.expected())
                                    .field("graded", signal.graded())));
              });
        });
  }

  private static void write(JsonWriter out, Trend.Series series) {
    out.object(
        () -> {
          out.field("signal", series.signal());
          if (series.enough()) {
            out.field("first", series.first()).field("last", series.last());
            out.field("change", series.change()).field("clear", series.clear());
          }
          out.array(
              "points",
              series.points(),
              (json, point) ->
                  json.object(
                      () ->
                          json.field("at", point.from().toString())
                              .field("value", point.value())
                              .field("low", point.low())
                              .field("high", point.high())));
        });
  }
}
