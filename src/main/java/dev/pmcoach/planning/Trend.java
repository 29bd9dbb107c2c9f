package dev.pmcoach.planning;

import dev.pmcoach.session.SessionSummary;
import dev.pmcoach.session.SessionSummary.SignalSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      return mean(0, Math.min(window(), points.size()));
    }

    /** Returns the mean of the last sessions. */
    public double last() {
      return mean(Math.max(0, points.size() - window()), points.size());
    }

    public double change() {
      return last() - first();
    }

    /** Whether the change is larger than what the bands explain. */
    public boolean clear() {
      return Math.abs(change()) > spread(0, points.size()) * Math.sqrt(2.0 / window());
    }

    private double mean(int from, int to) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += points.get(i).value();
      }
      return to > from ? sum / (to - from) : 0;
    }

    private double spread(int from, int to) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += points.get(i).spread();
      }
      return to > from ? sum / (to - from) : 0;
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
        taken.add(together(from, to));
      }
      return taken;
    }

    private Point together(int from, int to) {
      return new Point(
          points.get(from).from(),
          points.get(to - 1).to(),
          to - from,
          mean(from, to),
          spread(from, to) / Math.sqrt(to - from));
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
    Map<String, List<Point>> points = new HashMap<>();
    for (String signal : signals) {
      points.put(signal, new ArrayList<>());
    }
    for (SessionSummary session : sessions) {
      Instant at = session.name().at();
      for (SignalSummary signal : session.signals()) {
        List<Point> those = points.get(signal.signal());
        if (those != null) {
          those.add(new Point(at, at, 1, signal.points(), signal.spread()));
        }
      }
    }
    List<Series> series = new ArrayList<>();
    for (String signal : signals) {
      series.add(new Series(signal, points.get(signal)));
    }
    return new Trend(sessions.size(), series);
  }
}
