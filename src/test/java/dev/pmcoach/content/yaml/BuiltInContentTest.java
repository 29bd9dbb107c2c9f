package dev.pmcoach.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.Bundle;
import dev.pmcoach.content.BundleWriter;
import dev.pmcoach.content.ContentFile;
import dev.pmcoach.content.ContentLint;
import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.SampleJudge;
import dev.pmcoach.content.TextLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lints every file in {@code questions/}. Whether the scorer agrees is another test's matter. */
class BuiltInContentTest {
  private static final Path QUESTIONS = Path.of("questions");

  /** Reviews go stale by a day that this test says, not by the day on which it runs. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TestFactory
  Stream<DynamicTest> everyFileIsFreeOfProblems() throws IOException {
    ContentDirectory.Content content = ContentDirectory.read(QUESTIONS, "");
    List<Problem> problems = new ArrayList<>(content.allProblems(Optional.empty()));
    Bundle bundle = Bundle.open(Bundle.Bytes.of(BundleWriter.write(content.files(), "")), "");
    problems.addAll(
        new ContentLint(new LayeredLibrary(List.of(bundle)), TODAY, SampleJudge.NONE)
            .lint(content.files()));
    return Stream.concat(content.files().stream(), content.broken().stream())
        .map(file -> DynamicTest.dynamicTest(file.path(), () -> check(file, problems)));
  }

  private static void check(ContentFile file, List<Problem> problems) throws IOException {
    List<Problem> found = new ArrayList<>(problems);
    found.removeIf(problem -> !problem.at().file().equals(file.path()));
    found.addAll(TextLint.lint(file.path(), Files.readString(QUESTIONS.resolve(file.path()))));

    assertThat(found).isEmpty();
  }

  @Test
  void thereAreFilesToLint() throws IOException {
    assertThat(ContentDirectory.read(QUESTIONS, "").files()).hasSizeGreaterThan(20);
  }
}
