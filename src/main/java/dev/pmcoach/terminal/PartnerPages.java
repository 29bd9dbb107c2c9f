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
          rows.add(List.of(Text.of(signal.title()), Text.of("__/4"), Text.of(top(signal))));
        }
      }
    }
    page.table(
        List.of(
            Column.left("Signal"), Column.right("Evidence"), Column.flexible("3 and 4 look like")),
        rows);
    return page.build();
  }

  /** The highest grade is described as what it adds to the one below. */
  private static String top(Signal signal) {
    List<String> anchors = signal.anchors();
    return anchors.isEmpty() || anchors.get(4).isBlank()
        ? ""
        : "3: " + line(anchors.get(3)) + " 4: " + line(anchors.get(4));
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s*\n\\s*", " ");
  }
}
