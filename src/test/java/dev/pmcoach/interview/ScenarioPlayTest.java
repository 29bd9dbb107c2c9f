package dev.pmcoach.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Scenario;
import dev.pmcoach.interview.StressScene.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The built-in scenarios under any input, and under the clock. */
class ScenarioPlayTest {
  private static final int SEQUENCES = 1000;
  private static final Library LIBRARY = new LayeredLibrary(List.of(PackagedContent.open()));
  private static final List<String> ENDINGS =
      List.of("agreement", "impasse", "bad-deal", "held", "stretched", "overrun");

  private static List<Scenario> scenarios() {
    return LIBRARY.names("scenarios").stream()
        .map(id -> LIBRARY.scenario(id).orElseThrow())
        .toList();
  }

  /** Words that parties react to, and others. */
  private static List<String> sentences() throws IOException {
    List<String> all = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src", "test", "resources", "scenes", "wordings.txt"))) {
      if (!line.isBlank() && !line.startsWith("==") && !line.startsWith("#")) {
        all.add(line);
      }
    }
    all.addAll(List.of("You have to.", "?", "…", "word ".repeat(300), "I promise a discount."));
    return all;
  }

  @Test
  void anyWordsEndEveryScenarioInALegalStateWithinItsTurnsAndReplay() throws IOException {
    List<String> sentences = sentences();
    for (int seed = 0; seed < SEQUENCES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Scenario scenario = scenarios().get(random.nextInt(scenarios().size()));
      boolean timed = random.nextBoolean();
      List<Scene.Turn> first = play(scenario, new SplittableRandom(seed), sentences, timed);
      List<Scene.Turn> again = play(scenario, new SplittableRandom(seed), sentences, timed);

      assertThat(again).as("replay of %s, seed %s", scenario.id(), seed).isEqualTo(first);
      Scene.Turn last = first.get(first.size() - 1);
      assertThat(last.over()).as("%s, seed %s", scenario.id(), seed).isTrue();
      assertThat(last.scene().outcome().id()).isIn(ENDINGS);
      assertThat(last.scene().outcome().card()).isNotEmpty();
      assertThat(first).allMatch(turn -> turn.lines().stream().noneMatch(ScenarioPlayTest::mute));
    }
  }

  private static boolean mute(Scene.Line line) {
    return line.words().isBlank();
  }

  private static List<Scene.Turn> play(
      Scenario scenario, SplittableRandom random, List<String> sentences, boolean timed) {
    List<Scene.Turn> turns = new ArrayList<>();
    Scene scene = ScenarioScenes.of(scenario, 3);
    long seconds = 0;
    int said = 0;
    while (turns.isEmpty() || !turns.get(turns.size() - 1).over()) {
      seconds += timed ? random.nextInt(200) : 0;
      Duration elapsed = Duration.ofSeconds(seconds);
      if (timed && random.nextInt(3) == 0) {
        turns.add(scene.waited(elapsed));
      } else {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
          text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
        }
        turns.add(scene.said(text.toString(), elapsed));
        said++;
      }
      scene = turns.get(turns.size() - 1).scene();
      assertThat(said).as(scenario.id()).isLessThanOrEqualTo(scenario.turns());
    }
    return turns;
  }

  @Nested
  class UnderTheClock {
    private StressScene scene = StressScene.of(LIBRARY.scenario("day-in-the-life").orElseThrow());

    private List<Scene.Line> waited(int seconds) {
      Scene.Turn turn = scene.waited(Duration.ofSeconds(seconds));
      scene = (StressScene) turn.scene();
      return turn.lines();
    }

    private List<Scene.Line> said(String text, int seconds) {
      Scene.Turn turn = scene.said(text, Duration.ofSeconds(seconds));
      scene = (StressScene) turn.scene();
      return turn.lines();
    }

    @Test
    void anInterruptArrivesWhenItsMinuteHasCome() {
      assertThat(waited(119)).isEmpty();
      assertThat(waited(120)).hasSize(2);
      assertThat(scene.waiting()).isEqualTo("vm-family");
      assertThat(waited(125)).isEmpty();
    }

    @Test
    void twoMinutesLaterItIsTooLateAndTheNextOneIsWorse() {
      waited(120);

      assertThat(waited(240)).isEmpty();
      assertThat(waited(241)).hasSize(1);
      assertThat(scene.results()).containsEntry("vm-family", Result.LATE);
      assertThat(waited(300).get(1).words()).contains("nobody warned them about the chip");
    }

    @Test
    void anAnswerAfterTwoMinutesComesTooLate() {
      waited(120);
      said("I'll test native libraries on the chip today and call the customers by noon.", 245);

      assertThat(scene.results()).containsEntry("vm-family", Result.LATE);
    }

    @Test
    void anAnswerThatTakesLongerToSayIsTooLateWithoutAClock() {
      said("My day.", 0);
      said("I'll test native libraries and call the customers. " + "And so on. ".repeat(100), 0);

      assertThat(scene.results()).containsEntry("vm-family", Result.LATE);
    }

    @Test
    void withoutAClockTheyComeByTurn() {
      assertThat(said("My day.", 0)).hasSize(2);
      assertThat(waited(0)).isEmpty();
      said("I'll test native libraries on the chip today and call the customers by noon.", 0);

      assertThat(scene.results()).containsEntry("vm-family", Result.HANDLED);
      assertThat(scene.waiting()).isEqualTo("outage");
    }
  }
}
