package dev.pmcoach.content.yaml;

import dev.pmcoach.content.Bundle;
import dev.pmcoach.content.BundleWriter;
import dev.pmcoach.content.ContentCheck;
import dev.pmcoach.content.ContentFile;
import dev.pmcoach.content.Layer;
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

    /** Returns the files as a layer of a library; without errors only. */
    public Layer layer() throws IOException {
      return Bundle.open(Bundle.Bytes.of(BundleWriter.write(files, "")), "");
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
      Content one =
          read(Files.readAllBytes(source.file().toPath()), source.path(), shown + source.path());
      files.addAll(one.files());
      broken.addAll(one.broken());
      problems.addAll(one.problems());
    }
    return new Content(files, broken, problems);
  }

  /**
   * Reads one file wherever it lies. Where no directory tells what it is, its fields do; then what
   * it refers to can't be checked.
   *
   * @param shown the path as the user typed it
   */
  public static Content readFile(Path file, String shown) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<String> path = LooseFile.contentPath(file.toAbsolutePath().normalize());
    return path.isPresent() ? read(bytes, path.get(), shown) : LooseFile.read(bytes, shown);
  }

  /**
   * Reads one file; its place among the others decides what it has to look like.
   *
   * @param path below the content directory
   * @param shown the path for positions
   */
  static Content read(byte[] bytes, String path, String shown) {
    YamlReader.Result result = YamlReader.read(shown, bytes);
    Position start = new Position(shown, 1, 1);
    ContentFile file =
        new ContentFile(path, result.root().orElse(new Node.Mapping(List.of(), start)));
    List<Problem> problems =
        result.root().isEmpty() ? result.problems() : ContentCheck.file(file, start);
    return problems.isEmpty()
        ? new Content(List.of(file), List.of(), problems)
        : new Content(List.of(), List.of(file), problems);
  }
}
