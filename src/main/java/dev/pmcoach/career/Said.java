package dev.pmcoach.career;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.Flag;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.Sentences;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.scoring.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One answer, sentence by sentence, with what the scorer found in each.
 *
 * @param question what was asked; may be empty
 */
public record Said(String question, List<Line> lines) {
  /** What a sentence is worth nothing for: it was never done, was not theirs, or stands twice. */
  private static final Set<Flag.Kind> VOID =
      EnumSet.of(
          Flag.Kind.HYPOTHETICAL,
          Flag.Kind.NEGATED,
          Flag.Kind.ECHO,
          Flag.Kind.LIST,
          Flag.Kind.DUPLICATE,
          Flag.Kind.IMPLAUSIBLE);

  /**
   * A sentence.
   *
   * @param plain its words, ready for {@link Phrase}
   * @param kinds what it proves, for whichever signal
   * @param counts false when the scorer passed over it
   */
  record Line(Span quote, String plain, Set<EvidenceKind> kinds, boolean counts) {}

  public Said {
    lines = List.copyOf(lines);
  }

  /**
   * @param card the scorer's reading of these parts
   */
  public static Said of(String question, List<String> parts, Scorecard card) {
    List<Line> lines = new ArrayList<>();
    for (Span sentence : Sentences.of(parts)) {
      Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
      for (SignalGrade grade : card.signals()) {
        for (Evidence evidence : grade.evidence()) {
          if (overlap(evidence.span(), sentence)) {
            kinds.add(evidence.kind());
          }
        }
      }
      boolean counts =
          card.flags().stream()
              .filter(flag -> VOID.contains(flag.kind()))
              .noneMatch(flag -> flag.span().filter(span -> overlap(span, sentence)).isPresent());
      lines.add(new Line(sentence, Phrase.plain(sentence.text()), kinds, counts));
    }
    return new Said(question, lines);
  }

  private static boolean overlap(Span one, Span other) {
    return one.part() == other.part() && one.start() < other.end() && other.start() < one.end();
  }

  /** Whether anything in it proves one of these. */
  boolean proves(Set<EvidenceKind> kinds) {
    return lines.stream().anyMatch(line -> line.counts() && hasAny(line, kinds));
  }

  /**
   * Returns the sentences that say one of the phrases and prove one of the kinds; where there are
   * none, those beside which it is proved.
   */
  List<Span> quotes(List<String> phrases, Set<EvidenceKind> kinds) {
    List<Phrase> wanted = phrases.stream().map(Phrase::new).toList();
    List<Span> proved = new ArrayList<>();
    List<Span> near = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean said = wanted.isEmpty() || wanted.stream().anyMatch(one -> one.in(line.plain()));
      if (!line.counts() || !said) {
        continue;
      }
      if (kinds.isEmpty() || hasAny(line, kinds)) {
        proved.add(line.quote());
      } else if (!wanted.isEmpty() && (beside(i, i - 1, kinds) || beside(i, i + 1, kinds))) {
        near.add(line.quote());
      }
    }
    return proved.isEmpty() ? near : proved;
  }

  private boolean beside(int line, int other, Set<EvidenceKind> kinds) {
    return other >= 0
        && other < lines.size()
        && lines.get(other).quote().part() == lines.get(line).quote().part()
        && lines.get(other).counts()
        && hasAny(lines.get(other), kinds);
  }

  private static boolean hasAny(Line line, Set<EvidenceKind> kinds) {
    return line.kinds().stream().anyMatch(kinds::contains);
  }
}
