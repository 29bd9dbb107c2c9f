package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row and figure of the guide's career part is printed by some command. */
class LevelsFactsTest {
  private static final Path LIST = Path.of("src/test/resources/levels/section-1.txt");

  private static final Map<String, String> PRINTED = new ConcurrentHashMap<>();

  record Fact(String call, String text) {}

  static Stream<Fact> facts() throws IOException {
    List<String> lines = Files.readAllLines(LIST);
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| ", 2))
        .map(halves -> new Fact(halves[0].strip(), halves[1].strip()));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void isPrinted(Fact fact) {
    String printed = PRINTED.computeIfAbsent(fact.call(), LevelsFactsTest::print);

    assertThat(printed).containsSubsequence(fact.text().split(" … "));
  }

  /** Returns what a call prints, line breaks as blanks. */
  private static String print(String call) {
    String[] words = ("levels " + call).split(" ");
    return Run.coach(words).columns(400).exits(0).out().replaceAll("\\s+", " ");
  }
}
