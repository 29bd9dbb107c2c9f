package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what makes content unusable: in single files, and in how files refer to each other. */
public final class ContentCheck {
  private ContentCheck() {}

  /**
   * Checks whether one file lies in the right place and has the right shape.
   *
   * @param start where the file starts, for what is wrong with the file as a whole
   */
  public static List<Problem> file(ContentFile file, Position start) {
    Optional<Problem> misplaced = place(file, start);
    if (misplaced.isPresent()) {
      return List.of(misplaced.get());
    }
    return shape(file.root(), file.folder());
  }

  /**
   * Checks whether fields are those of a kind of file.
   *
   * @param folder where such files lie
   */
  public static List<Problem> shape(Node.Mapping root, String folder) {
    List<Problem> problems = format(root);
    return problems.isEmpty() ? ShapeCheck.check(root, Shapes.of(folder).orElseThrow()) : problems;
  }

  /**
   * Checks the rules within files and how they refer to each other.
   *
   * @param files those of sound shape
   * @param broken the others, with an empty root when they couldn't be read at all
   * @param below the content that they are laid over, if any
   */
  public static List<Problem> together(
      List<ContentFile> files, List<ContentFile> broken, Optional<Library> below) {
    List<Problem> problems = new ArrayList<>();
    files.forEach(file -> problems.addAll(FileRules.check(file)));
    problems.addAll(References.check(files, broken, below));
    return problems;
  }

  private static Optional<Problem> place(ContentFile file, Position start) {
    String folder = file.folder();
    if (Shapes.of(folder).isEmpty()) {
      String near =
          Nearest.to(folder, Shapes.folders())
              .map(name -> "did you mean '" + name + "'?")
              .orElse("content lies in " + String.join(", ", Shapes.folders()));
      return Optional.of(Problem.error(start, "no content is read from '" + folder + "'", near));
    }
    if (!file.path().endsWith(".yaml")) {
      return Optional.of(
          Problem.error(start, "the file's name doesn't end in .yaml", "rename the file"));
    }
    if (folder.isEmpty() && !file.name().equals("catalog")) {
      return Optional.of(
          Problem.error(
              start,
              "no content is read from here",
              "put it into one of " + String.join(", ", Shapes.folders())));
    }
    int parts = file.name().split("/", -1).length;
    if (folder.equals("banks") && parts != 2) {
      return Optional.of(
          Problem.error(
              start, "a bank belongs to a round", "move it to banks/<loop>/<round>.yaml"));
    }
    if (!folder.equals("banks") && parts != 1) {
      return Optional.of(
          Problem.error(start, "the file lies too deep", "move it to " + folder + "/"));
    }
    return Optional.empty();
  }

  /** A file of a later format may look different in every other way, so this comes first. */
  private static List<Problem> format(Node.Mapping root) {
    Optional<Node> format = root.get("format");
    if (format.isEmpty()) {
      return List.of(
          Problem.error(root.at(), "field 'format' is missing", "start the file with: format: 1"));
    }
    if (format.get() instanceof Node.Scalar scalar && scalar.text().equals("1")) {
      return List.of();
    }
    return List.of(
        Problem.error(
            format.get().at(), "this version of coach reads format 1 only", "write: format: 1"));
  }
}
