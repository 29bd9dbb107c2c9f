package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Values;
import dev.pmcoach.json.JsonValue;
import dev.pmcoach.offer.Item;
import dev.pmcoach.offer.MoveReader;
import dev.pmcoach.support.Golden;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferCommandsTest {
  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"expert", "naive", "withdrawn", "impasse"})
  void negotiationsReadAsTheyDid(String name) {
    String printed =
        Run.coach("offer", "negotiate", "--seed", "7", "--no-input")
            .at(home)
            .with(Golden.script("offer/" + name + ".in"))
            .merged()
            .exits(0)
            .out();

    Golden.check("offer/" + name + ".out", printed);
  }

  @Test
  void impactAndValueReadAsTheyDid() {
    Golden.check(
        "offer/impact.out",
        Run.coach(
                "offer",
                "impact",
                "--trials",
                "4000",
                "--conversion-before",
                "12",
                "--conversion-after",
                "15/18/20",
                "--price",
                "8k/9k/10k",
                "--partner-calls-before",
                "5M",
                "--partner-calls-after",
                "8M")
            .exits(0)
            .out());
    Golden.check(
        "offer/value.out",
        Run.coach(
                "offer",
                "value",
                "--base",
                "178k",
                "--sign-on",
                "25k",
                "--bonus",
                "10",
                "--equity",
                "0.055",
                "--valuation",
                "1.6B",
                "--acceleration",
                "25",
                "--self-check")
            .exits(0)
            .out());
  }

  @Test
  void offersFromFilesAreSetSideBySide() throws IOException {
    offer("now.yaml", "Stay", "180k", "0");
    offer("new.yaml", "Move", "172k", "24k");

    Run.coach("offer", "value", "now.yaml", "new.yaml")
        .at(home)
        .columns(120)
        .exits(0)
        .prints("Side by side", "higher base of Stay", "after 36 months");
  }

  @Test
  void aFieldThatIsNoneIsNamedWithItsPlace() throws IOException {
    Files.writeString(home.resolve("bad.yaml"), "format: 1\nname: A\nbas: 5\n");

    Run.coach("offer", "value", "bad.yaml")
        .at(home)
        .exits(3)
        .says("bad.yaml:3:1: error", "did you mean 'base'?");
  }

  @Test
  void impossibleFiguresAreRefusedWithTheReason() {
    Run.coach(
            "offer",
            "impact",
            "--existing-arr",
            "1M",
            "--churn-before",
            "120",
            "--churn-after",
            "5")
        .exits(3)
        .says("churn-before has to be from 0 to 100");
    Run.coach("offer", "value", "--base", "much").exits(3).says("'much' is no figure");
  }

  @Test
  void aStorysFiguresAreTakenOver() throws IOException {
    Files.createDirectories(home.resolve(".local/share/coach/stories"));
    Files.writeString(
        home.resolve(".local/share/coach/stories/advisor.yaml"),
        """
        format: 1
        title: The advisor
        context: Accounts left over slow scans.
        action: I cut it to one suggestion.
        figures:
          - figure: Renewal ARR went from $11.2M to $14.0M.
            check: A holdout, signed off by finance.
        lock-in: Partner API calls grew 0.6x.
        """);

    JsonValue json =
        JsonValue.parse(
            Run.coach("offer", "impact", "--story", "advisor", "--json").at(home).exits(0).out());

    assertThat(json.get("arr").get("base").whole(0)).isEqualTo(2_800_000);
    assertThat(json.get("eli").get("base").number()).hasValue(0.6);
  }

  @Test
  void csvHasInputsAndResults() {
    Run.coach("offer", "impact", "--arr-booked", "2M", "--format", "csv")
        .exits(0)
        .prints(
            "kind,name,low,base,high\n", "assumption,arr-booked,2000000,", "arr,total,2000000,");
  }

  @Test
  void everyReportedFigureIsPrinted() {
    String value = Run.coach("offer", "value", "--base", "1").columns(200).exits(0).out();
    String impact = Run.coach("offer", "impact", "--arr-booked", "2M").columns(200).exits(0).out();

    assertThat(value)
        .contains(
            "$170,000",
            "$185,000",
            "$22,000",
            "$30,000",
            "0.04",
            "0.07",
            "15 percent",
            "4 years",
            "12 months",
            "$5M",
            "$3.5M",
            "Google L6",
            "18 months",
            "three years",
            "$190k");
    assertThat(impact).contains("$4M", "25 %", "month 12", "80 or more", "10 %", "0.6×");
  }

  @Test
  void strongPracticeLinesMakeTheirMovesAndWeakOnesDoNot() {
    MoveReader reader = new MoveReader();
    Values file =
        new Values(
            new LayeredLibrary(List.of(PackagedContent.open()))
                .file("offers", "negotiation")
                .orElseThrow());

    List<String> ids =
        file.groups(
            "drills",
            drill -> {
              assertThat(made(reader, drill.text("strong"))).containsAll(drill.texts("wants"));
              assertThat(made(reader, drill.text("weak")).containsAll(drill.texts("wants")))
                  .isFalse();
              return drill.text("id");
            });

    assertThat(ids).hasSizeGreaterThanOrEqualTo(7);
  }

  private static Set<String> made(MoveReader reader, String line) {
    return reader.read(line.replace('\n', ' ')).stream()
        .map(
            move ->
                move.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + move.item().map(Item::id).map(item -> "-" + item).orElse(""))
        .collect(Collectors.toSet());
  }

  private void offer(String file, String name, String base, String signOn) throws IOException {
    Files.writeString(
        home.resolve(file),
        "format: 1\nname: " + name + "\nbase: " + base + "\nsign-on: " + signOn + "\n");
  }
}
