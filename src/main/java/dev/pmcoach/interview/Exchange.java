package dev.pmcoach.interview;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Question;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * One question and all that was said to it.
 *
 * @param words what was asked: the question's prompt, its variant, or a scene's briefing
 * @param targets the signals that the answer is graded on
 * @param parts the answer, then what was said to follow-ups and challenges; empty when skipped
 * @param prompts what was asked after the answer, in order
 * @param hints how many steps of the hint ladder were taken
 * @param skipped whether it was passed over without an answer
 * @param card the card of all parts; empty without an answer
 * @param first the card of the first attempt, after a retry
 * @param own the candidate's own grades, signal id to 0–4
 * @param partner the partner's grades
 * @param notes the candidate's notes and the partner's remarks
 */
public record Exchange(
    Question question,
    String words,
    List<String> targets,
    List<Part> parts,
    List<Prompt> prompts,
    int hints,
    boolean skipped,
    Optional<Scorecard> card,
    Optional<Scorecard> first,
    Map<String, Integer> own,
    Map<String, Integer> partner,
    List<String> notes) {
  public Exchange {
    targets = List.copyOf(targets);
    parts = List.copyOf(parts);
    prompts = List.copyOf(prompts);
    own = Map.copyOf(own);
    partner = Map.copyOf(partner);
    notes = List.copyOf(notes);
  }

  /**
   * @param seconds how long it took to say, where that was measured
   */
  public record Part(String text, OptionalDouble seconds, Instant at) {}

  /**
   * Something asked after the answer.
   *
   * @param signal what it is about
   * @param missing the evidence that it asks for
   * @param persona the id of who asks
   * @param quote the doubted words of a challenge; else empty
   * @param part which part of the answer replied to it; 0 for none
   */
  public record Prompt(
      Kind kind,
      String signal,
      EvidenceKind missing,
      String persona,
      String quote,
      String words,
      int part) {
    /** Why it is asked. */
    public enum Kind {
      FOLLOW_UP,
      PULL_BACK,
      CHALLENGE
    }
  }

  /** Returns this exchange with what the change sets. */
  Exchange change(Consumer<Change> change) {
    Change open = new Change(this);
    change.accept(open);
    return open.exchange();
  }

  /** An exchange while it is being changed. */
  static final class Change {
    private final Exchange from;
    final List<Part> parts;
    final List<Prompt> prompts;
    final List<String> notes;
    int hints;
    boolean skipped;
    Optional<Scorecard> card;
    Optional<Scorecard> first;
    Map<String, Integer> own;
    Map<String, Integer> partner;

    private Change(Exchange from) {
      this.from = from;
      parts = new ArrayList<>(from.parts);
      prompts = new ArrayList<>(from.prompts);
      notes = new ArrayList<>(from.notes);
      hints = from.hints;
      skipped = from.skipped;
      card = from.card;
      first = from.first;
      own = from.own;
      partner = from.partner;
    }

    private Exchange exchange() {
      return new Exchange(
          from.question,
          from.words,
          from.targets,
          parts,
          prompts,
          hints,
          skipped,
          card,
          first,
          own,
          partner,
          notes);
    }
  }

  static Exchange open(Question question, String words, List<String> targets) {
    return new Exchange(
        question,
        words,
        targets,
        List.of(),
        List.of(),
        0,
        false,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        List.of());
  }

  /** Whether there is something to grade. */
  public boolean answered() {
    return !parts.isEmpty();
  }

  /** Returns the answer as the scorer takes it. */
  Answer answer() {
    OptionalDouble seconds =
        parts.stream().allMatch(part -> part.seconds().isPresent())
            ? OptionalDouble.of(parts.stream().mapToDouble(p -> p.seconds().getAsDouble()).sum())
            : OptionalDouble.empty();
    return new Answer(words, targets, parts.stream().map(Part::text).toList(), seconds);
  }
}
