package dev.pmcoach.planning;

import dev.pmcoach.session.SessionSummary;
import dev.pmcoach.session.SessionSummary.SignalSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How the signals went over the sessions that observed them.
 *
 * @param sessions how many sessions there are
 * @param series one for each signal, in the order asked for
 */
public record Trend(int sessions, List<Series> series) {
  /** Fewer sessions than this say nothing about a direction. */
  public static final int LEAST = 3;

  public Trend {
    series = List.copyOf(series);
  }

  /**
   * @param signal its id
   * @param points oldest first
   */
  public record Series(String signal, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }

    /** Whether there are enough sessions to speak of a trend. */
    public boolean enough() {
      return points.size() >= LEAST;
    }

    /** How many sessions at either end are compared: up to three, and never the same ones. */
    public int window() {
      return Math.max(1, Math.min(LEAST, points.size() / 2));
    }

    /** Returns the mean of the first sessions. */
    public double first() {
      return mean(points.subList(0, Math.min(window(), points.size())));
    }

    /** Returns the mean of the last sessions. */
    public double last() {
      return mean(points.subList(Math.max(0, points.size() - window()), points.size()));
    }

    public double change() {
      return last() - first();
    }

    /** Whether the change is larger than what the bands explain. */
    public boolean clear() {
      double band = 0;
      for (Point point : points) {
        band += point.spread() / points.size();
      }
      return Math.abs(change()) > band * Math.sqrt(2.0 / window());
    }

    private static double mean(List<Point> points) {
      return points.stream().mapToDouble(Point::value).average().orElse(0);
    }

    /** Returns at most this many points, neighbouring sessions taken together. */
    public List<Point> atMost(int most) {
      if (points.size() <= most) {
        return points;
      }
      List<Point> taken = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        int from = (int) ((long) points.size() * i / most);
        int to = (int) ((long) points.size() * (i + 1) / most);
        taken.add(together(points.subList(from, to)));
      }
      return taken;
    }

    private static Point together(List<Point> points) {
      double spread = points.stream().mapToDouble(Point::spread).average().orElse(0);
      return new Point(
          points.get(0).from(),
          points.get(points.size() - 1).to(),
          points.size(),
          mean(points),
          spread / Math.sqrt(points.size()));
    }
  }

  /**
   * @param from when the first of its sessions began
   * @param to when the last began
   * @param value 0 to 100
   * @param spread half the width of the band around it
   */
  public record Point(Instant from, Instant to, int sessions, double value, double spread) {
    public double low() {
      return Math.max(0, value - spread);
    }

    public double high() {
      return Math.min(100, value + spread);
    }
  }

  /**
   * @param sessions oldest first
   * @param signals ids, in the order in which they are shown
   */
  public static Trend of(List<SessionSummary> sessions, List<String> signals) {
    List<List<Point>> points = new ArrayList<>(signals.size());
    for (int i = 0; i < signals.size(); i++) {
      points.add(new ArrayList<>());
    }
    for (SessionSummary session : sessions) {
      Instant at = session.name().at();
      for (SignalSummary signal : session.signals()) {
        int place = signals.indexOf(signal.signal());
        if (place >= 0) {
          points.get(place).add(new Point(at, at, 1, signal.points(), signal.spread()));
        }
      }
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < signals.size(); i++) {
      series.add(new Series(signals.get(i), points.get(i)));
    }
    return new Trend(sessions.size(), series);
  }
}
