package dev.pmcoach.cli;

import dev.pmcoach.career.Finding;
import dev.pmcoach.career.PromotionCase;
import dev.pmcoach.career.PromotionEvidence;
import dev.pmcoach.career.PromotionEvidence.Decision;
import dev.pmcoach.career.PromotionFile;
import dev.pmcoach.career.Verdict;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The promotion packet: what a committee is handed, one sheet when printed. */
final class PromotionPage {
  /** Decisions beyond these are counted and not listed, to keep to one sheet. */
  private static final int SHOWN = 12;

  /** Who signed in the reported packet (ladder-guide). */
  private static final List<String> SIGNING = List.of("Sales", "Finance", "Engineering");

  private static final List<String> BARS =
      List.of(
          "The bar: within 12 months, ARR up by 2 % or churn down by 1.5 points (68 % of those who"
              + " passed had that), or more product-qualified leads, or a better NPS. Delivery on"
              + " time rarely counts by itself. (ladder-guide)",
          "The bar: a mean of 4.0 on a scale of 5, both our reading. Meetings held count for"
              + " nothing. (ladder-guide, assumed)",
          "The bar: 20 % or more under the pod's median, three quarters in a row; one incident isn't"
              + " enough. (ladder-guide)");

  private PromotionPage() {}

  static Page of(PromotionFile file, PromotionCase weighed) {
    PromotionEvidence evidence = file.evidence();
    Page.Builder page = Page.builder();
    page.title("Promotion packet: " + evidence.candidate() + ", L3 to L4");
    if (!file.title().isEmpty()) {
      page.text(Text.of(file.title(), Style.STRONG));
    }
    if (!file.about().isEmpty()) {
      page.muted(file.about());
    }
    page.table(
        List.of(
            Column.left("Dimension"), Column.left("Verdict"), Column.flexible("What's missing")),
        weighed.findings().stream().map(PromotionPage::row).toList());
    page.text(Text.of(weighed.outlook(), Style.STRONG).plus(" (ladder-guide)", Style.MUTED));
    for (int i = 0; i < weighed.findings().size(); i++) {
      Finding finding = weighed.findings().get(i);
      page.heading(finding.title());
      List<String> lines = new ArrayList<>(finding.because());
      if (finding == weighed.influence() && !file.note().isEmpty()) {
        lines.add(file.note());
      }
      page.bullets(lines);
      page.muted(BARS.get(i));
    }
    decisions(page, evidence.decisions());
    page.heading("Sign-offs").add(signOffs(evidence.signOffs()));
    return page.muted(Sources.DISCLAIMER).build();
  }

  private static List<Text> row(Finding finding) {
    Style style =
        switch (finding.verdict()) {
          case MET -> Style.GOOD;
          case NOT_MET -> Style.BAD;
          case NOT_ENOUGH_DATA -> Style.WARN;
        };
    return List.of(
        Text.of(finding.title()),
        Text.of(finding.verdict().words(), style),
        Text.of(finding.gap().isEmpty() ? "–" : finding.gap()));
  }

  private static void decisions(Page.Builder page, List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    page.heading("Decision log");
    page.table(
        List.of(
            Column.flexible("Issue"),
            Column.left("Identified"),
            Column.left("Committed"),
            Column.right("Days")),
        decisions.stream()
            .limit(SHOWN)
            .map(
                one ->
                    List.of(
                        Text.of(one.issue()),
                        Text.of(moment(one.identified().toString())),
                        Text.of(moment(one.committed().toString())),
                        Text.of(String.format(Locale.ROOT, "%.1f", one.days()))))
            .toList());
    if (decisions.size() > SHOWN) {
      page.muted("And " + (decisions.size() - SHOWN) + " more.");
    }
  }

  private static String moment(String iso) {
    return iso.endsWith("T00:00") ? iso.substring(0, 10) : iso.replace('T', ' ');
  }

  private static Block.Bullets signOffs(List<String> given) {
    List<Block.Bullets.Item> items = new ArrayList<>();
    for (String one : given) {
      items.add(new Block.Bullets.Item(Text.of(one), Optional.of(true)));
    }
    for (String who : SIGNING) {
      boolean signed =
          given.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(lower(who)));
      if (!signed) {
        items.add(
            new Block.Bullets.Item(
                Text.of(who + ", name and date: ____________"), Optional.of(false)));
      }
    }
    return new Block.Bullets(items);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static void write(JsonWriter out, PromotionFile file, PromotionCase weighed) {
    long met = weighed.findings().stream().filter(one -> one.verdict() == Verdict.MET).count();
    out.object(
        () -> {
          out.field("schema", 1).field("candidate", file.evidence().candidate());
          out.array("findings", weighed.findings(), PromotionPage::write);
          out.field("met", met);
          if (met == 1 || met == 3) {
            out.field("projectedMonths", weighed.months());
          }
          out.field("outlook", weighed.outlook());
          out.strings("signOffs", file.evidence().signOffs());
        });
  }

  private static void write(JsonWriter out, Finding finding) {
    out.object(
        () -> {
          out.field("dimension", lower(finding.title()).replace(' ', '-'));
          out.field("verdict", finding.verdict().words().replace(' ', '-'));
          out.strings("because", finding.because()).field("gap", finding.gap());
        });
  }
}
