package dev.pmcoach.cli;

import dev.pmcoach.career.PromotionEvidence;
import dev.pmcoach.career.PromotionEvidence.Decision;
import dev.pmcoach.career.PromotionEvidence.MetricMove;
import dev.pmcoach.career.PromotionEvidence.PeerRatings;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.TreeMap;

/** Writes the evidence of a promotion case as the file that {@code levels assess} reads. */
final class EvidenceYaml {
  private EvidenceYaml() {}

  static String of(PromotionEvidence evidence) {
    StringBuilder yaml = new StringBuilder("format: 1\ncandidate: ");
    yaml.append(quoted(evidence.candidate())).append('\n');
    head(yaml, "impact:", evidence.impact().isEmpty());
    for (MetricMove move : evidence.impact()) {
      yaml.append("  - metric: ").append(move.metric().name().toLowerCase(Locale.ROOT));
      yaml.append("\n    before: ").append(plain(move.before()));
      yaml.append("\n    after: ").append(plain(move.after()));
      yaml.append("\n    months: ").append(move.months()).append('\n');
      optional(yaml, "    check: ", move.how());
      optional(yaml, "    what: ", move.what());
    }
    if (!evidence.influence().isEmpty()) {
      yaml.append("influence:\n  scale: ").append(plain(evidence.scale()));
      yaml.append("\n  threshold: ").append(plain(evidence.threshold())).append("\n  ratings:\n");
    }
    for (PeerRatings one : evidence.influence()) {
      yaml.append("    - behaviour: ").append(quoted(one.behaviour()));
      yaml.append("\n      ratings: ").append(one.ratings()).append('\n');
    }
    head(yaml, "decisions:", evidence.decisions().isEmpty());
    for (Decision decision : evidence.decisions()) {
      yaml.append("  - issue: ").append(quoted(decision.issue()));
      yaml.append("\n    identified: ").append(decision.identified());
      yaml.append("\n    committed: ").append(decision.committed()).append('\n');
    }
    head(yaml, "pod-medians:", evidence.podMedians().isEmpty());
    new TreeMap<>(evidence.podMedians())
        .forEach(
            (quarter, days) ->
                yaml.append("  - quarter: ")
                    .append(quarter)
                    .append("\n    days: ")
                    .append(plain(days))
                    .append('\n'));
    head(yaml, "sign-offs:", evidence.signOffs().isEmpty());
    evidence.signOffs().forEach(one -> yaml.append("  - ").append(quoted(one)).append('\n'));
    return yaml.toString();
  }

  private static void head(StringBuilder yaml, String field, boolean empty) {
    yaml.append(field).append(empty ? " []\n" : "\n");
  }

  private static void optional(StringBuilder yaml, String field, String text) {
    if (!text.isEmpty()) {
      yaml.append(field).append(quoted(text)).append('\n');
    }
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace('\t', ' ') + '"';
  }
}
