package dev.pmcoach.cli;

import dev.pmcoach.content.Provenance;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;

/** Says where a fact comes from. */
final class Sources {
  /** Stands wherever figures about a company are shown. */
  static final String DISCLAIMER =
      "As reported by public guides, not by the employer; what is marked as assumed is our reading.";

  private Sources() {}

  /** Returns the fact followed by its source. */
  static Text with(String fact, Provenance provenance) {
    String said = of(provenance);
    return said.isEmpty() ? Text.of(fact) : Text.of(fact).plus(" (" + said + ")", Style.MUTED);
  }

  static String of(Provenance provenance) {
    String source = provenance.source().orElse("");
    if (!provenance.assumed()) {
      return source;
    }
    return source.isEmpty() ? "assumed" : source + ", assumed";
  }
}
