package dev.pmcoach.session;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.scoring.Delivery;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.scoring.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sessions as a log would hold them, for tests of what reads them. */
public final class Sessions {
  public static final List<Integer> POINTS = List.of(0, 10, 50, 70, 95);

  public static final List<String> SIGNALS =
      List.of("market-impact", "adoption", "scalability", "cross-functional", "cultural-fit");

  private Sessions() {}

  /** The head of a mock of one round with one question on market impact and adoption. */
  public static LogEvent.Started started(Instant at) {
    return new LogEvent.Started(
        at,
        1,
        7,
        "mock",
        "datastax-ai-pm",
        "datastax-ai-pm",
        "sha256:00",
        "sha256:11",
        "test",
        0,
        Optional.empty(),
        Map.of("timer", true, "interviewer", false, "scores", true),
        List.of(
            new LogEvent.PlannedRound(
                "screen",
                "Screen",
                30,
                "Dana",
                List.of(
                    new LogEvent.PlannedQuestion(
                        "screen-launch-revenue",
                        "Tell me about an AI feature you launched.",
                        List.of("market-impact", "adoption"))))));
  }

  public static LogEvent.Place place(int exchange) {
    return new LogEvent.Place("screen", exchange, "screen-launch-revenue");
  }

  /** A card whose targeted grades are given in the order of {@link #SIGNALS}; -1 is untargeted. */
  public static Scorecard card(String quote, int... levels) {
    List<SignalGrade> grades = new ArrayList<>();
    for (int i = 0; i < SIGNALS.size(); i++) {
      int level = i < levels.length ? levels[i] : -1;
      List<Evidence> evidence =
          level > 1
              ? List.of(new Evidence(EvidenceKind.FIGURE, new Span(0, 0, quote.length(), quote)))
              : List.of();
      grades.add(
          new SignalGrade(
              SIGNALS.get(i),
              level >= 0,
              Math.max(0, level),
              POINTS.get(Math.max(0, level)),
              evidence,
              level == 4 ? List.of() : List.of(EvidenceKind.VERIFICATION),
              level == 4 ? "" : "Say how you know it."));
    }
    int overall =
        (int)
            grades.stream()
                .filter(SignalGrade::targeted)
                .mapToInt(SignalGrade::points)
                .average()
                .orElse(0);
    return new Scorecard(
        "datastax-ai-pm",
        "sha256:00",
        12,
        grades,
        List.of(),
        List.of(),
        List.of(),
        new Scorecard.Lens(List.of(), List.of(), List.of()),
        overall,
        Math.max(0, overall - 6),
        Math.min(100, overall + 6),
        overall > 75,
        new Delivery(12, 0, 0, 12, OptionalDouble.empty(), 5, OptionalDouble.empty()),
        List.of(),
        List.of());
  }

  /** A session that was played to its end. */
  public static List<LogEvent> played(Instant at, String answer, int... levels) {
    Scorecard card = card(answer, levels);
    return List.of(
        started(at),
        new LogEvent.RoundStarted(at, "screen"),
        new LogEvent.Asked(
            at,
            place(0),
            "Tell me about an AI feature you launched.",
            List.of("market-impact", "adoption")),
        new LogEvent.Answered(
            at.plusSeconds(90), place(0), 0, answer, OptionalDouble.empty(), false),
        new LogEvent.Scored(at.plusSeconds(90), place(0), card),
        new LogEvent.RoundEnded(at.plusSeconds(95), "screen", "questions"),
        new LogEvent.Debriefed(
            at.plusSeconds(96),
            OptionalDouble.of(card.overall()),
            card.low(),
            card.high(),
            75,
            card.advance() ? "offer" : "no-offer",
            true,
            Map.of("market-impact", (double) card.signals().get(0).points())),
        new LogEvent.Finished(at.plusSeconds(97)));
  }
}
