package dev.pmcoach.interview;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.SignalGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a committee doubts most: figures nobody checked, on the heaviest signals first. */
final class Challenges {
  private static final int MOST = 3;

  private static final String OPENING = "You said: “{quote}”. How do you know?";

  private Challenges() {}

  /**
   * @param committee who may challenge; they take turns
   */
  static List<Challenge> of(
      List<RoundState> rounds, Rubric rubric, List<Persona> committee, long seed) {
    List<Doubt> doubts = new ArrayList<>();
    for (int round = 0; round < rounds.size(); round++) {
      List<Exchange> exchanges = rounds.get(round).exchanges();
      for (int place = 0; place < exchanges.size(); place++) {
        doubts.addAll(doubts(round, place, exchanges.get(place), rubric));
      }
    }
    doubts.sort(Comparator.comparingDouble(Doubt::worth).reversed());
    List<Challenge> challenges = new ArrayList<>();
    Set<String> quoted = new HashSet<>();
    Set<String> answers = new HashSet<>();
    // A second doubt about the same answer's signal would ask for what the first one asks for.
    for (Doubt doubt : doubts) {
      String answer = doubt.round() + " " + doubt.exchange() + " " + doubt.grade().signal();
      if (challenges.size() < MOST && quoted.add(doubt.quote()) && answers.add(answer)) {
        Persona persona = committee.get(challenges.size() % committee.size());
        challenges.add(challenge(doubt, persona, seed, challenges.size()));
      }
    }
    return challenges;
  }

  private record Doubt(int round, int exchange, SignalGrade grade, String quote, double worth) {}

  private static List<Doubt> doubts(int round, int place, Exchange exchange, Rubric rubric) {
    List<Doubt> doubts = new ArrayList<>();
    if (exchange.card().isEmpty()) {
      return doubts;
    }
    int best = rubric.points().get(rubric.points().size() - 1);
    for (SignalGrade grade : exchange.card().get().signals()) {
      Signal signal = rubric.signal(grade.signal()).orElse(null);
      if (signal == null
          || !grade.targeted()
          || !grade.missing().contains(EvidenceKind.VERIFICATION)) {
        continue;
      }
      for (Evidence evidence : grade.evidence()) {
        if (isFigure(evidence)) {
          double worth = signal.weight() * (double) (best - grade.points());
          doubts.add(new Doubt(round, place, grade, bare(evidence.span().text()), worth));
        }
      }
    }
    return doubts;
  }

  /** A value before or a bare claim with a number in it can be doubted like a result. */
  private static boolean isFigure(Evidence evidence) {
    return evidence.kind() == EvidenceKind.FIGURE
        || evidence.kind() != EvidenceKind.VERIFICATION
            && evidence.span().text().chars().anyMatch(Character::isDigit);
  }

  /** Returns the words without the stop that ends their sentence: they go into another one. */
  private static String bare(String quote) {
    int end = quote.length();
    while (end > 0 && " .,;:\n".indexOf(quote.charAt(end - 1)) >= 0) {
      end--;
    }
    return quote.substring(0, end).strip();
  }

  private static Challenge challenge(Doubt doubt, Persona persona, long seed, int number) {
    String opening = Chance.inTurn(persona.challenges(), seed, number);
    String words = (opening.isEmpty() ? OPENING : opening).replace("{quote}", doubt.quote());
    return new Challenge(
        doubt.round(),
        doubt.exchange(),
        doubt.grade().signal(),
        EvidenceKind.VERIFICATION,
        persona.id(),
        doubt.quote(),
        words);
  }
}
