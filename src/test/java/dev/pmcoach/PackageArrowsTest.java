package dev.pmcoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards which package may import which, by reading the import lines. */
class PackageArrowsTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "dev", "pmcoach");

  private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);");

  /** What each package may see of ours, itself apart. The root package sees everything. */
  private static final Map<String, Set<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("content", Set.of()),
              Map.entry("content.yaml", Set.of("content")),
              Map.entry("page", Set.of()),
              Map.entry("json", Set.of()),
              Map.entry("scoring", Set.of("content")),
              Map.entry("interview", Set.of("scoring", "content")),
              Map.entry("career", Set.of("scoring", "content")),
              Map.entry("offer", Set.of("scoring", "content")),
              Map.entry("session", Set.of("interview", "scoring", "content", "json")),
              Map.entry("planning", Set.of("session", "interview", "career", "scoring", "content")),
              Map.entry(
                  "report",
                  Set.of("session", "planning", "interview", "scoring", "content", "json", "page")),
              Map.entry("terminal", Set.of("interview", "scoring", "content", "page"))));

  /** Libraries, and the one package that may import each. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "picocli", "cli",
          "org.jline", "terminal",
          "com.fasterxml.jackson.dataformat.yaml", "content.yaml",
          "org.yaml", "content.yaml",
          "com.fasterxml.jackson.core", "json");

  @Test
  void importsFollowTheArrows() throws IOException {
    List<String> wrong =
        imports()
            .filter(line -> line.imported().startsWith("dev.pmcoach."))
            .filter(line -> ARROWS.containsKey(line.from()))
            .filter(
                line -> {
                  String to = ours(line.imported());
                  return !to.equals(line.from()) && !ARROWS.get(line.from()).contains(to);
                })
            .map(Import::toString)
            .toList();

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageHasItsArrows() throws IOException {
    Set<String> packages =
        imports().map(Import::from).collect(Collectors.toCollection(TreeSet::new));
    packages.removeAll(Set.of("", "cli"));

    assertThat(ARROWS.keySet()).containsAll(packages);
  }

  @Test
  void eachLibraryHasOneImporter() throws IOException {
    List<String> wrong =
        imports()
            .filter(line -> !line.imported().startsWith("dev.pmcoach."))
            .filter(line -> !line.imported().startsWith("java."))
            .filter(line -> !allowed(line))
            .map(Import::toString)
            .toList();

    assertThat(wrong).isEmpty();
  }

  /** YAML's streaming parser speaks the JSON library's token types, so both readers see those. */
  private static boolean allowed(Import line) {
    return LIBRARIES.entrySet().stream()
        .anyMatch(
            library ->
                line.imported().startsWith(library.getKey() + ".")
                    && (line.from().equals(library.getValue())
                        || line.from().equals("content.yaml")
                            && library.getKey().equals("com.fasterxml.jackson.core")));
  }

  private static Stream<Import> imports() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(PackageArrowsTest::imports)
          .toList()
          .stream();
    }
  }

  private static Stream<Import> imports(Path file) {
    Path folder = SOURCES.relativize(file).getParent();
    String from =
        folder == null ? "" : folder.toString().replace(file.getFileSystem().getSeparator(), ".");
    try {
      return Files.readAllLines(file).stream()
          .map(IMPORT::matcher)
          .filter(Matcher::find)
          .map(match -> new Import(from, file.getFileName().toString(), match.group(1)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Returns the package of one of our classes, below the root package. */
  private static String ours(String imported) {
    return Arrays.stream(imported.split("\\."))
        .skip(2)
        .takeWhile(part -> Character.isLowerCase(part.charAt(0)))
        .collect(Collectors.joining("."));
  }

  private record Import(String from, String file, String imported) {}
}
