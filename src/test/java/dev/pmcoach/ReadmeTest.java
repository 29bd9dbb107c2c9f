package dev.pmcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.cli.CommandTree.Entry;
import dev.pmcoach.cli.Commands;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keeps the README true: every block below {@code <!-- output of: coach … -->} is what that call
 * prints. {@code < FILE} in the call reads a file of {@code src/test/resources/readme}.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  private static final Path INPUTS = Path.of("src", "test", "resources", "readme");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(<!-- output of: coach (.*?) -->\\n```[a-z]*\\n)(.*?)(```\\n)", Pattern.DOTALL);

  private static final Pattern TABLE =
      Pattern.compile("(<!-- commands -->\\n)(.*?)(<!-- end of commands -->\\n)", Pattern.DOTALL);

  @TempDir Path home;

  @Test
  void sessionsAreWhatTheProgramPrints() throws IOException {
    String readme = Files.readString(README);
    List<String> calls = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme);
    String actual =
        block.replaceAll(
            match -> {
              calls.add(match.group(2));
              return Matcher.quoteReplacement(
                  match.group(1) + printed(match.group(2)) + match.group(4));
            });

    assertThat(calls).isNotEmpty();
    check(readme, actual);
  }

  @Test
  void theTableNamesEveryCommand() throws IOException {
    String readme = Files.readString(README);

    String actual =
        TABLE
            .matcher(readme)
            .replaceAll(
                match -> Matcher.quoteReplacement(match.group(1) + table() + match.group(3)));

    assertThat(actual).contains("<!-- commands -->");
    check(readme, actual);
  }

  private static void check(String readme, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, actual);
    } else {
      assertThat(actual).as("rewrite it with -Dgolden.update=true").isEqualTo(readme);
    }
  }

  private String printed(String call) {
    String[] halves = call.split(" < ");
    Run run = Run.coach(words(halves[0])).at(home).variable("LANG", "C.UTF-8").merged();
    if (halves.length == 2) {
      run.with(read(INPUTS.resolve(halves[1].strip())));
    }
    return run.exits(0).out().replace(home.toString(), "~");
  }

  private static String[] words(String call) {
    return call.strip().split(" +");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String table() {
    return Commands.all().sections().stream()
        .map(
            section ->
                "| "
                    + section.title()
                    + " | |\n|---|---|\n"
                    + section.entries().stream().map(ReadmeTest::row).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Entry entry) {
    return "| `coach " + entry.name() + "` | " + entry.summary() + " |\n";
  }
}
