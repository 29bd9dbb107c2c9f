package dev.pmcoach.interview;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.BonusResult;
import dev.pmcoach.scoring.Delivery;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.IndexResult;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.scoring.Span;
import dev.pmcoach.scoring.SpokenPace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Grades every target by the highest digit that any part contains, so that tests can say what they
 * want: "3" is evidence 3. "ttv" and "eli" meet the bonus and the index.
 */
public final class FakeGrader {
  private static final int[] POINTS = {0, 10, 50, 70, 95};

  private static final List<List<EvidenceKind>> MISSING =
      List.of(
          List.of(EvidenceKind.CLAIM),
          List.of(EvidenceKind.FIGURE),
          List.of(EvidenceKind.BASELINE, EvidenceKind.VERIFICATION),
          List.of(EvidenceKind.VERIFICATION),
          List.of());

  private FakeGrader() {}

  public static Scorecard grade(Answer answer) {
    int level = 0;
    Span carrying = new Span(0, 0, 0, "");
    for (int part = 0; part < answer.parts().size(); part++) {
      String text = answer.parts().get(part);
      for (int i = 0; i < text.length(); i++) {
        int digit = text.charAt(i) - '0';
        if (digit > level && digit <= 4) {
          level = digit;
          carrying = new Span(part, i, text.length(), text.substring(i));
        }
      }
    }
    List<Evidence> evidence =
        level == 0 ? List.of() : List.of(new Evidence(EvidenceKind.FIGURE, carrying));
    List<SignalGrade> signals = new ArrayList<>();
    for (var signal : Rehearsal.rubric().signals()) {
      boolean targeted = answer.targets().contains(signal.id());
      int grade = targeted ? level : 0;
      signals.add(
          new SignalGrade(
              signal.id(),
              targeted,
              grade,
              POINTS[grade],
              targeted ? evidence : List.of(),
              MISSING.get(grade),
              grade == 4 ? "" : "Say more."));
    }
    String all = String.join(" ", answer.parts());
    boolean ttv = all.contains("ttv");
    boolean eli = all.contains("eli");
    return new Scorecard(
        "rubric",
        "sha256:0",
        SpokenPace.words(all),
        signals,
        List.of(new BonusResult("ttv", ttv, ttv ? 5 : 0, List.of())),
        List.of(
            new IndexResult(
                "eli",
                eli,
                eli ? OptionalDouble.of(0.7) : OptionalDouble.empty(),
                0.6,
                eli,
                List.of())),
        List.of(),
        new Scorecard.Lens(List.of(), List.of(), List.of()),
        POINTS[level],
        POINTS[level],
        POINTS[level],
        POINTS[level] > 75,
        new Delivery(0, 0, 0, 0, OptionalDouble.empty(), 0, OptionalDouble.empty()),
        List.of(),
        List.of());
  }
}
