package dev.pmcoach.content.yaml;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.Node;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.Shape;
import dev.pmcoach.content.ShapeCheck;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a YAML file that a user names, such as an offer, a story or a script. */
public final class UserFile {
  private UserFile() {}

  /**
   * Returns the file's fields.
   *
   * @param shown the path as the user typed it, for messages
   * @throws BrokenContent with every problem when the file isn't YAML of that shape
   * @throws Trouble when it can't be read
   */
  public static Values read(Path file, String shown, Shape shape) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw Trouble.badInput("there is no file '" + shown + "'", "");
    } catch (IOException e) {
      throw Trouble.badInput("can't read '" + shown + "': " + e.getMessage(), "");
    }
    YamlReader.Result result = YamlReader.read(shown, bytes);
    Node.Mapping root = result.root().orElseThrow(() -> new BrokenContent(result.problems()));
    List<Problem> problems = ShapeCheck.check(root, shape);
    if (!problems.isEmpty()) {
      throw new BrokenContent(problems);
    }
    return new Values(root);
  }
}
