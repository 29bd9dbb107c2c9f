package dev.pmcoach.terminal;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.interview.Event;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What practice shows after an answer: the score beside one's own grades and the first attempt. */
final class PracticePages {
  private final Rubric rubric;
  private final boolean scores;

  /**
   * @param scores false for words instead of numbers
   */
  PracticePages(Rubric rubric, boolean scores) {
    this.rubric = rubric;
    this.scores = scores;
  }

  /** Returns what somebody has to know to rate themselves. */
  Page ratingHelp(List<String> signals) {
    return Page.builder()
        .text(
            Text.of("Before you see the score, rate yourself: ", Style.STRONG)
                .plus(
                    "evidence 0 to 4 for "
                        + Words.list(signals.stream().map(id -> Words.title(rubric, id)).toList())
                        + "."))
        .muted("0 absent, 1 asserted, 2 specific, 3 with figures and your part, 4 verified.")
        .build();
  }

  Page revealed(Event.Revealed event) {
    Page.Builder page = Page.builder();
    if (scores) {
      page.addAll(new ScorecardPage(rubric, false).of(event.card()));
    } else {
      inWords(page, event.card());
    }
    if (!event.own().isEmpty() && event.before().isEmpty()) {
      compare(page, "You and the score", "You", event.own(), event.card());
    }
    event
        .before()
        .ifPresent(
            before -> compare(page, "Before and after", "Before", levels(before), event.card()));
    return page.build();
  }

  private void inWords(Page.Builder page, Scorecard card) {
    for (SignalGrade grade : card.signals()) {
      if (grade.targeted()) {
        page.subheading(Words.title(rubric, grade.signal()) + ": " + Words.grade(grade.level()));
        for (Evidence evidence : grade.evidence()) {
          page.quote(evidence.span().text().strip());
        }
        if (!grade.advice().isEmpty()) {
          page.text(Text.of("Next time: ", Style.ACCENT).plus(grade.advice()));
        }
      }
    }
  }

  private static Map<String, Integer> levels(Scorecard card) {
    Map<String, Integer> levels = new HashMap<>();
    card.signals().forEach(grade -> levels.put(grade.signal(), grade.level()));
    return levels;
  }

  private void compare(
      Page.Builder page, String heading, String title, Map<String, Integer> other, Scorecard card) {
    List<List<Text>> rows = new ArrayList<>();
    for (SignalGrade grade : card.signals()) {
      Integer theirs = other.get(grade.signal());
      if (grade.targeted() && theirs != null) {
        rows.add(
            List.of(
                Text.of(Words.title(rubric, grade.signal())),
                Text.of(shown(theirs)),
                Text.of(shown(grade.level())),
                change(grade.level() - theirs)));
      }
    }
    page.subheading(heading);
    page.table(
        List.of(
            Column.flexible("Signal"),
            Column.right(title),
            Column.right(title.equals("Before") ? "After" : "Score"),
            Column.left("")),
        rows);
  }

  private String shown(int level) {
    return scores ? level + "/4" : Words.grade(level);
  }

  private static Text change(int steps) {
    if (steps == 0) {
      return Text.of("same", Style.MUTED);
    }
    return steps > 0
        ? Text.of(steps + " higher", Style.GOOD)
        : Text.of(-steps + " lower", Style.WARN);
  }
}
