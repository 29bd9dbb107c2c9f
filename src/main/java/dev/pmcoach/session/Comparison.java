package dev.pmcoach.session;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.scoring.SignalGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two cards side by side: of two answers to one question, or of one answer by two rubrics.
 *
 * @param question its id
 * @param prompt what was asked
 */
public record Comparison(
    String question, String prompt, Scorecard before, Scorecard after, List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * What became of one signal.
   *
   * @param before the grade, 0 to 4
   * @param after the grade, 0 to 4
   * @param gained quotes that only the later card has
   * @param lost quotes that only the earlier card has
   */
  public record Change(
      String signal, int before, int after, List<Evidence> gained, List<Evidence> lost) {
    public Change {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
    }
  }

  public static Comparison of(String question, String prompt, Scorecard before, Scorecard after) {
    List<Change> changes = new ArrayList<>();
    for (SignalGrade late : after.signals()) {
      Optional<SignalGrade> early = before.signal(late.signal());
      boolean counts = late.targeted() || early.map(SignalGrade::targeted).orElse(false);
      if (!counts) {
        continue;
      }
      List<Evidence> earlier = early.map(SignalGrade::evidence).orElse(List.of());
      List<Evidence> gained = without(late.evidence(), earlier);
      List<Evidence> lost = without(earlier, late.evidence());
      int level = early.map(SignalGrade::level).orElse(0);
      if (level != late.level() || !gained.isEmpty() || !lost.isEmpty()) {
        changes.add(new Change(late.signal(), level, late.level(), gained, lost));
      }
    }
    return new Comparison(question, prompt, before, after, changes);
  }

  /** Quotes are the same when their words are: offsets differ from answer to answer. */
  private static List<Evidence> without(List<Evidence> from, List<Evidence> others) {
    return from.stream()
        .filter(
            evidence ->
                others.stream()
                    .noneMatch(
                        other ->
                            other.kind() == evidence.kind()
                                && other.span().text().equals(evidence.span().text())))
        .toList();
  }

  /** Compares the answers to the questions that both sessions asked. */
  public static List<Comparison> of(LoggedSession before, LoggedSession after) {
    List<Transcript.Exchange> earlier = Transcript.of(before).exchanges();
    List<Comparison> comparisons = new ArrayList<>();
    for (Transcript.Exchange late : Transcript.of(after).exchanges()) {
      earlier.stream()
          .filter(early -> early.place().question().equals(late.place().question()))
          .filter(early -> early.card().isPresent() && late.card().isPresent())
          .findFirst()
          .ifPresent(
              early ->
                  comparisons.add(
                      of(
                          late.place().question(),
                          late.prompt(),
                          early.card().orElseThrow(),
                          late.card().orElseThrow())));
    }
    return comparisons;
  }

  /** Scores a session's answers by today's rubric and compares with what was scored then. */
  public static List<Comparison> rescored(LoggedSession session, Rubric rubric) {
    Scorer scorer = new Scorer(rubric);
    List<Comparison> comparisons = new ArrayList<>();
    for (Transcript.Exchange exchange : Transcript.of(session).exchanges()) {
      if (exchange.card().isEmpty() || exchange.parts().isEmpty()) {
        continue;
      }
      List<String> parts = exchange.parts().stream().map(Transcript.Part::text).toList();
      List<String> targets =
          exchange.targets().stream().filter(id -> rubric.signal(id).isPresent()).toList();
      Answer answer = new Answer(exchange.prompt(), targets, parts, OptionalDouble.empty());
      comparisons.add(
          of(
              exchange.place().question(),
              exchange.prompt(),
              exchange.card().get(),
              scorer.score(answer)));
    }
    return comparisons;
  }
}
