package dev.pmcoach.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** Fills a data home with sessions, for timing what reads them. */
public final class ManySessions {
  private ManySessions() {}

  /**
   * @param args the data home and how many sessions
   */
  public static void main(String[] args) {
    fill(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  public static void fill(Path home, int count) {
    Instant first = Instant.parse("2016-01-01T08:00:00Z");
    SplittableRandom random = new SplittableRandom(11);
    DataHome data = new DataHome(home);
    data.prepare(data.sessions());
    for (int i = 0; i < count; i++) {
      Instant at = first.plus(Duration.ofHours(8L * i));
      SessionStore store = new SessionStore(data, Clock.fixed(at, ZoneOffset.UTC), random);
      SessionName name = SessionName.of(at, "datastax-ai-pm", random);
      StringBuilder text = new StringBuilder();
      for (LogEvent event :
          Sessions.played(
              at,
              "We went from 40 to 310 clusters in two quarters, and finance checked it.",
              random.nextInt(5),
              random.nextInt(5),
              random.nextInt(5))) {
        text.append(LogFormat.line(event)).append('\n');
      }
      data.write(store.file(name), text.toString());
    }
  }
}
