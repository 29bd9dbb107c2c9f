package dev.pmcoach.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what is said about each broken file with the {@code .problems} file beside it. In the
 * files' names a double underscore stands for a slash; a fourth part only tells cases apart. {@code
 * -Dgolden.update=true} rewrites them.
 */
class BrokenFilesTest {
  private static final Path FILES = Path.of("src/test/resources/content/broken");

  @TestFactory
  Stream<DynamicTest> everyProblemIsNamedAtItsPlace() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
          .toList()
          .stream();
    }
  }

  private static void compare(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path golden = FILES.resolve(name.replace(".yaml", ".problems"));
    String found = problems(path(name), Files.readAllBytes(file));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, found);
    }

    assertThat(found).isNotEmpty().isEqualTo(Files.readString(golden));
  }

  private static String path(String name) {
    String[] parts = name.substring(0, name.length() - ".yaml".length()).split("__");
    return String.join("/", Arrays.asList(parts).subList(0, Math.min(3, parts.length))) + ".yaml";
  }

  private static String problems(String path, byte[] bytes) {
    ContentDirectory.Content content = ContentDirectory.read(bytes, path, path);
    Optional<Library> below = Optional.of(new LayeredLibrary(List.of(PackagedContent.open())));
    return content.allProblems(below).stream()
        .map(problem -> problem + "\n")
        .collect(Collectors.joining());
  }
}
