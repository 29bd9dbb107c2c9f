package dev.pmcoach.content.yaml;

import dev.pmcoach.content.ContentCheck;
import dev.pmcoach.content.Node;
import dev.pmcoach.content.Position;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.Shapes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A content file that a user names by itself. */
final class LooseFile {
  /** A field that only one kind of file has at its top. */
  private static final Map<String, String> TELLING =
      Map.of(
          "questions", "banks",
          "rounds", "loops",
          "signals", "rubrics",
          "opening", "personas",
          "levels", "ladders");

  private LooseFile() {}

  /** Returns the path below a content directory if the file lies where content lies. */
  static Optional<String> contentPath(Path file) {
    int names = file.getNameCount();
    String name = file.getName(names - 1).toString();
    String parent = names > 1 ? file.getName(names - 2).toString() : "";
    String above = names > 2 ? file.getName(names - 3).toString() : "";
    if (above.equals("banks")) {
      return Optional.of(above + '/' + parent + '/' + name);
    }
    if (Shapes.folders().contains(parent)) {
      return Optional.of(parent + '/' + name);
    }
    return name.equals("catalog.yaml") ? Optional.of(name) : Optional.empty();
  }

  static ContentDirectory.Content read(byte[] bytes, String shown) {
    YamlReader.Result result = YamlReader.read(shown, bytes);
    List<Problem> problems = new ArrayList<>(result.problems());
    result.root().ifPresent(root -> problems.addAll(check(root, new Position(shown, 1, 1))));
    return new ContentDirectory.Content(List.of(), List.of(), problems);
  }

  private static List<Problem> check(Node.Mapping root, Position start) {
    for (Node.Entry entry : root.entries()) {
      String folder = TELLING.get(entry.key());
      if (folder != null) {
        List<Problem> problems = new ArrayList<>(ContentCheck.shape(root, folder));
        String place = folder.equals("banks") ? "banks/<loop>/<round>.yaml" : folder + "/";
        problems.add(
            Problem.warning(start, "coach doesn't read this file here", "put it into " + place));
        return problems;
      }
    }
    return List.of(
        Problem.error(
            start,
            "nothing says what kind of content this is",
            "put it into one of " + String.join(", ", Shapes.folders())));
  }
}
