package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
  @TempDir Path home;

  @Test
  void theTargetsRubricIsTheUsualOne() {
    assertThat(score("--json")).contains("\"rubric\": \"datastax-ai-pm\"");

    Run.coach("target", "--loop", "databricks-pm").at(home).exits(0);

    assertThat(score("--json")).contains("\"rubric\": \"databricks-pm\"");
    assertThat(score("--json", "--rubric", "datastax-ai-pm"))
        .contains("\"rubric\": \"datastax-ai-pm\"");
    assertThat(score("--json", "--question", "screen-launch-revenue"))
        .contains("\"rubric\": \"datastax-ai-pm\"");
  }

  @Test
  void numbersThatMakeNoSenseAreUsageErrors() {
    Run.coach("score", "--duration", "0").exits(2).printsNothing().says("--duration takes");
    Run.coach("score", "--duration=-5").exits(2).says("--duration takes");
    Run.coach("score", "--duration", "NaN").exits(2).says("--duration takes");
    Run.coach("score", "--fail-under", "200").exits(2).says("from 0 to 100");
  }

  @Test
  void belowTheLeastIsItsOwnExitCode() {
    Run.coach("score", "--fail-under", "1").with("I like data.").exits(5);
    Run.coach("score", "--fail-under", "0").with("I like data.").exits(0);
  }

  private String score(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "score";
    System.arraycopy(options, 0, args, 1, options.length);
    return Run.coach(args).at(home).with("Revenue grew.").exits(0).out();
  }
}
