package dev.pmcoach.content.yaml;

import dev.pmcoach.content.ContentCheck;
import dev.pmcoach.content.ContentFile;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Node;
import dev.pmcoach.content.Position;
import dev.pmcoach.content.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the content files of a directory that is laid out as {@code questions/} is. */
public final class ContentDirectory {
  /**
   * What a directory holds.
   *
   * @param files those of sound shape
   * @param broken the others, with an empty root when they couldn't be read at all
   * @param problems those of shape and syntax
   */
  public record Content(List<ContentFile> files, List<ContentFile> broken, List<Problem> problems) {
    public Content {
      files = List.copyOf(files);
      broken = List.copyOf(broken);
      problems = List.copyOf(problems);
    }

    /** Returns all errors, those between files too, in the order of files and lines. */
    public List<Problem> allProblems(Optional<Library> below) {
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(ContentCheck.together(files, broken, below));
      all.sort(Problem.BY_PLACE);
      return all;
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
    List<ContentFile> broken = new ArrayList<>();
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
    Position start = new Position(shown + path, 1, 1);
    ContentFile file =
        new ContentFile(path, result.root().orElse(new Node.Mapping(List.of(), start)));
    List<Problem> problems =
        result.root().isEmpty() ? result.problems() : ContentCheck.file(file, start);
    return problems.isEmpty()
        ? new Content(List.of(file), List.of(), problems)
        : new Content(List.of(), List.of(file), problems);
  }
}
