package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCommandsTest {
  @TempDir private Path home;

  @Test
  void theListNamesEachQuestionUnderItsRound() {
    Run.coach("questions", "list", "--loop", "datastax-ai-pm", "--round", "screen")
        .exits(0)
        .prints(
            "datastax-ai-pm, screen", "screen-launch-revenue", "Read one: coach questions show");
  }

  @Test
  void theListAsJsonHasItsSchema() {
    JsonValue list = JsonValue.parse(Run.coach("questions", "list", "--json").exits(0).out());

    assertThat(list.get("schema").whole(0)).isEqualTo(1);
    assertThat(list.get("questions").items())
        .isNotEmpty()
        .allSatisfy(
            question -> {
              assertThat(question.get("id").text("")).isNotEmpty();
              assertThat(question.get("headline").text("")).isNotEmpty();
              assertThat(question.get("targets").items()).isNotEmpty();
            });
  }

  @Test
  void filtersNarrowTheList() {
    String out = Run.coach("questions", "list", "--json", "--signal", "scalability").exits(0).out();

    for (JsonValue question : JsonValue.parse(out).get("questions").items()) {
      List<String> targets =
          question.get("targets").items().stream().map(target -> target.text("")).toList();
      assertThat(targets).contains("scalability");
    }
  }

  @Test
  void anUnknownFilterSuggestsTheNearest() {
    Run.coach("questions", "list", "--round", "sceen").exits(2).says("did you mean 'screen'?");
  }

  @Test
  void anUnknownQuestionSuggestsTheNearest() {
    Run.coach("questions", "show", "screen-launch-revenu")
        .exits(2)
        .says("did you mean 'screen-launch-revenue'?");
  }

  @Test
  void samplesAreShownOnlyWhenAsked() {
    Run.coach("questions", "show", "screen-launch-revenue").exits(0).prints("--samples");
    assertThat(Run.coach("questions", "show", "screen-launch-revenue").out())
        .doesNotContain("A strong answer");
    Run.coach("questions", "show", "screen-launch-revenue", "--samples")
        .exits(0)
        .prints("A strong answer", "A weak answer");
  }

  @Test
  void theSameSeedDrawsTheSame() {
    String[] draw = {"questions", "draw", "--count", "4", "--seed", "7", "--json"};
    String first = Run.coach(draw).exits(0).out();

    assertThat(Run.coach(draw).out()).isEqualTo(first);
    assertThat(JsonValue.parse(first).get("questions").items()).hasSize(4).doesNotHaveDuplicates();
    draw[5] = "8";
    assertThat(Run.coach(draw).out()).isNotEqualTo(first);
  }

  @Test
  void coverageCountsByRoundSignalAndLevel() {
    String out = Run.coach("questions", "list", "--coverage", "--json").exits(0).out();
    JsonValue first = JsonValue.parse(out).get("coverage").items().get(0);

    assertThat(first.get("round").text("")).isEqualTo("screen");
    assertThat(first.get("signal").text("")).isEqualTo("market-impact");
    assertThat(first.get("questions").whole(0)).isGreaterThanOrEqualTo(3);
    assertThat(first.get("levels").fields()).containsKey("senior-pm");
  }

  @Test
  void loopsAndRubricsAreListedAndShown() {
    Run.coach("loops", "list").exits(0).prints("datastax-ai-pm", "210");
    Run.coach("loops", "show", "datastax-ai-pm").exits(0).prints("5. Hiring committee, 30 minutes");
    Run.coach("rubric", "list").columns(160).exits(0).prints("market-impact 30");
    Run.coach("rubric", "show", "datastax-ai-pm").exits(0).prints("evidence 4");
    Run.coach("levels", "list").exits(0).prints("not by the employer");
  }

  @Test
  void brokenContentOfTheUserIsNamedByPlace() throws IOException {
    Path bank = home.resolve("mine/banks/datastax-ai-pm/screen.yaml");
    Files.createDirectories(bank.getParent());
    Files.writeString(bank, "format: 1\nquestion: []\n");

    Run.coach("questions", "list", "--content", "mine")
        .at(home)
        .exits(3)
        .says("mine/banks/datastax-ai-pm/screen.yaml:2:1: error: unknown field 'question'");
    Run.coach("rubric", "list", "--content", "mine").at(home).exits(0);
  }
}
