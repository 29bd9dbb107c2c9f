package dev.pmcoach.content.yaml;

import dev.pmcoach.content.ContentCheck;
import dev.pmcoach.content.ContentFile;
import dev.pmcoach.content.Node;
import dev.pmcoach.content.Position;
import dev.pmcoach.content.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the content files of a directory that is laid out as {@code questions/} is. */
public final class ContentDirectory {
  /**
   * What a directory holds.
   *
   * @param files those without errors
   * @param broken the paths of the others
   */
  public record Content(List<ContentFile> files, List<String> broken, List<Problem> problems) {
    public Content {
      files = List.copyOf(files);
      broken = List.copyOf(broken);
      problems = List.copyOf(problems);
    }
  }

  private ContentDirectory() {}

  /**
   * Reads all YAML files below a directory that lie where content lies.
   *
   * @param shown put before the paths in positions, with a slash at its end unless empty
   */
  public static Content read(Path directory, String shown) throws IOException {
    List<ContentFile> files = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (SourceFile source : SourceFile.list(directory.toFile())) {
      Content one = read(Files.readAllBytes(source.file().toPath()), source.path(), shown);
      files.addAll(one.files());
      broken.addAll(one.broken());
      problems.addAll(one.problems());
    }
    return new Content(files, broken, problems);
  }

  /** Reads one file; its place among the others decides what it has to look like. */
  static Content read(byte[] bytes, String path, String shown) {
    YamlReader.Result result = YamlReader.read(shown + path, bytes);
    if (result.root().isEmpty()) {
      return new Content(List.of(), List.of(path), result.problems());
    }
    Node.Mapping root = result.root().get();
    ContentFile file = new ContentFile(path, root);
    List<Problem> problems = ContentCheck.file(file, new Position(shown + path, 1, 1));
    return problems.isEmpty()
        ? new Content(List.of(file), List.of(), problems)
        : new Content(List.of(), List.of(path), problems);
  }
}
