package dev.pmcoach.report;

import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.planning.Trend;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.SessionSummary;
import dev.pmcoach.session.Transcript;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a report of one session is made of.
 *
 * @param title of the loop
 * @param signals in the order in which they are shown
 * @param bar what the score has to exceed
 * @param card the committee's card; empty where the content that it takes is gone
 * @param trend over all sessions by the same rubric
 */
public record ReportData(
    LoggedSession session,
    SessionSummary summary,
    Transcript transcript,
    String title,
    List<SignalTitle> signals,
    int bar,
    Optional<LoopCard> card,
    Trend trend,
    ZoneId zone) {
  /**
   * @param weight in percent
   */
  public record SignalTitle(String id, String title, int weight) {}

  public ReportData {
    signals = List.copyOf(signals);
  }

  /** Returns the title of a signal; its id where the rubric no longer has it. */
  String signalTitle(String id) {
    return signals.stream()
        .filter(signal -> signal.id().equals(id))
        .map(SignalTitle::title)
        .findFirst()
        .orElse(id);
  }

  /** Returns the place of a signal, which decides its colour and letter. */
  int place(String id) {
    for (int i = 0; i < signals.size(); i++) {
      if (signals.get(i).id().equals(id)) {
        return i;
      }
    }
    return signals.size();
  }

  /** Returns the letter that stands for a signal where colour can't be seen. */
  String letter(String id) {
    return String.valueOf((char) ('A' + Math.min(25, place(id))));
  }

  /** Returns the titles of the rounds with questions, by id, in the order played. */
  Map<String, String> rounds() {
    Map<String, String> rounds = new LinkedHashMap<>();
    for (Transcript.Exchange exchange : transcript.exchanges()) {
      rounds.computeIfAbsent(exchange.place().round(), this::roundTitle);
    }
    return rounds;
  }

  private String roundTitle(String id) {
    return session.started().stream()
        .flatMap(started -> started.rounds().stream())
        .filter(round -> round.id().equals(id))
        .map(LogEvent.PlannedRound::title)
        .findFirst()
        .orElse(id.isEmpty() ? "Questions" : id);
  }

  /** Returns the best grade of a round on a signal; empty when no answer of it was after that. */
  OptionalInt level(String round, String signal) {
    return grades(round, signal).stream().mapToInt(SignalGrade::level).max();
  }

  private List<SignalGrade> grades(String round, String signal) {
    List<SignalGrade> grades = new ArrayList<>();
    for (Transcript.Exchange exchange : transcript.exchanges()) {
      if (exchange.place().round().equals(round)) {
        exchange
            .card()
            .flatMap(card -> card.signal(signal))
            .filter(SignalGrade::targeted)
            .ifPresent(grades::add);
      }
    }
    return grades;
  }

  /** Returns the best graded answer on a signal. */
  Optional<SignalGrade> best(String signal) {
    SignalGrade best = null;
    for (Transcript.Exchange exchange : transcript.exchanges()) {
      Optional<SignalGrade> grade =
          exchange
              .card()
              .flatMap((Scorecard card) -> card.signal(signal))
              .filter(SignalGrade::targeted);
      if (grade.isPresent() && (best == null || grade.get().level() > best.level())) {
        best = grade.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns a signal's points in this session, 0 to 100; empty when it was never observed. */
  Optional<Double> points(String signal) {
    Optional<Double> debriefed = session.debriefed().map(debrief -> debrief.signals().get(signal));
    return debriefed.or(() -> summary.signal(signal).map(SessionSummary.SignalSummary::points));
  }
}
