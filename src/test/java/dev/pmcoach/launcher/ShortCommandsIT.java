package dev.pmcoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands that start in a moment load nothing that takes long: of this code no lambda, no
 * record's own equals, and of the libraries nothing at all. Times are for src/bench/startup; what
 * is loaded doesn't depend on how busy the machine is.
 */
class ShortCommandsIT {
  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"--version", "levels list", "questions list", "score -"})
  void loadNothingSlow(String call) throws IOException {
    Path project = Path.of("").toAbsolutePath();
    String build = Files.readAllLines(project.resolve("target/app/stamp")).get(0);
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + home.resolve("loaded"),
            "-Dcoach.terminals=",
            "-Duser.home=" + home,
            "-jar",
            project.resolve("target/app/" + build + "/coach.jar").toString());

    new Shell(home)
        .with("I cut p95 latency from 180 to 95 ms in March, measured against a holdout.")
        .run(Stream.concat(java, Stream.of(call.split(" "))).toArray(String[]::new))
        .exits(0);

    List<String> loaded;
    try (Stream<String> lines = Files.lines(home.resolve("loaded"))) {
      loaded = lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ *", "")).toList();
    }
    assertThat(loaded).anyMatch(line -> line.startsWith("dev.pmcoach.Main "));
    assertThat(loaded)
        .filteredOn(line -> line.startsWith("dev.pmcoach.") && line.contains("$$Lambda"))
        .isEmpty();
    assertThat(loaded)
        .filteredOn(
            line ->
                line.startsWith("java.lang.runtime.ObjectMethods ")
                    || line.startsWith("picocli.")
                    || line.startsWith("org.jline.")
                    || line.startsWith("org.yaml.")
                    || line.startsWith("com.fasterxml."))
        .isEmpty();
  }
}
