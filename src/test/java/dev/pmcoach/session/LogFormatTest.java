package dev.pmcoach.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LogFormatTest {
  private static final Instant AT = Instant.parse("2026-11-23T09:00:00.123456Z");

  private static final List<LogEvent> ONE_OF_EACH =
      List.of(
          Sessions.started(AT),
          new LogEvent.RoundStarted(AT, "screen"),
          new LogEvent.Asked(AT, Sessions.place(0), "Why?", List.of("adoption")),
          new LogEvent.Answered(
              AT,
              Sessions.place(0),
              1,
              "Tabs\t\"quotes\"\nlines \uD83D\uDE80",
              OptionalDouble.of(61.5),
              false),
          new LogEvent.Answered(AT, Sessions.place(0), 0, "", OptionalDouble.empty(), true),
          new LogEvent.FollowedUp(AT, Sessions.place(0), "adoption", "baseline", "From what?"),
          new LogEvent.Skipped(AT, Sessions.place(1)),
          new LogEvent.Paused(AT),
          new LogEvent.Resumed(AT),
          new LogEvent.Tick(AT, "wait", "", 212),
          new LogEvent.Tick(AT, "note", "ask about scope", 0),
          new LogEvent.Interrupted(AT, "later"),
          new LogEvent.Scored(AT, Sessions.place(0), Sessions.card("a figure", 3, 1)),
          new LogEvent.SelfRated(AT, Sessions.place(0), "self", Map.of("adoption", 4), ""),
          new LogEvent.Disputed(AT, "adoption", "I named the clusters"),
          new LogEvent.RoundEnded(AT, "screen", "time"),
          new LogEvent.Debriefed(
              AT,
              OptionalDouble.empty(),
              41.5,
              80,
              75,
              "not-decided",
              true,
              Map.of("adoption", 70.0)),
          new LogEvent.Finished(AT));

  @Test
  void everyEventReadsBackAsItWas() throws LogFormat.BadLine {
    for (LogEvent event : ONE_OF_EACH) {
      String line = LogFormat.line(event);

      assertThat(line).doesNotContain("\n");
      assertThat(LogFormat.parse(line)).isEqualTo(Optional.of(event));
    }
  }

  @Test
  void typesAreThoseOfTheContract() {
    Set<String> types = new TreeSet<>();
    ONE_OF_EACH.forEach(event -> types.add(event.type()));

    assertThat(types)
        .containsExactlyInAnyOrder(
            "started",
            "round-started",
            "asked",
            "answered",
            "followed-up",
            "skipped",
            "paused",
            "resumed",
            "tick",
            "interrupted",
            "scored",
            "self-rated",
            "disputed",
            "round-ended",
            "debriefed",
            "finished");
    assertThat(LogEvent.class.getPermittedSubclasses()).hasSize(types.size());
  }

  @Test
  void eventsOfALaterProgramArePassedOver() throws LogFormat.BadLine {
    assertThat(LogFormat.parse("{\"type\":\"sang\",\"at\":\"2026-11-23T09:00:00Z\"}")).isEmpty();
  }

  @Test
  void lateSchemasAreNamed() {
    assertThatThrownBy(
            () ->
                LogFormat.parse(
                    "{\"type\":\"started\",\"at\":\"2026-11-23T09:00:00Z\",\"schema\":2}"))
        .hasMessageContaining("later version");
  }
}
