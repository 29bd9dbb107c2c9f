package dev.pmcoach.terminal;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says why an answer got its grades: the words, what they prove, and what the next step is worth.
 */
public final class WhyPage {
  private static final int HIGHEST = 4;

  private final Rubric rubric;

  public WhyPage(Rubric rubric) {
    this.rubric = rubric;
  }

  /** Returns the targeted signals of a card, or the one asked for. */
  public static List<SignalGrade> grades(Scorecard card, Optional<String> signal) {
    return card.signals().stream()
        .filter(grade -> signal.map(grade.signal()::equals).orElse(grade.targeted()))
        .toList();
  }

  /** Returns what was found on each signal, after the question's own words. */
  public Page of(String question, Scorecard card, Optional<String> signal) {
    Page.Builder page = Page.builder().quote(question.strip().replace('\n', ' '));
    for (SignalGrade grade : grades(card, signal)) {
      Signal about = rubric.signal(grade.signal()).orElseThrow();
      page.subheading(
          about.title() + ": evidence " + grade.level() + "/4, " + grade.points() + " points");
      page.text(anchor(about, grade.level()));
      if (!grade.evidence().isEmpty()) {
        page.add(new Block.Bullets(ScorecardPage.quotes(grade)));
      }
      if (grade.level() < HIGHEST) {
        page.text(next(card, grade));
      }
    }
    flags(page, card);
    return page.build();
  }

  /** The highest grade is described as what it adds to the one below. */
  private static String anchor(Signal signal, int level) {
    String own = signal.anchors().get(level).strip();
    return level == HIGHEST ? signal.anchors().get(level - 1).strip() + " " + own : own;
  }

  private static void flags(Page.Builder page, Scorecard card) {
    // One sentence said five times is held back once.
    Set<Block.Bullets.Item> held = new LinkedHashSet<>();
    card.flags()
        .forEach(
            flag ->
                flag.span()
                    .ifPresent(
                        span ->
                            held.add(
                                Block.Bullets.Item.of(
                                    Text.of("Held back: ", Style.WARN)
                                        .plus("“" + span.text().strip() + "”", Style.QUOTE)
                                        .plus(" " + flag.effect())))));
    if (!held.isEmpty()) {
      page.add(new Block.Bullets(List.copyOf(held)));
    }
  }

  private Text next(Scorecard card, SignalGrade grade) {
    Text next = Text.of("Next: ", Style.ACCENT).plus(grade.advice());
    if (!grade.missing().isEmpty()) {
      List<String> missing = grade.missing().stream().map(WhyPage::wanted).toList();
      next = next.plus(" Still missing: " + Words.list(missing) + ".");
    }
    double worth = worth(card, grade);
    return worth == 0
        ? next
        : next.plus(
            String.format(
                Locale.ROOT,
                " Evidence %d/4 would add %.0f points to this answer.",
                grade.level() + 1,
                worth));
  }

  private static String wanted(EvidenceKind kind) {
    return switch (kind) {
      case CLAIM -> "a claim on this signal";
      case OWN_ACT -> "your own act";
      case TEAM_ACT -> "what others did";
      case MECHANISM -> "how it works";
      case FIGURE -> "a figure";
      case BASELINE -> "a value to compare with";
      case VERIFICATION -> "how you know";
      case TRADE_OFF -> "what it cost";
      case COMMITMENT -> "a decision or commitment obtained";
    };
  }

  /** Returns what one grade more adds to the answer's overall, in points. */
  public double worth(Scorecard card, SignalGrade grade) {
    if (grade.level() >= HIGHEST) {
      return 0;
    }
    int all =
        card.signals().stream()
            .filter(SignalGrade::targeted)
            .mapToInt(one -> weight(one.signal()))
            .sum();
    int more = rubric.points().get(grade.level() + 1) - rubric.points().get(grade.level());
    return all == 0 || !grade.targeted() ? 0 : (double) more * weight(grade.signal()) / all;
  }

  private int weight(String signal) {
    return rubric.signal(signal).map(Signal::weight).orElse(0);
  }
}
