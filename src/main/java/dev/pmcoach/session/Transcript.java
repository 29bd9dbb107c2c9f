package dev.pmcoach.session;

import dev.pmcoach.scoring.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was asked and said in a session, question by question, as it can be read without the engine.
 *
 * @param exchanges in the order in which they were asked
 */
public record Transcript(List<Exchange> exchanges) {
  public Transcript {
    exchanges = List.copyOf(exchanges);
  }

  /**
   * A question and all that was said to it.
   *
   * @param prompt what was asked; empty when the log lost it
   * @param targets the signals that its score is made of
   * @param parts the answer, then the answers to what was asked after it; empty when none was given
   * @param card the card of all parts
   * @param first the card of the first attempt, after a retry
   * @param own the grades that the candidate expected, by signal id
   * @param rated the card of the attempt that they expected them of
   */
  public record Exchange(
      LogEvent.Place place,
      Instant at,
      String prompt,
      List<String> targets,
      List<Part> parts,
      List<Probe> probes,
      boolean skipped,
      Optional<Scorecard> card,
      Optional<Scorecard> first,
      Map<String, Integer> own,
      Optional<Scorecard> rated) {
    public Exchange {
      targets = List.copyOf(targets);
      parts = List.copyOf(parts);
      probes = List.copyOf(probes);
      own = Map.copyOf(own);
    }

    public boolean answered() {
      return !parts.isEmpty();
    }
  }

  /**
   * @param number 0 for the answer
   */
  public record Part(int number, String text, OptionalDouble seconds, Instant at) {}

  /**
   * Something the interviewer said after the answer.
   *
   * @param part which part replies to it
   */
  public record Probe(int part, String signal, String words) {}

  public static Transcript of(LoggedSession session) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (LogEvent event : session.events()) {
      if (event instanceof LogEvent.Asked asked) {
        Draft draft = draft(drafts, asked.place(), asked.at());
        draft.prompt = asked.prompt();
        draft.targets = asked.targets();
      } else if (event instanceof LogEvent.Answered answered) {
        draft(drafts, answered.place(), answered.at()).answer(answered);
      } else if (event instanceof LogEvent.FollowedUp probe) {
        Draft draft = draft(drafts, probe.place(), probe.at());
        draft.probes.add(new Probe(draft.parts.size(), probe.signal(), probe.prompt()));
      } else if (event instanceof LogEvent.Skipped skipped) {
        Draft draft = draft(drafts, skipped.place(), skipped.at());
        draft.skipped = draft.parts.isEmpty();
      } else if (event instanceof LogEvent.Scored scored) {
        draft(drafts, scored.place(), scored.at()).card = Optional.of(scored.card());
      } else if (event instanceof LogEvent.SelfRated rated && rated.rater().equals("self")) {
        Draft draft = draft(drafts, rated.place(), rated.at());
        draft.own.putAll(rated.grades());
        draft.rated = draft.card;
      }
    }
    return new Transcript(drafts.values().stream().map(Draft::exchange).toList());
  }

  private static Draft draft(Map<String, Draft> drafts, LogEvent.Place place, Instant at) {
    return drafts.computeIfAbsent(
        place.round() + '/' + place.exchange(), key -> new Draft(place, at));
  }

  private static final class Draft {
    private final LogEvent.Place place;
    private final Instant at;
    private final List<Part> parts = new ArrayList<>();
    private final List<Probe> probes = new ArrayList<>();
    private final Map<String, Integer> own = new LinkedHashMap<>();
    private String prompt = "";
    private List<String> targets = List.of();
    private boolean skipped;
    private Optional<Scorecard> card = Optional.empty();
    private Optional<Scorecard> first = Optional.empty();
    private Optional<Scorecard> rated = Optional.empty();

    Draft(LogEvent.Place place, Instant at) {
      this.place = place;
      this.at = at;
    }

    void answer(LogEvent.Answered answered) {
      Part part = new Part(answered.part(), answered.text(), answered.seconds(), answered.at());
      if (answered.edited()) {
        parts.replaceAll(before -> before.number() == part.number() ? part : before);
        return;
      }
      if (part.number() == 0 && !parts.isEmpty()) {
        first = card;
        parts.clear();
        probes.clear();
      }
      parts.add(part);
      skipped = false;
    }

    Exchange exchange() {
      return new Exchange(
          place, at, prompt, targets, parts, probes, skipped, card, first, own, rated);
    }
  }
}
