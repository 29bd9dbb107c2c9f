package dev.pmcoach.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.Bundle;
import dev.pmcoach.content.BundleWriter;
import dev.pmcoach.content.ContentFile;
import dev.pmcoach.content.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackContentTest {
  private static final Path QUESTIONS = Path.of("questions");

  @TempDir private Path temporary;

  @Test
  void packingTwiceGivesTheSameBytes() throws IOException {
    assertThat(PackContent.pack(QUESTIONS)).isEqualTo(PackContent.pack(QUESTIONS));
  }

  @Test
  void theOrderInWhichFilesAreFoundDoesNotMatter() throws IOException {
    List<ContentFile> files = new ArrayList<>(ContentDirectory.read(QUESTIONS, "").files());
    byte[] packed = BundleWriter.write(files, "");
    Collections.reverse(files);

    assertThat(BundleWriter.write(files, "")).isEqualTo(packed);
  }

  @Test
  void filesComeBackAsTheyWereReadPositionsToo() throws IOException {
    List<ContentFile> files = ContentDirectory.read(QUESTIONS, "").files();
    Bundle bundle = Bundle.open(Bundle.Bytes.of(BundleWriter.write(files, "origin")), "");

    assertThat(bundle.origin()).isEqualTo("origin");
    for (ContentFile file : files) {
      if (!file.folder().equals("banks")) {
        assertThat(bundle.file(file.folder(), file.name())).contains(file.root());
      }
    }
  }

  @Test
  void questionsComeBackAsTheyWereRead() throws IOException {
    Bundle bundle = Bundle.open(Bundle.Bytes.of(PackContent.pack(QUESTIONS)), "");

    for (int i = 0; i < bundle.summaries().size(); i++) {
      Node id = bundle.question(i).get("id").orElseThrow();
      assertThat(((Node.Scalar) id).text()).isEqualTo(bundle.summaries().get(i).id());
    }
  }

  @Test
  void aBrokenFileFailsTheBuildWithEveryPlace() throws IOException {
    Path questions = temporary.resolve("questions");
    Files.createDirectories(questions.resolve("loops"));
    Files.writeString(questions.resolve("catalog.yaml"), "format: 1\nloop: []\n");
    Files.writeString(questions.resolve("loops/one.yaml"), "format: 1\nid: one\nrubric: none\n");

    assertThatThrownBy(() -> PackContent.pack(questions))
        .isInstanceOf(BrokenContent.class)
        .hasMessageContaining(
            "questions/catalog.yaml:2:1: error: unknown field 'loop' (did you mean 'loops'?)")
        .hasMessageContaining("questions/loops/one.yaml:1:1: error: field 'title' is missing")
        .hasMessageContaining("questions/loops/one.yaml:3:9: error: there is no rubric 'none'");
  }
}
