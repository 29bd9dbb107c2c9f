package dev.pmcoach.cli;

import dev.pmcoach.content.Bundle;
import dev.pmcoach.content.ContentFile;
import dev.pmcoach.content.ContentLint;
import dev.pmcoach.content.Layer;
import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.TextLint;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.yaml.ContentDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads content from disk, cached or not, and finds all errors and warnings in it. */
final class ContentReview {
  private final Invocation call;
  private final Bundle packaged = PackagedContent.open();
  private final Library builtIn = new LayeredLibrary(List.of(packaged));
  private int files;

  ContentReview(Invocation call) {
    this.call = call;
  }

  /** Returns how many files were looked at so far. */
  int files() {
    return files;
  }

  /** Reviews the user's directory or, where there is none, the built-in content. */
  List<Problem> everything() throws IOException {
    Optional<Path> own = call.globals().content();
    if (own.isPresent()) {
      return path(own.get().toString());
    }
    List<ContentFile> packed = packaged.contentFiles();
    files += packed.size();
    return lint(builtIn, packed);
  }

  /** Reviews a file or directory that the user named. */
  List<Problem> path(String typed) throws IOException {
    Path path = call.env().directory().resolve(typed).normalize();
    if (Files.isDirectory(path)) {
      String shown = typed.endsWith("/") ? typed : typed + '/';
      return review(ContentDirectory.read(path, shown), path, shown);
    }
    if (!Files.exists(path)) {
      throw Trouble.badInput("there is no file '" + typed + "'", "");
    }
    List<Problem> problems =
        new ArrayList<>(review(ContentDirectory.readFile(path, typed), path, typed));
    problems.addAll(TextLint.lint(typed, text(path)));
    return sorted(problems);
  }

  private List<Problem> review(ContentDirectory.Content content, Path path, String shown)
      throws IOException {
    boolean whole = content.files().stream().anyMatch(file -> file.path().equals("catalog.yaml"));
    Optional<Library> below = whole ? Optional.empty() : Optional.of(builtIn);
    List<Problem> problems = new ArrayList<>(content.allProblems(below));
    files += Math.max(1, content.files().size() + content.broken().size());
    if (problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR)) {
      List<Layer> layers = whole ? List.of(content.layer()) : List.of(packaged, content.layer());
      problems.addAll(lint(new LayeredLibrary(layers), content.files()));
    }
    if (Files.isDirectory(path)) {
      for (ContentFile file : content.files()) {
        problems.addAll(TextLint.lint(shown + file.path(), text(path.resolve(file.path()))));
      }
    }
    return sorted(problems);
  }

  private List<Problem> lint(Library inForce, List<ContentFile> reviewed) {
    LocalDate today = LocalDate.ofInstant(call.env().clock().instant(), ZoneOffset.UTC);
    return new ContentLint(inForce, today, new ScorerJudge(inForce)).lint(reviewed);
  }

  private static List<Problem> sorted(List<Problem> problems) {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Problem.BY_PLACE);
    return sorted;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
