package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Browser;
import dev.pmcoach.support.Golden;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsCommandsTest {
  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({
    "show-level, show L4",
    "show-ladder, show datastax-pm-tiers",
    "checklist, checklist roles:senior-pm --from associate-pm",
    "compare-levels, compare L4 L6",
    "compare-ladders, compare datastax-pm-roles datastax-pm-tiers",
    "assess-pricing, assess case-1-pricing",
    "assess-privacy, assess case-3-privacy",
    "triage, assess --triage case-2-two-teams"
  })
  void printsAreAsRead(String name, String words) {
    for (String format : List.of("text", "markdown", "json")) {
      String call = "levels " + words + " --format " + format;

      String out = Run.coach(call.split(" ")).at(home).exits(0).out();

      Golden.check("levels/" + name + '.' + format, out);
    }
  }

  @Test
  void aNumberIsReadByThePromotionPart() {
    coach("levels", "show", "L4")
        .exits(0)
        .prints("PM, datastax-pm-levels:pm")
        .says("L4 is read as");
  }

  @Test
  void ambiguousAndUnknownNamesAreUsageErrors() {
    coach("levels", "show", "Senior").exits(2).printsNothing().says("tiers:senior-pm");
    coach("levels", "checklist", "stuff-pm").exits(2).says("did you mean 'staff-pm'?");
    coach("levels", "checklist").exits(2).says("name a level");
  }

  @Test
  void theTargetIsTheDefault() {
    coach("target", "--level", "datastax-pm-roles:vp").exits(0);

    coach("levels", "checklist").exits(0).prints("VP of PM");
    coach("levels", "show").exits(0).prints("VP of PM");
  }

  @Test
  void ticksStayUntilTakenBack() {
    coach("levels", "tick", "hypotheses", "--note", "3 of 5 refuted", "--date", "2026-10-01")
        .exits(0);
    coach("levels", "checklist", "L4").exits(0).prints("1 of ", "[x] Turns a", "2026-10-01");
    coach("levels", "checklist", "L4", "--format", "markdown")
        .prints("- [x] Turns a", "3 of 5 refuted");

    coach("levels", "tick", "hypotheses", "--undo").exits(0);
    coach("levels", "checklist", "L4").exits(0).prints("0 of ", "[ ] Turns a");
  }

  @Test
  void comparingTurnsTheLevelsTheRightWayRound() {
    coach("levels", "compare", "L6", "L4").exits(0).prints("From PM to Senior PM");
    coach("levels", "compare", "L4", "datastax-pm-roles")
        .exits(2)
        .says("two levels, or two ladders");
    coach("levels", "compare", "L4", "L5").exits(2).says("both are datastax-pm-levels:pm");
    coach("levels", "compare", "datastax-pm-roles").exits(2).says("name two ladders");
  }

  @Test
  void allThreeViewsStandSideBySide() {
    coach("levels", "compare")
        .exits(0)
        .prints("6 (ladder-guide)", "5 (ladder-guide)", "L4, L5, Level 5", "4–6 years to Senior")
        .prints("By the table of roles 5–7 years. (ladder-guide)");
  }

  @Test
  void aTickNeedsALineThatIsThere() {
    coach("levels", "tick", "hypotheses-").exits(2).says("did you mean 'hypotheses'?");
  }

  @Test
  void ticksGoWithEverythingElse() {
    coach("levels", "tick", "hypotheses").exits(0);
    coach("data", "delete", "--yes").exits(0);

    assertThat(home.resolve(".local/share/coach/levels.jsonl")).doesNotExist();
  }

  @Test
  void damagedTicksAreNoHindrance() throws IOException {
    coach("levels", "tick", "hypotheses").exits(0);
    Path file = home.resolve(".local/share/coach/levels.jsonl");
    Files.writeString(file, Files.readString(file) + "{\"item\":");

    coach("levels", "tick", "full-area").exits(0);
    coach("levels", "checklist", "L4").exits(0).prints("2 of ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "levels checklist roles:vp --from associate-pm",
        "levels checklist datastax-pm-levels:principal-pm --from L3",
        "levels checklist L4",
        "levels assess case-1-pricing",
        "levels assess case-3-privacy"
      })
  void htmlPrintsOnOneSheet(String call) throws IOException, InterruptedException {
    Path page = home.resolve("page.html");
    Files.writeString(
        page, Run.coach((call + " --format html").split(" ")).at(home).exits(0).out());

    assertThat(Browser.sheets(page)).isEqualTo(1);
  }

  private Run coach(String... args) {
    return Run.coach(args).at(home);
  }
}
