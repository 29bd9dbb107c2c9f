import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures how many answers of 150 distinct words a second one thread scores, beside the baseline of
 * cutting the same answers into words, in the same run. After a build, from the checkout's root:
 * {@code java -cp target/classes src/bench/scoring/ScoringBench.java}.
 */
public final class ScoringBench {
  private static final int ANSWERS = 4000;

  private ScoringBench() {}

  public static void main(String[] args) {
    Rubric rubric =
        new LayeredLibrary(List.of(PackagedContent.open())).rubric("datastax-ai-pm").orElseThrow();
    Scorer scorer = new Scorer(rubric);
    List<String> answers = answers();
    for (int round = 0; round < 3; round++) {
      run(scorer, answers);
    }
    long start = System.nanoTime();
    long sum = run(scorer, answers);
    double scoring = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    for (String answer : answers) {
      sum += answer.split("\\W+").length;
    }
    double splitting = (System.nanoTime() - start) / 1e9;
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%,.0f answers/s on one thread; words alone %,.0f/s; heap %d MB; check %d%n",
        ANSWERS / scoring,
        ANSWERS / splitting,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        sum);
  }

  private static long run(Scorer scorer, List<String> answers) {
    long sum = 0;
    for (String answer : answers) {
      sum += scorer.score(Answer.of("", List.of("market-impact", "adoption"), answer)).overall();
    }
    return sum;
  }

  private static List<String> answers() {
    String[] words =
        ("I we moved price customers renewed from to percent in March because cluster latency team"
                + " finance signed off before after quarter month usage of our accounts query cut")
            .split(" ");
    Random random = new Random(3);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < ANSWERS; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 150; k++) {
        String word = words[random.nextInt(words.length)];
        text.append(k % 3 == 0 ? word : "w" + Integer.toString(random.nextInt(100_000), 36));
        text.append(k % 17 == 16 ? ". " : k % 11 == 0 ? " " + random.nextInt(900) + " " : " ");
      }
      answers.add(text.toString());
    }
    return answers;
  }
}
