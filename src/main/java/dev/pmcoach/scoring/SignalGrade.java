package dev.pmcoach.scoring;

import dev.pmcoach.content.EvidenceKind;
import java.util.List;

/**
 * The grade of one signal.
 *
 * @param signal its id
 * @param targeted whether it enters the overall
 * @param level the grade, 0 to 4 ("evidence 3/4" in user text)
 * @param points 0 to 100, by the rubric's table
 * @param evidence what carries the grade: deleting all of it lowers the grade
 * @param missing what the next grade takes, cheapest first
 * @param advice what to say next time; empty at evidence 4
 */
public record SignalGrade(
    String signal,
    boolean targeted,
    int level,
    int points,
    List<Evidence> evidence,
    List<EvidenceKind> missing,
    String advice) {
  public SignalGrade {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
  }
}
