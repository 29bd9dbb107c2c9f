package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes questions from checked fields. */
final class QuestionBinder {
  private QuestionBinder() {}

  static Question question(Values question, String loop, String round) {
    List<FollowUp> followUps = new ArrayList<>();
    for (Values followUp : question.groups("follow-ups")) {
      followUps.add(followUp(followUp));
    }
    Optional<Values> exhibit = question.group("exhibit");
    return new Question(
        question.text("id"),
        loop,
        round,
        question.text("kind"),
        question.text("prompt"),
        question.texts("targets"),
        question.whole("minutes", 5),
        question.texts("levels"),
        question.texts("hints"),
        followUps,
        question.text("variant"),
        exhibit.isPresent() ? Optional.of(exhibit(exhibit.get())) : Optional.empty(),
        sample(question, "strong"),
        sample(question, "weak"),
        question.texts("tags"),
        question.provenance(),
        question.text("reviewed"));
  }

  static QuestionSummary summary(Question question) {
    return new QuestionSummary(
        question.id(),
        question.loop(),
        question.round(),
        question.kind(),
        headline(question.prompt()),
        question.targets(),
        question.minutes(),
        question.levels(),
        question.tags());
  }

  /** Returns the first sentence, or the whole text when it has no end of a sentence. */
  static String headline(String prompt) {
    String line = oneLine(prompt);
    for (int i = 0; i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if ((c == '.' || c == '?' || c == '!')
          && line.charAt(i + 1) == ' '
          && !abbreviated(line, i)) {
        return line.substring(0, i + 1);
      }
    }
    return line;
  }

  private static boolean abbreviated(String line, int stop) {
    return line.startsWith("e.g", stop - 3)
        || line.startsWith("i.e", stop - 3)
        || line.startsWith(" vs", stop - 3);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static FollowUp followUp(Values followUp) {
    Values when = followUp.group("when").orElseThrow();
    return new FollowUp(
        when.text("signal"),
        EvidenceKind.of(when.text("missing")).orElseThrow(),
        followUp.text("ask"));
  }

  private static Exhibit exhibit(Values exhibit) {
    return new Exhibit(
        exhibit.text("title"),
        exhibit.text("chart", "table"),
        exhibit.texts("columns"),
        exhibit.rows("rows"),
        exhibit.text("note"));
  }

  private static Optional<Sample> sample(Values question, String which) {
    Optional<Values> samples = question.group("samples");
    Optional<Values> sample = samples.isPresent() ? samples.get().group(which) : Optional.empty();
    return sample.isPresent() ? Optional.of(sample(sample.get())) : Optional.empty();
  }

  private static Sample sample(Values sample) {
    return new Sample(
        sample.text("answer"), sample.text("remark"), sample.text("scorer-disagrees"));
  }
}
