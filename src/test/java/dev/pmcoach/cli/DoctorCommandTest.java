package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir Path home;

  @Test
  void allIsWellOnAFreshMachine() {
    Run.coach("doctor")
        .at(home)
        .exits(0)
        .prints("Java: " + System.getProperty("java.version"))
        .prints("Content: ", " questions, ", " rubrics")
        .prints("Your data: none yet; it will lie in", home.toString())
        .prints("Terminal: none here");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() throws IOException {
    Path config = home.resolve(".config/coach/config.yaml");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "colour: always\n");

    Run.coach("doctor").at(home).exits(1).prints("Settings: ", "config.yaml:1");
  }

  @Test
  void dataThatCannotBeWrittenIsTrouble() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");

    Run.coach("doctor", "--data", file + "/below").at(home).exits(1).prints("can't be written");
  }

  @Test
  void writesEachCheckAsJson() {
    String json = Run.coach("doctor", "--json").at(home).exits(0).out();

    assertThat(json).contains("\"schema\": 1", "\"id\": \"java\"", "\"state\": \"fine\"");
  }

  @Test
  void warmingNeedsTheLauncher() {
    Run.coach("doctor", "--warm").at(home).exits(1).prints("not started by bin/coach");
  }
}
