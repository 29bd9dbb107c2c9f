package dev.pmcoach.cli;

import dev.pmcoach.content.FollowUp;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Sample;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Reflow;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.ExhibitPage;
import dev.pmcoach.terminal.ScorecardPage;
import java.util.ArrayList;
import java.util.List;

/** A question with all that belongs to it. */
final class QuestionPage {
  private QuestionPage() {}

  static Page of(Question question, boolean samples) {
    Page.Builder page = Page.builder().title(question.id());
    page.add(quote(question.prompt()));
    question.exhibit().ifPresent(exhibit -> page.addAll(ExhibitPage.of(exhibit)));
    facts(page, question);
    if (!question.hints().isEmpty()) {
      page.subheading("Hints").bullets(question.hints());
    }
    if (!question.followUps().isEmpty()) {
      page.subheading("Follow-ups, where something is missing");
      page.add(new Block.Bullets(question.followUps().stream().map(QuestionPage::item).toList()));
    }
    if (!question.variant().isEmpty()) {
      page.subheading("Variant").add(quote(question.variant()));
    }
    if (samples) {
      question.strong().ifPresent(sample -> sample(page, "A strong answer", sample));
      question.weak().ifPresent(sample -> sample(page, "A weak answer", sample));
    } else if (question.strong().isPresent()) {
      page.muted("Answers: coach questions show " + question.id() + " --samples");
    }
    return page.build();
  }

  /** Returns somebody's words; the line breaks that only kept the file narrow are gone. */
  static Block quote(String words) {
    return new Block.Quote(Reflow.paragraph(Text.of(words, Style.QUOTE)));
  }

  private static void facts(Page.Builder page, Question question) {
    List<String> facts = new ArrayList<>();
    facts.add("Round: " + question.loop() + ", " + question.round());
    facts.add("Kind: " + question.kind() + ", " + question.minutes() + " minutes");
    facts.add("Brings out: " + String.join(", ", question.targets()));
    if (!question.levels().isEmpty()) {
      facts.add("For: " + String.join(", ", question.levels()));
    }
    if (!question.tags().isEmpty()) {
      facts.add("Tags: " + String.join(", ", question.tags()));
    }
    question.provenance().source().ifPresent(source -> facts.add("Source: " + source));
    page.bullets(facts);
  }

  private static Block.Bullets.Item item(FollowUp followUp) {
    String when = followUp.signal() + ", " + ScorecardPage.word(followUp.missing()) + ": ";
    return Block.Bullets.Item.of(Text.of(when, Style.MUTED).plus(followUp.ask()));
  }

  private static void sample(Page.Builder page, String label, Sample sample) {
    page.subheading(label).add(quote(sample.answer())).text(sample.remark());
  }
}
