package dev.pmcoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts a JVM and looks at what it loads: start-up time is mostly that. */
@Timeout(60)
class LoadedClassesTest {
  private static final List<String> OF_INTEREST =
      List.of("dev.pmcoach.", "org.yaml.", "com.fasterxml.");

  @TempDir private Path home;

  private List<String> loadedBy(String... args) throws IOException, InterruptedException {
    Path log = home.resolve("classes.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log);
    command.add("-Duser.home=" + home);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("dev.pmcoach.Main");
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(home.resolve("out").toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("COACH_") || name.startsWith("XDG_"));
    Process process = builder.start();

    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(home.resolve("out"))).isZero();
    return Files.readAllLines(log).stream()
        .map(line -> line.replaceAll("^.*\\] | source:.*$", ""))
        .filter(name -> OF_INTEREST.stream().anyMatch(name::startsWith))
        .toList();
  }

  private static boolean readsYaml(String name) {
    return name.startsWith("org.yaml.")
        || name.startsWith("com.fasterxml.jackson.dataformat.")
        || name.equals("dev.pmcoach.content.Shapes");
  }

  @Test
  void listingBuiltInQuestionsLoadsNoYaml() throws Exception {
    assertThat(loadedBy("questions", "list"))
        .contains("dev.pmcoach.content.Bundle")
        .noneMatch(LoadedClassesTest::readsYaml);
  }

  @Test
  void listingCachedQuestionsOfTheUserLoadsNoYaml() throws Exception {
    Path bank = home.resolve("mine/banks/datastax-ai-pm/screen.yaml");
    Files.createDirectories(bank.getParent());
    Files.writeString(bank, "format: 1\nquestions: []\n");
    String mine = home.resolve("mine").toString();
    assertThat(loadedBy("questions", "list", "--content", mine))
        .anyMatch(LoadedClassesTest::readsYaml);

    assertThat(loadedBy("questions", "list", "--content", mine))
        .contains("dev.pmcoach.content.yaml.UserContent")
        .noneMatch(LoadedClassesTest::readsYaml);
  }
}
