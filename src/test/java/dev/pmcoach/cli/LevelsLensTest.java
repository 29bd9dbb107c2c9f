package dev.pmcoach.cli;

import dev.pmcoach.support.Golden;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsLensTest {
  static final String ANSWER =
      """
      I owned the free tier. Trial to paid stood at 11 percent in January. I compared 400 trials
      with sales and found that half of them hit the storage limit. I doubled it, and conversion
      went to 17 percent by the end of June; finance counted 2.1 million of new ARR. It cost us
      margin: I gave up the desktop client to pay for it.
      """;

  @TempDir private Path home;

  @Test
  void printsAreAsRead() {
    for (String format : List.of("text", "markdown", "json")) {
      String out =
          coach("levels", "lens", "--file", "-", "--format", format).with(ANSWER).exits(0).out();

      Golden.check("levels/lens." + format, out);
    }
  }

  @Test
  void aSessionIsReadAsAWhole() {
    coach("practice", "screen-launch-revenue", "--no-input").with(ANSWER + ".\n").exits(0);

    coach("levels", "lens").exits(0).prints("Reads as Senior PM");
    coach("levels", "lens", "--ladder", "tiers").exits(0).prints("Lead PM would want");
  }

  @Test
  void theTargetsLadderIsTheDefault() throws IOException {
    Files.writeString(home.resolve("a.txt"), ANSWER);
    coach("target", "--level", "roles:vp").exits(0);

    coach("levels", "lens", "--file", "a.txt").exits(0).prints("VP of PM");
  }

  @Test
  void pitfallsCloseASession() {
    coach("practice", "screen-launch-revenue", "--no-input")
        .with("We shipped everything on time in every sprint.\n.\n")
        .exits(0)
        .prints("Pitfalls to watch", "“We shipped everything on time in every sprint.”");
  }

  @Test
  void nothingToReadIsExpectedTrouble() {
    coach("levels", "lens").exits(1).says("there is no session yet");
    coach("levels", "lens", "--file", "-", "--ladder", "x").with("A").exits(2).says("no ladder");
  }

  @Test
  void theTargetSaysWhomTheGuidesAddress() {
    coach("target", "--level", "L4")
        .exits(0)
        .prints("Whom the guides have in mind", "3–7 years", "no verdict on you")
        .prints("What the step up to it takes", "Business impact");
  }

  private Run coach(String... args) {
    return Run.coach(args).at(home);
  }
}
