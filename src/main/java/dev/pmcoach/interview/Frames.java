package dev.pmcoach.interview;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.List;

/** Builds the frame of a good answer: what the rubric needs, with blanks for one's own facts. */
final class Frames {
  private Frames() {}

  static List<String> of(Exchange exchange, Rubric rubric) {
    List<Signal> targets =
        exchange.targets().stream().flatMap(id -> rubric.signal(id).stream()).toList();
    boolean figures = targets.stream().anyMatch(signal -> !signal.qualitative());
    boolean agreement = targets.stream().anyMatch(Signal::qualitative);
    List<String> lines = new ArrayList<>();
    lines.add("[Who] had [what problem], and it cost them [how much, how often].");
    if (agreement) {
      lines.add("[Who] wanted [what]; I wanted [what], because [what was at stake].");
    }
    lines.add("I decided [your own act], and turned down [the other way].");
    for (Signal signal : targets) {
      if (signal.needs().contains(EvidenceKind.FIGURE)) {
        lines.add(signal.title() + ": [measure] went from [before] to [after] within [how long].");
      }
    }
    if (agreement) {
      lines.add("We agreed [decision or commitment] by [date], and I gave [what] in return.");
    }
    if (figures) {
      lines.add("We know because [test, cohort, ledger or who signed it off].");
    }
    lines.add("It cost us [what you gave up], and next time I would [one change].");
    return lines;
  }
}
