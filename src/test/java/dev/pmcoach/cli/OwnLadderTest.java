package dev.pmcoach.cli;

import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ladder of another company, as one file of the user's. */
class OwnLadderTest {
  @TempDir private Path home;

  @BeforeEach
  void startOne() {
    coach("questions", "new", "--kind", "ladder", "my-company", "--content", "mine")
        .exits(0)
        .prints("Wrote mine/ladders/my-company.yaml");
  }

  @Test
  void theTemplateIsFreeOfProblems() {
    coach("questions", "check", "mine/ladders/my-company.yaml").exits(0).prints("no problems");
  }

  @Test
  void everyCommandKnowsIt() {
    coach("levels", "list", "--content", "mine").exits(0).prints("my-company:pm-2");
    coach("levels", "show", "P2", "--content", "mine").exits(0).prints("Answers for an area");
    coach("levels", "checklist", "pm-2", "--from", "pm-1", "--content", "mine")
        .exits(0)
        .prints("[ ] Has moved a metric together with another function.");
    coach("levels", "tick", "an-area", "--content", "mine").exits(0);
    coach("levels", "compare", "my-company", "roles", "--content", "mine").exits(0).prints("PM 2");
    coach("levels", "lens", "--file", "-", "--ladder", "my-company", "--content", "mine")
        .with(LevelsLensTest.ANSWER)
        .exits(0)
        .prints("Reads as PM 2, the top of this ladder.");
    coach("target", "--level", "my-company:pm-2", "--content", "mine").exits(0).prints("pm-2");
  }

  @Test
  void mistakesAreNamedByLine() throws IOException {
    Path file = home.resolve("mine/ladders/my-company.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("[own-act, detail]", "[own-act, detial]")
            .replace("group: kpi", "group: kpis"));

    coach("questions", "check", "mine")
        .exits(3)
        .prints("there is no trait 'detial' (did you mean 'detail'?)", "did you mean 'kpi'?");
  }

  private Run coach(String... args) {
    return Run.coach(args).at(home);
  }
}
