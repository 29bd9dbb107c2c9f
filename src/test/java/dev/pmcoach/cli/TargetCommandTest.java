package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetCommandTest {
  @TempDir Path home;

  @Test
  void staysUntilItIsCleared() {
    Run.coach("target", "--loop", "datastax-ai-pm").at(home).exits(0);
    Run.coach("target", "--date", "2026-12-07").at(home).exits(0);

    JsonValue json = JsonValue.parse(Run.coach("target", "--json").at(home).exits(0).out());
    assertThat(json.get("loop").text("")).isEqualTo("datastax-ai-pm");
    assertThat(json.get("date").text("")).isEqualTo("2026-12-07");
    Run.coach("target").at(home).prints("Monday, 7 December 2026, in 14 days");

    Run.coach("target", "--clear").at(home).exits(0);
    assertThat(JsonValue.parse(Run.coach("target", "--json").at(home).out()).get("loop").present())
        .isFalse();
  }

  @Test
  void refusesWhatDoesNotExist() {
    Run.coach("target", "--loop", "datastax-ai").at(home).exits(2).says("did you mean");
    Run.coach("target", "--date", "7.12.").at(home).exits(2).says("2026-12-07");
  }
}
