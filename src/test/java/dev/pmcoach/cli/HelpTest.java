package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.cli.CommandTree.Entry;
import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.cli.CommandTree.Leaf;
import dev.pmcoach.support.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
  static Stream<List<String>> commands() {
    return Commands.all().entries().stream().flatMap(HelpTest::leaves);
  }

  private static Stream<List<String>> leaves(Entry entry) {
    return entry instanceof Group group
        ? group.leaves().stream().map(leaf -> List.of(group.name(), leaf.name()))
        : Stream.of(List.of(((Leaf) entry).name()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithAnExample(List<String> path) {
    String[] args = Stream.concat(path.stream(), Stream.of("--help")).toArray(String[]::new);

    String help = Run.coach(args).exits(0).out();

    assertThat(help).startsWith("Usage: coach " + String.join(" ", path));
    assertThat(help).containsPattern("Examples?:\n  .*coach");
    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    assertThat(help).contains("--format takes text");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void examplesFitALine(List<String> path) {
    List<String> examples = Commands.all().make(String.join(" ", path)).examples();

    assertThat(examples).allMatch(example -> example.length() <= 78);
  }

  @Test
  void everyGroupHasHelpWithAnExample() {
    assertThat(Commands.all().entries())
        .filteredOn(Group.class::isInstance)
        .allSatisfy(
            group ->
                assertThat(Run.coach(group.name(), "--help").exits(0).out())
                    .containsPattern("Examples?:\n  coach " + group.name()));
  }

  @Test
  void everyNameOfAnOptionStandsThereOnce() {
    assertThat(Run.coach("--help").exits(0).out())
        .contains("\n      --format=FORMAT ", "\n      --json ", "\n  -h, --help ");
  }

  @Test
  void missingWordsAreUsageErrors() {
    Run.coach("run").exits(2).printsNothing().says("SCRIPT", "Try: coach run --help");
    Run.coach("questions", "show").exits(2).printsNothing().says("ID");
  }

  @Test
  void whatIsNoNumberIsSaidInPlainWords() {
    Run.coach("mock", "--count", "x").exits(2).says("'x' is no whole number");
    Run.coach("score", "--duration", "x").exits(2).says("'x' is no number");
  }

  @Test
  void mainHelpNamesEveryCommand() {
    String help = Run.coach("--help").exits(0).out();

    assertThat(Commands.all().entries())
        .allSatisfy(entry -> assertThat(help).contains("\n  " + entry.name() + " "));
  }

  @Test
  void unknownCommandsSuggestTheNearest() {
    Run.coach("nxt").exits(2).printsNothing().says("no command called 'nxt'", "Did you mean: next");
  }

  @Test
  void formatsThatACommandLacksAreUsageErrors() {
    Run.coach("next", "--format", "junit").exits(2).says("not junit");
    Run.coach("next", "--format", "yaml").exits(2).says("no format called 'yaml'");
  }

  @Test
  void globalOptionsStandBeforeOrAfterTheCommand() {
    Run.coach("--format", "html", "next").exits(2);
    Run.coach("next", "--format", "html").exits(2);
  }

  @Test
  void versionIsOneLine() {
    Run.coach("--version").exits(0).prints("coach test\n");
  }
}
