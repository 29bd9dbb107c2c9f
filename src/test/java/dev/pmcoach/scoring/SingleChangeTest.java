package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.scoring.Stories.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pairs of answers that differ in one thing: 40 stories, five and more changes. */
class SingleChangeTest {
  private final Stories stories = new Stories();

  /** A change and which way it should move the grade. */
  private record Change(
      String name, int direction, Function<Story, String> from, Function<Story, String> to) {}

  private static List<Change> changes() {
    Function<Story, String> whole = Story::whole;
    return List.of(
        new Change("denied", -1, whole, s -> s.act() + " " + s.denial()),
        new Change(
            "by others",
            -1,
            whole,
            s -> byOthers(s.act()) + " " + byOthers(s.result()) + " " + byOthers(s.proof())),
        new Change("no figure", -1, whole, Story::act),
        new Change("as a plan", -1, whole, s -> asPlan(s.act()) + " " + asPlan(s.result())),
        new Change("proof added", 1, s -> s.act() + " " + s.result(), whole),
        new Change("told twice", 0, whole, s -> s.whole() + " " + s.whole()),
        new Change(
            "padded", 0, whole, s -> "Good question. " + s.whole() + " I hope that answers it."));
  }

  private static String byOthers(String text) {
    return text.replaceAll("\\bI'd\\b", "they'd")
        .replaceAll("\\bI\\b", "the other team")
        .replaceAll("\\bmyself\\b", "themselves")
        .replaceAll("\\bme\\b", "them")
        .replaceAll("\\bmy\\b", "their");
  }

  private static String asPlan(String text) {
    return text.replaceAll("\\bI (\\w+)", "I would have $1")
        .replaceAll("\\b(went|fell|rose|grew|dropped|moved|shrank|doubled)\\b", "would have gone")
        .replaceAll(
            "\\b(gave|took|agreed|signed|chose|approved|released|stepped)\\b", "would have given");
  }

  @Test
  void mostMoveAsTheyShould() {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    int all = 0;
    int right = 0;
    for (Change change : changes()) {
      for (Story story : Stories.stories()) {
        int before = stories.grade(story.signal(), change.from().apply(story));
        int after = stories.grade(story.signal(), change.to().apply(story));
        // What is at the top already can't rise.
        boolean top = change.direction() > 0 && before == 4 && after == 4;
        boolean agrees = Integer.signum(after - before) == change.direction() || top;
        all++;
        right += agrees ? 1 : 0;
        int[] count = counts.computeIfAbsent(change.name(), name -> new int[2]);
        count[agrees ? 0 : 1]++;
        if (!agrees) {
          wrong.add(
              change.name()
                  + " "
                  + before
                  + " to "
                  + after
                  + " "
                  + story.signal()
                  + ": "
                  + change.to().apply(story));
        }
      }
    }
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (name, count) ->
            table
                .append(name)
                .append(' ')
                .append(count[0])
                .append('/')
                .append(count[0] + count[1])
                .append('\n'));
    assertThat(all).isGreaterThanOrEqualTo(200);
    assertThat((double) right / all)
        .as(table + String.join("\n", wrong))
        .isGreaterThanOrEqualTo(0.9);
  }
}
