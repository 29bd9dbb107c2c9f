package dev.pmcoach.terminal;

import dev.pmcoach.content.FollowUp;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.List;

/** What a partner who interviews has in hand: follow-ups to choose from and a blank scorecard. */
final class PartnerPages {
  private final Rubric rubric;

  PartnerPages(Rubric rubric) {
    this.rubric = rubric;
  }

  Page sheet(Question question) {
    Page.Builder page = Page.builder();
    page.subheading("For the interviewer");
    if (!question.followUps().isEmpty()) {
      page.text(Text.of("Ask on, where it is missing:", Style.MUTED));
      List<String> lines = new ArrayList<>();
      for (FollowUp followUp : question.followUps()) {
        lines.add(ScorecardPage.word(followUp.missing()) + ": " + followUp.ask().strip());
      }
      page.bullets(lines);
    }
    List<List<Text>> rows = new ArrayList<>();
    for (String target : question.targets()) {
      for (Signal signal : rubric.signals()) {
        if (signal.id().equals(target)) {
          String best = signal.anchors().isEmpty() ? "" : signal.anchors().get(4);
          rows.add(List.of(Text.of(signal.title()), Text.of("__/4"), Text.of(best.strip())));
        }
      }
    }
    page.table(
        List.of(Column.left("Signal"), Column.right("Evidence"), Column.flexible("4 looks like")),
        rows);
    return page.build();
  }
}
