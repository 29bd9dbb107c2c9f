package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedAnswerTest {
  private static final String ANSWER = "Renewal ARR went from $11.2M to $14.0M in two quarters.";

  @TempDir Path home;

  @Test
  void aSavedAnswerIsASessionOfOneQuestion() {
    Run.coach("score", "-", "--question", "screen-launch-revenue", "--save")
        .at(home)
        .with(ANSWER)
        .exits(0)
        .says("Saved. See it again: coach why --session ");

    JsonValue list =
        JsonValue.parse(Run.coach("history", "list", "--json").at(home).exits(0).out());
    assertThat(list.get("sessions").items()).hasSize(1);
    assertThat(list.get("sessions").items().get(0).get("answers").whole(0)).isEqualTo(1);
    Run.coach("why").at(home).exits(0).prints("Renewal ARR went from $11.2M");
  }

  @Test
  void savingNeedsAQuestion() {
    Run.coach("score", "-", "--save").at(home).with(ANSWER).exits(2).says("--question");
  }
}
