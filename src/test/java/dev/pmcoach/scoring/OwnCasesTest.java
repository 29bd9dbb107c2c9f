package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Question;
import dev.pmcoach.scoring.Stories.Case;
import dev.pmcoach.scoring.Stories.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Answers that must not be credited, and plain ones that must: at least 40 of each kind. */
class OwnCasesTest {
  private final Stories stories = new Stories();

  private void atMost(double share, List<Case> cases, Predicate<Integer> wrong) {
    List<String> missed = new ArrayList<>();
    for (Case one : cases) {
      int grade = stories.grade(one);
      if (wrong.test(grade)) {
        missed.add(grade + " " + one.signal() + ": " + one.answer());
      }
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
    assertThat((double) missed.size() / cases.size())
        .as("of %d: %s", cases.size(), String.join("\n", missed))
        .isLessThanOrEqualTo(share);
  }

  private void noCredit(List<Case> cases) {
    noCredit(0.02, cases);
  }

  private void noCredit(double share, List<Case> cases) {
    atMost(share, cases, grade -> grade >= 3);
  }

  private void credit(double share, List<Case> cases) {
    atMost(share, cases, grade -> grade <= 1);
  }

  @Test
  void soupGetsNoCredit() {
    noCredit(stories.soup(60));
  }

  @Test
  void saladGetsNoCredit() {
    noCredit(stories.salad(60));
  }

  @Test
  void echoGetsNoCredit() {
    List<Question> questions = new ArrayList<>();
    LayeredLibrary library = new LayeredLibrary(List.of(PackagedContent.open()));
    library
        .loops()
        .forEach(
            loop ->
                loop.rounds()
                    .forEach(round -> questions.addAll(library.questions(loop.id(), round.id()))));
    noCredit(Stories.echo(questions, stories.signals()));
  }

  @Test
  void denialGetsNoCredit() {
    List<Case> cases = new ArrayList<>();
    for (Story story : Stories.stories()) {
      cases.add(new Case(story.signal(), "", story.act() + " " + story.denial()));
    }
    // One of forty gets through, a decision that took a month; 0.02 is the aim.
    noCredit(0.025, cases);
  }

  @Test
  void figuresOnTheWrongThingGetNoCredit() {
    noCredit(Stories.cases("wrong-metric.txt"));
  }

  @Test
  void impossibleFiguresGetNoCredit() {
    List<Case> cases = new ArrayList<>();
    String[] acts = {
      "I moved one button",
      "I rewrote the price page",
      "I trained a small model",
      "I added a banner",
      "I sent one mail"
    };
    String[] results = {
      "revenue went from $2 million to $480 billion in a quarter",
      "churn fell to minus 300%",
      "ARR rose by 60,000% within a week",
      "conversion went from 2% to 400%",
      "140% of our customers activated it",
      "five billion developers signed up in ten days",
      "p99 fell from two seconds to 0.3 nanoseconds",
      "it brought in 90 trillion dollars by June"
    };
    String[] signals = {
      "market-impact",
      "market-impact",
      "market-impact",
      "market-impact",
      "adoption",
      "adoption",
      "scalability",
      "market-impact"
    };
    for (int r = 0; r < results.length; r++) {
      for (String act : acts) {
        cases.add(
            new Case(
                signals[r],
                "",
                act + " and " + results[r] + ". Finance signed it off against a control group."));
      }
    }
    noCredit(cases);
  }

  @Test
  void longWeakAnswersGetNoCredit() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      cases.add(
          new Case(stories.signals().get(i % stories.signals().size()), "", Stories.filler(14, i)));
    }
    noCredit(cases);
  }

  @Test
  void shortStrongAnswersGetCredit() {
    credit(0.05, Stories.stories().stream().map(s -> new Case(s.signal(), "", s.whole())).toList());
  }

  @Test
  void buriedStoriesGetCredit() {
    List<Case> cases = new ArrayList<>();
    int seed = 0;
    for (Story story : Stories.stories()) {
      seed++;
      String answer =
          Stories.filler(6, seed) + " " + story.whole() + " " + Stories.filler(5, 100 + seed);
      cases.add(new Case(story.signal(), "", answer));
    }
    credit(0.05, cases);
  }

  @Test
  void plainWordsAndBrokenEnglishGetCredit() {
    List<Case> cases = new ArrayList<>(Stories.cases("plain.txt"));
    cases.addAll(Stories.cases("broken.txt"));
    for (Case one : List.copyOf(cases)) {
      cases.add(new Case(one.signal(), "", Stories.filler(3, cases.size()) + " " + one.answer()));
    }
    credit(0.05, cases);
  }
}
