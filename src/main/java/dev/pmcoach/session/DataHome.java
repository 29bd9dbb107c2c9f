package dev.pmcoach.session;

import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The directory that holds all that coach keeps of its user: sessions, stories, the target. What it
 * creates is readable by the user alone, whatever the umask.
 */
public record DataHome(Path root) {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final List<String> SESSION_ENDINGS =
      List.of(SessionName.ENDING, ".draft", ".draft.new", ".lock");

  private static final List<String> OWN_FILES =
      List.of("target.json", "outcomes.jsonl", "levels.jsonl", "levels.jsonl", "history.index");

  private static final Set<PosixFilePermission> PRIVATE_DIRECTORY =
      PosixFilePermissions.fromString("rwx------");

  private static final Set<PosixFilePermission> PRIVATE_FILE =
      PosixFilePermissions.fromString("rw-------");

  /**
   * Finds the directory: the one given, else {@code $COACH_DATA}, else {@code coach} below {@code
   * $XDG_DATA_HOME} where that is absolute, else {@code ~/.local/share/coach}.
   */
  public static DataHome find(
      Optional<Path> given, Function<String, Optional<String>> variable, Path home, Path working) {
    // On the way of coach score: no lambdas, since those link slowly.
    Optional<String> set = variable.apply("COACH_DATA");
    if (given.isPresent() || set.isPresent()) {
      Path named = given.isPresent() ? given.get() : Path.of(set.get());
      return new DataHome(working.resolve(named).normalize());
    }
    // The XDG specification tells programs to ignore a relative path.
    Path shared = Path.of(variable.apply("XDG_DATA_HOME").orElse(""));
    Path base = shared.isAbsolute() ? shared : home.resolve(".local").resolve("share");
    return new DataHome(base.resolve("coach"));
  }

  public Path sessions() {
    return root.resolve("sessions");
  }

  public Path stories() {
    return root.resolve("stories");
  }

  /** Returns where a single file of ours lies, such as {@code target.json}. */
  public Path file(String name) {
    return root.resolve(name);
  }

  /** Whether anything was ever kept here. */
  public boolean exists() {
    return Files.isDirectory(root);
  }

  /** Creates this directory and one within, where they don't exist yet. */
  public Path prepare(Path directory) {
    try {
      createPrivate(root);
      if (!directory.equals(root)) {
        createPrivate(directory);
      }
      return directory;
    } catch (IOException e) {
      throw Trouble.expected(
          "can't keep anything in " + directory + " (" + reason(e) + ")",
          "Name another place with --data DIR.");
    }
  }

  private static void createPrivate(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    if (directory.getParent() != null) {
      Files.createDirectories(directory.getParent());
    }
    Files.createDirectory(directory, attributes(PRIVATE_DIRECTORY));
    restrict(directory, PRIVATE_DIRECTORY);
  }

  /** Writes a small file whole: readers see the old text or the new one, never a part. */
  public void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(Path file, byte[] bytes) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      prepare(file.getParent());
      Files.deleteIfExists(beside);
      createPrivateFile(beside);
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Trouble.expected("can't write " + file + " (" + reason(e) + ")", "");
    }
  }

  /**
   * How many files of ours lie here.
   *
   * @param others the target and what is derived
   */
  public record Contents(int sessions, int stories, int others) {
    public boolean empty() {
      return sessions + stories + others == 0;
    }
  }

  public Contents contents() {
    int sessions = 0;
    int stories = 0;
    int others = 0;
    for (Path file : ours()) {
      if (file.getParent().equals(sessions())) {
        sessions += file.toString().endsWith(SessionName.ENDING) ? 1 : 0;
      } else if (file.getParent().equals(stories())) {
        stories++;
      } else {
        others++;
      }
    }
    return new Contents(sessions, stories, others);
  }

  /** Deletes our files, then directories that are empty; returns what couldn't be deleted. */
  public List<String> deleteAll() {
    List<String> left = new ArrayList<>();
    for (Path file : ours()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        left.add(file + " (" + reason(e) + ")");
      }
    }
    for (Path directory : List.of(sessions(), stories(), root)) {
      try {
        Files.deleteIfExists(directory);
      } catch (IOException e) {
        // Something that isn't ours lies in it.
      }
    }
    return left;
  }

  /** Returns the files that coach wrote; what somebody else put here is none of them. */
  private List<Path> ours() {
    List<Path> files = new ArrayList<>();
    for (Path file : list(sessions())) {
      String name = file.getFileName().toString();
      int dot = name.indexOf('.');
      if (dot > 0
          && SESSION_ENDINGS.contains(name.substring(dot))
          && SessionName.parse(name.substring(0, dot)).isPresent()) {
        files.add(file);
      }
    }
    for (Path file : list(stories())) {
      if (file.getFileName().toString().endsWith(".yaml")) {
        files.add(file);
      }
    }
    for (String name : OWN_FILES) {
      Path file = file(name);
      if (Files.isRegularFile(file)) {
        files.add(file);
      }
    }
    return files;
  }

  private static List<Path> list(Path directory) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    return files;
  }

  static void createPrivateFile(Path file) throws IOException {
    Files.createFile(file, attributes(PRIVATE_FILE));
    restrict(file, PRIVATE_FILE);
  }

  private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
    if (POSIX) {
      Files.setPosixFilePermissions(path, permissions);
    }
  }

  /**
   * Returns what went wrong in words; an exception of the file system often carries a path only.
   */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file stands in the way";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
