package dev.pmcoach.session;

import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What history needs to know of a session.
 *
 * @param loop the loop's id
 * @param mode {@code mock} or {@code practice}
 * @param answers how many questions were answered
 * @param score 0 to 100: the debrief's, else the mean of the answers; empty without a score
 * @param low the least that it can be; the band's lower end
 * @param high the most that it can be
 * @param decision the debrief's, as a kebab-case word; empty without one
 * @param signals those that were observed
 * @param questions the answered questions in order
 * @param damaged whether lines of its file can't be read
 */
public record SessionSummary(
    SessionName name,
    String loop,
    String mode,
    String rubric,
    String rubricHash,
    boolean finished,
    int answers,
    OptionalDouble score,
    double low,
    double high,
    String decision,
    List<SignalSummary> signals,
    List<QuestionResult> questions,
    boolean damaged) {
  public SessionSummary {
    signals = List.copyOf(signals);
    questions = List.copyOf(questions);
  }

  /** Returns the signal of that id, if it was observed. */
  public Optional<SignalSummary> signal(String id) {
    return signals.stream().filter(one -> one.signal().equals(id)).findFirst();
  }

  /**
   * One signal in one session.
   *
   * @param signal its id
   * @param points 0 to 100: the mean of its two best answers
   * @param spread half the width of the band around them, in points; narrower with more answers
   * @param observations answers that it was graded in
   * @param rated how many of them the candidate had rated before
   * @param expected the mean of those ratings, 0 to 4
   * @param graded the mean of the scorer's grades of the same answers, 0 to 4
   */
  public record SignalSummary(
      String signal,
      double points,
      double spread,
      int observations,
      int rated,
      double expected,
      double graded) {}

  /**
   * @param overall 0 to 100
   */
  public record QuestionResult(String question, int overall) {}

  /** Sums up what a log says. */
  public static SessionSummary of(LoggedSession session) {
    Transcript transcript = Transcript.of(session);
    List<QuestionResult> questions = new ArrayList<>();
    int answers = 0;
    double overall = 0;
    double low = 0;
    double high = 0;
    for (Transcript.Exchange exchange : transcript.exchanges()) {
      answers += exchange.answered() ? 1 : 0;
      if (exchange.card().isPresent()) {
        Scorecard card = exchange.card().get();
        questions.add(new QuestionResult(exchange.place().question(), card.overall()));
        overall += card.overall();
        low += card.low();
        high += card.high();
      }
    }
    int scored = questions.size();
    var debrief = session.debriefed();
    var started = session.started();
    OptionalDouble score =
        debrief.isPresent()
            ? debrief.get().score()
            : scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(overall / scored);
    return new SessionSummary(
        session.name(),
        started.map(LogEvent.Started::loop).orElse(session.name().what()),
        started.map(LogEvent.Started::mode).orElse("mock"),
        started.map(LogEvent.Started::rubric).orElse(""),
        started.map(LogEvent.Started::rubricHash).orElse(""),
        session.finished(),
        answers,
        score,
        debrief.map(LogEvent.Debriefed::low).orElse(scored == 0 ? 0 : low / scored),
        debrief.map(LogEvent.Debriefed::high).orElse(scored == 0 ? 0 : high / scored),
        debrief.map(LogEvent.Debriefed::decision).orElse(""),
        signals(transcript),
        questions,
        !session.notices().isEmpty());
  }

  private static List<SignalSummary> signals(Transcript transcript) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Transcript.Exchange exchange : transcript.exchanges()) {
      exchange
          .card()
          .ifPresent(
              card -> {
                for (SignalGrade grade : card.signals()) {
                  if (grade.targeted()) {
                    tallies
                        .computeIfAbsent(grade.signal(), id -> new Tally())
                        .add(grade, (card.high() - card.low()) / 2.0);
                  }
                }
              });
      exchange.rated().ifPresent(card -> rated(tallies, exchange.own(), card));
    }
    List<SignalSummary> signals = new ArrayList<>();
    tallies.forEach((id, tally) -> signals.add(tally.summary(id)));
    return signals;
  }

  /** Compares ratings with the card that they were about, which a retry may have replaced. */
  private static void rated(Map<String, Tally> tallies, Map<String, Integer> own, Scorecard card) {
    own.forEach(
        (signal, expected) -> {
          if (tallies.containsKey(signal)) {
            card.signal(signal)
                .ifPresent(grade -> tallies.get(signal).rated(expected, grade.level()));
          }
        });
  }

  private static final class Tally {
    private final List<Integer> points = new ArrayList<>();
    private double spread;
    private int rated;
    private double expected;
    private double graded;

    void add(SignalGrade grade, double half) {
      points.add(grade.points());
      spread += half;
    }

    void rated(int own, int level) {
      rated++;
      expected += own;
      graded += level;
    }

    SignalSummary summary(String signal) {
      double best =
          points.stream()
              .sorted(Comparator.reverseOrder())
              .limit(2)
              .mapToInt(Integer::intValue)
              .average()
              .orElse(0);
      return new SignalSummary(
          signal,
          best,
          spread / points.size() / Math.sqrt(points.size()),
          points.size(),
          rated,
          rated == 0 ? 0 : expected / rated,
          rated == 0 ? 0 : graded / rated);
    }
  }
}
