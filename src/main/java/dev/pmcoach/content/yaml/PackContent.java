package dev.pmcoach.content.yaml;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.BundleWriter;
import dev.pmcoach.content.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The build step that packs {@code questions/} into one resource, so that no run parses it. */
public final class PackContent {
  private PackContent() {}

  /**
   * @param args the content directory and the file to write
   * @throws BrokenContent when a file has errors; the message lists all of them
   */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    Path target = Path.of(args[1]);
    byte[] packed = pack(directory);
    if (!Files.exists(target) || !Arrays.equals(packed, Files.readAllBytes(target))) {
      Files.createDirectories(target.getParent());
      Files.write(target, packed);
    }
  }

  static byte[] pack(Path directory) throws IOException {
    ContentDirectory.Content content =
        ContentDirectory.read(directory, directory.getFileName() + "/");
    List<Problem> problems = content.allProblems(Optional.empty());
    if (!problems.isEmpty()) {
      throw new BrokenContent(problems);
    }
    return BundleWriter.write(content.files(), "");
  }
}
