package dev.pmcoach.interview;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.FollowUp;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.interview.Exchange.Prompt;
import dev.pmcoach.scoring.Flag;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.scoring.SpokenPace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses what to ask after an answer: first a pull-back when it drifted, then what the weakest
 * targeted signal still lacks, in the question's own words or else in the persona's.
 */
final class FollowUps {
  /** Follow-ups and pull-backs to one question, so that it stays a conversation. */
  private static final int MOST = 2;

  /** A reply shorter than this has nothing more behind it; probing on would only embarrass. */
  private static final int BRUSHED_OFF_WORDS = 4;

  /** An answer this long without its topic has drifted; a shorter one may just be unfinished. */
  private static final int DRIFT_WORDS = 60;

  /** Evidence that nothing can lift. */
  private static final int BEST = 4;

  private final Rubric rubric;
  private final Persona persona;

  FollowUps(Rubric rubric, Persona persona) {
    this.rubric = rubric;
    this.persona = persona;
  }

  Optional<Prompt> next(Exchange exchange) {
    Scorecard card = exchange.card().orElse(null);
    if (card == null || exchange.prompts().size() >= MOST || brushedOff(exchange)) {
      return Optional.empty();
    }
    List<SignalGrade> weakest = weakestFirst(exchange, card);
    if (weakest.isEmpty()) {
      return Optional.empty();
    }
    return pullBack(exchange, card, weakest).or(() -> probe(exchange, weakest));
  }

  private static boolean brushedOff(Exchange exchange) {
    return !exchange.prompts().isEmpty()
        && SpokenPace.words(exchange.parts().get(exchange.parts().size() - 1).text())
            < BRUSHED_OFF_WORDS;
  }

  private List<SignalGrade> weakestFirst(Exchange exchange, Scorecard card) {
    List<SignalGrade> open = new ArrayList<>();
    for (String target : exchange.targets()) {
      card.signal(target).filter(grade -> grade.level() < BEST).ifPresent(open::add);
    }
    open.sort(Comparator.comparingInt(SignalGrade::level));
    return open;
  }

  private Optional<Prompt> pullBack(Exchange exchange, Scorecard card, List<SignalGrade> weakest) {
    boolean pulledBefore =
        exchange.prompts().stream().anyMatch(prompt -> prompt.kind() == Prompt.Kind.PULL_BACK);
    if (pulledBefore || !drifted(exchange, card)) {
      return Optional.empty();
    }
    for (SignalGrade grade : weakest) {
      String words = persona.pullBacks().get(grade.signal());
      if (words != null) {
        EvidenceKind missing =
            grade.missing().isEmpty() ? EvidenceKind.CLAIM : grade.missing().get(0);
        return Optional.of(prompt(Prompt.Kind.PULL_BACK, grade.signal(), missing, words));
      }
    }
    return Optional.empty();
  }

  /** Nothing specific on any target, though there was room for it or figures on the wrong thing. */
  private static boolean drifted(Exchange exchange, Scorecard card) {
    boolean onTopic =
        exchange.targets().stream()
            .anyMatch(target -> card.signal(target).map(grade -> grade.level() > 1).orElse(false));
    if (onTopic) {
      return false;
    }
    boolean wrongMetric =
        card.flags().stream().anyMatch(flag -> flag.kind() == Flag.Kind.WRONG_METRIC);
    String last = exchange.parts().get(exchange.parts().size() - 1).text();
    return wrongMetric || SpokenPace.words(last) >= DRIFT_WORDS;
  }

  private Optional<Prompt> probe(Exchange exchange, List<SignalGrade> weakest) {
    for (SignalGrade grade : weakest) {
      for (FollowUp followUp : exchange.question().followUps()) {
        if (followUp.signal().equals(grade.signal())
            && fits(grade, followUp.missing())
            && isNew(exchange, grade.signal(), followUp.missing(), followUp.ask())) {
          return Optional.of(
              prompt(Prompt.Kind.FOLLOW_UP, grade.signal(), followUp.missing(), followUp.ask()));
        }
      }
      // The persona's words don't name the signal: they only fit what was talked about.
      Optional<Prompt> probe =
          grade.level() == 0 ? Optional.empty() : ask(exchange, grade, grade.missing());
      if (probe.isPresent()) {
        return probe;
      }
    }
    return ask(exchange, weakest.get(0), List.of(EvidenceKind.CLAIM, EvidenceKind.FIGURE));
  }

  private Optional<Prompt> ask(Exchange exchange, SignalGrade grade, List<EvidenceKind> kinds) {
    for (EvidenceKind missing : kinds) {
      String words = persona.probes().get(missing);
      boolean ownAlready = missing == EvidenceKind.OWN_ACT && speaksForOneself(exchange);
      if (words != null && !ownAlready && isNew(exchange, grade.signal(), missing, words)) {
        return Optional.of(prompt(Prompt.Kind.FOLLOW_UP, grade.signal(), missing, words));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a question of this kind makes sense now. A signal that nothing was said about is opened
   * first; a mechanism or a price can be asked for even where the next grade doesn't take it.
   */
  private static boolean fits(SignalGrade grade, EvidenceKind kind) {
    boolean said = grade.evidence().stream().anyMatch(evidence -> evidence.kind() == kind);
    return switch (kind) {
      case CLAIM, FIGURE, COMMITMENT -> grade.missing().contains(kind);
      case MECHANISM -> !said;
      case TRADE_OFF -> !said && grade.level() > 0;
      case OWN_ACT, TEAM_ACT, BASELINE, VERIFICATION ->
          grade.missing().contains(kind) && grade.level() > 0;
    };
  }

  /**
   * Whether the answer says "I" and never "we", so that asking for the own part would not listen.
   */
  private static boolean speaksForOneself(Exchange exchange) {
    boolean own = false;
    for (Exchange.Part part : exchange.parts()) {
      for (String word : part.text().split("[^\\p{L}']+")) {
        switch (word.toLowerCase(Locale.ROOT)) {
          case "we", "our", "us", "team", "they" -> {
            return false;
          }
          case "i", "i'd", "i've", "my" -> own = true;
          default -> {}
        }
      }
    }
    return own;
  }

  /** Neither the same evidence for the same signal nor the same words are asked twice. */
  private static boolean isNew(
      Exchange exchange, String signal, EvidenceKind missing, String words) {
    return exchange.prompts().stream()
        .noneMatch(
            asked ->
                asked.words().equals(words)
                    || asked.kind() == Prompt.Kind.FOLLOW_UP
                        && asked.signal().equals(signal)
                        && asked.missing() == missing);
  }

  private Prompt prompt(Prompt.Kind kind, String signal, EvidenceKind missing, String words) {
    String title = rubric.signal(signal).map(named -> named.title()).orElse(signal);
    return new Prompt(kind, signal, missing, persona.id(), "", words.replace("{signal}", title), 0);
  }
}
