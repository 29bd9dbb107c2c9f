package dev.pmcoach.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Scenario;
import dev.pmcoach.content.Scenario.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whether people can say a thing in their own words. */
class ScenarioWordingTest {
  private static final Path WORDINGS =
      Path.of("src", "test", "resources", "scenes", "wordings.txt");
  private static final Library LIBRARY = new LayeredLibrary(List.of(PackagedContent.open()));

  private static Stream<Scenario> negotiations() {
    return LIBRARY.names("scenarios").stream()
        .map(id -> LIBRARY.scenario(id).orElseThrow())
        .filter(scenario -> !scenario.stress());
  }

  private static NegotiationScene said(Scenario scenario, String words) {
    return (NegotiationScene) NegotiationScene.of(scenario, 1).said(words, Duration.ZERO).scene();
  }

  @TestFactory
  List<DynamicTest> eachOfTheseWordingsMovesTheParty() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String[] at = {"", ""};
    for (String line : Files.readAllLines(WORDINGS)) {
      if (line.startsWith("== ")) {
        at = line.substring(3).split(" ");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Scenario scenario = LIBRARY.scenario(at[0]).orElseThrow();
        String party = at[1];
        tests.add(
            dynamicTest(
                party + ": " + line,
                () ->
                    assertThat(said(scenario, line).standings().get(party).points()).isPositive()));
      }
    }
    return tests;
  }

  /** Somebody who didn't read the word lists. */
  @TestFactory
  Stream<DynamicTest> anotherVoiceReachesAgreement() {
    return negotiations()
        .map(
            scenario ->
                dynamicTest(
                    scenario.id(),
                    () -> {
                      Path voice =
                          WORDINGS.resolveSibling("voices").resolve(scenario.id() + ".txt");
                      Scene scene = NegotiationScene.of(scenario, 1);
                      for (String words : Files.readString(voice).split("\n\\.\n")) {
                        scene = scene.said(words, Duration.ZERO).scene();
                      }
                      assertThat(scene.outcome().id()).isEqualTo("agreement");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aHeapOfKeywordsMovesNobody() {
    return negotiations()
        .map(
            scenario ->
                dynamicTest(
                    scenario.id(),
                    () -> {
                      NegotiationScene after = said(scenario, keywords(scenario));
                      for (Party party : scenario.parties()) {
                        assertThat(after.standings().get(party.id()).agreed()).isFalse();
                      }
                      assertThat(after.outcome().id()).isEqualTo("impasse");
                    }));
  }

  private static String keywords(Scenario scenario) {
    StringBuilder heap = new StringBuilder("offer data empathy commitment concession ");
    for (Party party : scenario.parties()) {
      party.moves().forEach(move -> heap.append(String.join(" ", move.words())).append(' '));
    }
    return heap.toString();
  }

  /** All that anybody could say, in one breath. */
  @TestFactory
  Stream<DynamicTest> noSingleTurnBringsAgreement() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(WORDINGS)) {
      all.append(line.startsWith("==") || line.startsWith("#") ? "" : line).append(' ');
    }
    return negotiations()
        .map(
            scenario ->
                dynamicTest(
                    scenario.id(),
                    () ->
                        assertThat(said(scenario, all.toString()).standings().values())
                            .noneMatch(Standing::agreed)));
  }

  @Test
  void aQuestionToOneIsNoneToTheOther() {
    Scenario scenario = LIBRARY.scenario("engineer-and-sales").orElseThrow();

    NegotiationScene after = said(scenario, "Tomasz, what keeps you up at night?");

    assertThat(after.standings().get("tomasz").heard()).contains("asked");
    assertThat(after.standings().get("yvette").points()).isZero();
    assertThat(after.standings().get("yvette").patience()).isEqualTo(3);
  }

  @Test
  void aRefusalGivesNothingAway() {
    Scenario scenario = LIBRARY.scenario("engineer-and-sales").orElseThrow();

    assertThat(said(scenario, "I can't give them a separate SLA.").given()).isEmpty();
    assertThat(
            said(scenario, "We won't do a custom build, and a discount is off the table.").given())
        .isEmpty();
    assertThat(said(scenario, "Fine, I'd give them their own version.").given())
        .containsExactly("custom-contract");
  }

  @Test
  void pressureCostsPatienceAndDrownsReasons() {
    Scenario scenario = LIBRARY.scenario("engineer-and-sales").orElseThrow();

    Standing tomasz =
        said(scenario, "Tomasz, you have to ship it. I'd put the retry storm first.")
            .standings()
            .get("tomasz");

    assertThat(tomasz.patience()).isEqualTo(1);
    assertThat(tomasz.points()).isZero();
    assertThat(tomasz.trust()).isNegative();
  }

  @Test
  void whatSomebodyHasToDoIsNoPressure() {
    for (String words :
        List.of(
            "What do you have to drop for it?",
            "I know what you have to deal with at night.",
            "You will have it by Friday.")) {
      assertThat(Act.in(Phrases.plain(words))).as(words).doesNotContain(Act.PRESSURE);
    }
    for (String words : List.of("You have to ship it.", "Look, you must decide now.")) {
      assertThat(Act.in(Phrases.plain(words))).as(words).contains(Act.PRESSURE);
    }
  }
}
