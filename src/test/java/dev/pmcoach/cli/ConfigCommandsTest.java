package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandsTest {
  @TempDir Path home;

  private Path file() {
    return home.resolve(".config/coach/config.yaml");
  }

  @Test
  void whatIsSetHolds() {
    Run.coach("config", "set", "data", home + "/my sessions").at(home).exits(0);

    assertThat(Run.coach("data", "path").at(home).exits(0).out())
        .isEqualTo(home.resolve("my sessions") + "\n");
    Run.coach("config", "get", "data").at(home).exits(0).prints(home + "/my sessions");
  }

  @Test
  void aVariableComesBeforeItAndAnOptionBeforeBoth() {
    Run.coach("config", "set", "data", home + "/a").at(home).exits(0);

    assertThat(Run.coach("data", "path").at(home).variable("COACH_DATA", home + "/b").out())
        .isEqualTo(home.resolve("b") + "\n");
    assertThat(
            Run.coach("data", "path", "--data", home + "/c")
                .at(home)
                .variable("COACH_DATA", home + "/b")
                .out())
        .isEqualTo(home.resolve("c") + "\n");
  }

  @Test
  void otherLinesOfTheFileStay() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "# mine\ncolor: never\n");

    Run.coach("config", "set", "color", "always").at(home).exits(0);
    Run.coach("config", "set", "plain", "true").at(home).exits(0);
    Run.coach("config", "set", "color", "").at(home).exits(0);

    assertThat(file()).hasContent("# mine\nplain: true\n");
  }

  @Test
  void aMistakeInTheFileIsNamedAndTheRestHolds() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "colour: never\ndata: " + home + "/kept  # here\n");

    Run run = Run.coach("data", "path").at(home).exits(0);

    assertThat(run.out()).isEqualTo(home.resolve("kept") + "\n");
    assertThat(run.err()).contains("config.yaml:1", "did you mean 'color'");
  }

  @Test
  void unknownSettingsAndValuesAreUsageErrors() {
    Run.coach("config", "set", "dat", "x").at(home).exits(2).says("did you mean 'data'");
    Run.coach("config", "set", "color", "red").at(home).exits(2).says("auto or always or never");
    assertThat(file()).doesNotExist();
  }
}
