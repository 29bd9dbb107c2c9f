package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Run;
import dev.pmcoach.support.Shell;
import dev.pmcoach.support.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  private static List<String> completed(String... words) {
    String[] args = Stream.concat(Stream.of("complete"), Stream.of(words)).toArray(String[]::new);
    return Run.coach(args).exits(0).out().lines().map(line -> line.split("\t")[0]).toList();
  }

  @Test
  void namesCommandsThenTheirSubCommands() {
    assertThat(completed("")).contains("mock", "questions", "doctor").doesNotContain("complete");
    assertThat(completed("ques")).containsExactly("questions");
    assertThat(completed("questions", "")).contains("list", "show").doesNotContain("mock");
    assertThat(completed("--json", "levels", "li")).containsExactly("list");
  }

  @Test
  void namesOptionsOfTheCommandAndOfAll() {
    assertThat(completed("questions", "list", "--")).contains("--coverage", "--json", "--help");
    assertThat(completed("questions", "show", "--co")).containsOnly("--content", "--color");
  }

  @Test
  void namesIdsWhereTheyBelong() {
    assertThat(completed("mock", "datastax-ai")).containsExactly("datastax-ai-pm");
    assertThat(completed("questions", "show", "")).hasSizeGreaterThan(50);
    assertThat(completed("questions", "list", "--signal", "adop")).containsExactly("adoption");
    assertThat(completed("score", "x", "--rubric", "databr")).containsExactly("databricks-pm");
    assertThat(completed("levels", "show", "")).isNotEmpty().allMatch(id -> id.contains(":"));
    assertThat(completed("completion", "z")).containsExactly("zsh");
  }

  @Test
  void namesValuesBehindAnEqualsSign() {
    assertThat(completed("levels", "list", "--format=j")).containsExactly("--format=json");
    assertThat(completed("mock", "--color=")).hasSize(3);
  }

  @Test
  void leavesFilesAndFiguresToTheShell() {
    assertThat(completed("score", "")).isEmpty();
    assertThat(completed("score", "--duration", "")).isEmpty();
    assertThat(completed("score", "--content", "")).isEmpty();
    assertThat(completed("no-such-command", "")).isEmpty();
  }

  @Test
  void unknownShellIsAUsageError() {
    Run.coach("completion", "tcsh").exits(2).says("tcsh", "coach completion --help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void scriptIsOneOfItsShell(String shell, @TempDir Path directory) throws IOException {
    Path program = Tools.require(shell);
    String script = Run.coach("completion", shell).exits(0).out();
    Path file = Files.writeString(directory.resolve("script"), script);

    Shell.Result run =
        new Shell(directory)
            .variable("HOME", directory.toString())
            .run(program.toString(), "-n", file.toString());

    assertThat(run.exits(0).err()).isEmpty();
  }

  @Test
  void bashKeepsWordsWithColonsWhole(@TempDir Path directory) throws IOException {
    Path bash = Tools.require("bash");
    Path script = directory.resolve("script");
    Files.writeString(script, Run.coach("completion", "bash").exits(0).out());
    String test =
        """
        coach() { printf 'ladder:L4\\tPM\\nladder:L5\\tSenior PM\\n'; echo "$@" >&3; }
        source %s
        COMP_LINE='coach levels show ladder:L' COMP_POINT=26
        exec 3>&1
        _coach 3>asked
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(script);

    Shell.Result run = new Shell(directory).run(bash.toString(), "-c", test);

    assertThat(run.exits(0).out()).isEqualTo("L4\nL5\n");
  }

  @Test
  void fishAsksForTheWordBeingTyped(@TempDir Path directory) throws IOException {
    Path fish = Tools.require("fish");
    Files.writeString(
        directory.resolve("coach.fish"), Run.coach("completion", "fish").exits(0).out());
    Path stub = directory.resolve("coach");
    Files.writeString(stub, "#!/bin/sh\nprintf '<%s>' \"$@\" | tr -d '\\n'\necho\n");
    assertThat(stub.toFile().setExecutable(true)).isTrue();

    Shell.Result run =
        new Shell(directory)
            .variable("HOME", directory.toString())
            .variable("PATH", directory + ":" + System.getenv("PATH"))
            .run(
                fish.toString(),
                "-c",
                "source coach.fish; complete -C 'coach levels '; complete -C 'coach lev'");

    assertThat(run.exits(0).out()).contains("<complete><levels><>").contains("<complete><lev>");
  }
}
