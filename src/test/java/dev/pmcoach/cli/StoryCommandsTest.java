package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryCommandsTest {
  private static final String ALERTS =
      """
      format: 1
      title: Usage alerts
      context: Customers on consumption pricing were surprised by their bills.
      action: I decided to ship usage alerts before the new dashboard and cut the dashboard.
      figures:
        - figure: Add-on revenue grew to $1.9M in four quarters.
          baseline: It stood at $400k when I took it over.
          check: Finance recounted it from invoices.
        - figure: Monthly churn fell to 1.4 percent.
      """;

  @TempDir Path home;

  private Path file(String id) {
    return home.resolve(".local/share/coach/stories/" + id + ".yaml");
  }

  private void add(String id, String text) {
    Run.coach("stories", "add", id, "--from", "-").at(home).with(text).exits(0);
  }

  @Test
  void aNewStoryIsATemplateThatReads() {
    Run.coach("stories", "add", "my-launch", "--title", "A \"big\" launch: part 2")
        .at(home)
        .exits(0)
        .says("Nothing leaves this machine", "coach stories check my-launch");

    Run.coach("stories", "show", "my-launch").at(home).exits(0).prints("A \"big\" launch: part 2");
    assertThat(file("my-launch")).exists();
  }

  @Test
  void checkNamesWhatLacksAndWhatIsUnverified() {
    add("usage-alerts", ALERTS);

    Run.coach("stories", "check")
        .at(home)
        .exits(0)
        .prints("Unverified: Monthly churn fell to 1.4 percent.", "you have 1");
    JsonValue json =
        JsonValue.parse(Run.coach("stories", "check", "--json").at(home).exits(0).out());
    assertThat(json.get("stories").items().get(0).get("signals").get("market-impact").whole(0))
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void theStoryWithTheEvidenceMatchesBest() {
    add("usage-alerts", ALERTS);
    add("vague", "format: 1\ntitle: Vague\ncontext: We did great things with AI.\n");

    JsonValue json =
        JsonValue.parse(
            Run.coach("stories", "match", "screen-launch-revenue", "--json").at(home).out());

    assertThat(json.get("stories").items().get(0).get("id").text("")).isEqualTo("usage-alerts");
  }

  @Test
  void gapsAreSignalsWithoutEvidence() {
    add("usage-alerts", ALERTS);

    Run.coach("stories", "gaps").at(home).exits(0).prints("usage-alerts", "gap");
  }

  @Test
  void aBrokenStoryIsNamedAndTheOthersAreUsed() throws IOException {
    add("usage-alerts", ALERTS);
    Files.writeString(file("broken"), "format: 1\ntitel: x\n");
    Files.write(file("binary"), new byte[] {0, 1, 2});

    Run.coach("stories", "list")
        .at(home)
        .exits(0)
        .prints("usage-alerts")
        .says("broken.yaml:2:1", "did you mean 'title'", "Story 'broken' is left out");
    Run.coach("stories", "show", "broken").at(home).exits(3);
  }

  @Test
  void aStoryThatComesInBrokenIsKeptAndNamed() {
    Run.coach("stories", "add", "x", "--from", "-")
        .at(home)
        .with("format: 1\n")
        .exits(3)
        .says("Your words are kept");
    assertThat(file("x")).exists();
  }

  @Test
  void namesStayInTheDirectory() {
    Run.coach("stories", "add", "../../x").at(home).exits(2).says("no name for a story");
  }

  @Test
  void removingAsks() {
    add("usage-alerts", ALERTS);

    Run.coach("stories", "remove", "usage-alerts").at(home).exits(2).says("--yes");
    Run.coach("stories", "remove", "usage-alert", "--yes").at(home).exits(2).says("did you mean");
    Run.coach("stories", "remove", "usage-alerts", "--yes").at(home).exits(0);
    assertThat(file("usage-alerts")).doesNotExist();
  }
}
