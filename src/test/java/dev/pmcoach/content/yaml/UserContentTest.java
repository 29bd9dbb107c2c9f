package dev.pmcoach.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.Bundle;
import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserContentTest {
  private static final String MINE =
      """
      format: 1
      questions:
        - id: my-question
          kind: case
          prompt: What would you cut? Say why.
          targets: [adoption]
      """;

  @TempDir private Path home;

  private Path directory() {
    return home.resolve("mine");
  }

  private void write(String path, String text) throws IOException {
    Path file = directory().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Library library() {
    Bundle builtIn = PackagedContent.open();
    UserContent user = new UserContent(directory(), "mine", builtIn, home.resolve("cache"));
    return new LayeredLibrary(List.of(builtIn, user.open()));
  }

  private Library builtIn() {
    return new LayeredLibrary(List.of(PackagedContent.open()));
  }

  private Path cached() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("cache/content"))) {
      return files.toList().get(0);
    }
  }

  @Test
  void aBankAddsToABuiltInRound() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE);

    Question mine = library().question("my-question").orElseThrow();

    assertThat(mine.loop()).isEqualTo("datastax-ai-pm");
    assertThat(mine.round()).isEqualTo("screen");
    assertThat(mine.minutes()).isEqualTo(5);
    assertThat(library().questions("datastax-ai-pm", "screen")).contains(mine);
    assertThat(library().summaries()).hasSize(builtIn().summaries().size() + 1);
  }

  @Test
  void theHeadlineIsTheFirstSentence() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE);

    assertThat(library().summaries())
        .filteredOn(summary -> summary.id().equals("my-question"))
        .extracting(QuestionSummary::headline)
        .containsExactly("What would you cut?");
  }

  @Test
  void aRubricOfTheSameIdReplacesTheBuiltIn() throws IOException {
    write(
        "rubrics/datastax-ai-pm.yaml",
        """
        format: 1
        id: datastax-ai-pm
        title: Mine
        signals: [{ id: adoption, title: Adoption, weight: 100, terms: [clusters] }]
        """);

    assertThat(library().rubric("datastax-ai-pm").orElseThrow().title()).isEqualTo("Mine");
    assertThat(library().rubrics()).hasSameSizeAs(builtIn().rubrics());
    assertThat(library().rubric("datastax-ai-pm").orElseThrow().points())
        .containsExactly(0, 10, 50, 70, 95);
  }

  @Test
  void theSecondRunReadsTheCache() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE);
    library();
    FileTime then = FileTime.fromMillis(1_000_000);
    Path bank = directory().resolve("banks/datastax-ai-pm/screen.yaml");
    Files.setLastModifiedTime(bank, then);
    library();

    Files.writeString(bank, MINE.replace("cut", "buy"));
    Files.setLastModifiedTime(bank, then);

    assertThat(library().question("my-question").orElseThrow().prompt()).contains("cut");
  }

  @Test
  void aChangeOfSizeOrTimeIsSeen() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE);
    library();
    Path bank = directory().resolve("banks/datastax-ai-pm/screen.yaml");
    FileTime before = Files.getLastModifiedTime(bank);

    Files.writeString(bank, MINE.replace("cut", "remove"));
    Files.setLastModifiedTime(bank, before);

    assertThat(library().question("my-question").orElseThrow().prompt()).contains("remove");

    Files.writeString(bank, MINE.replace("cut", "delete"));
    Files.setLastModifiedTime(bank, FileTime.fromMillis(before.toMillis() + 10));

    assertThat(library().question("my-question").orElseThrow().prompt()).contains("delete");
  }

  @Test
  void aNewFileIsSeen() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE);
    library();

    write("banks/datastax-ai-pm/leadership.yaml", MINE.replace("my-question", "another"));

    assertThat(library().question("another")).isPresent();
  }

  @Test
  void aDamagedCacheIsReplaced() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE);
    library();
    byte[] whole = Files.readAllBytes(cached());

    for (int length : new int[] {0, 6, 20, whole.length - 1}) {
      Files.write(cached(), java.util.Arrays.copyOf(whole, length));

      assertThat(library().question("my-question")).isPresent();
      assertThat(Files.readAllBytes(cached())).isEqualTo(whole);
    }
  }

  @Test
  void withoutAPlaceForTheCacheItStillWorks() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE);
    Files.writeString(home.resolve("cache"), "a file, not a directory");

    assertThat(library().question("my-question")).isPresent();
  }

  @Test
  void whatIsBrokenStopsOnlyWhatNeedsIt() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE.replace("prompt", "promt"));
    write("personas/me.yaml", "format: 1\nid: you\n");

    Library library = library();

    assertThat(library.rubrics()).isNotEmpty();
    assertThat(library.persona("architect")).isPresent();
    assertThatThrownBy(library::summaries)
        .isInstanceOf(BrokenContent.class)
        .hasMessageContaining("mine/banks/datastax-ai-pm/screen.yaml:5:5: error: unknown field")
        .hasMessageContaining("mine/personas/me.yaml:1:1: error: field 'name' is missing");
    assertThatThrownBy(() -> library.persona("me")).isInstanceOf(BrokenContent.class);
  }

  @Test
  void aMissingDirectoryIsNamed() {
    assertThatThrownBy(this::library).isInstanceOf(Trouble.class).hasMessageContaining("'mine/'");
  }

  @Test
  void theHashTellsContentApartAndNotPlaces() throws IOException {
    write("banks/datastax-ai-pm/screen.yaml", MINE);
    String hash = library().hash();
    assertThat(hash).isNotEqualTo(builtIn().hash());

    write(
        "banks/datastax-ai-pm/screen.yaml",
        "# mine\n\n" + MINE.replace("What", "\"What").replace("why.", "why.\""));
    assertThat(library().hash()).isEqualTo(hash);

    write("banks/datastax-ai-pm/screen.yaml", MINE.replace("cut", "buy"));
    assertThat(library().hash()).isNotEqualTo(hash);
  }

  @Test
  void otherKindsOfContentAreReadAsTheyAre() throws IOException {
    write("plans/launch.yaml", "format: 1\nid: launch\nturns: [one, two]\n");

    assertThat(library().names("plans")).contains("launch");
    assertThat(library().file("plans", "launch").flatMap(root -> root.get("turns")))
        .isNotEqualTo(Optional.empty());
  }
}
