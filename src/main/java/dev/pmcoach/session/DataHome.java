package dev.pmcoach.session;

import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
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
    Optional<Path> named = given.or(() -> variable.apply("COACH_DATA").map(Path::of));
    if (named.isPresent()) {
      return new DataHome(working.resolve(named.get()).normalize());
    }
    // The XDG specification tells programs to ignore a relative path.
    Path base =
        variable
            .apply("XDG_DATA_HOME")
            .map(Path::of)
            .filter(Path::isAbsolute)
            .orElseGet(() -> home.resolve(".local").resolve("share"));
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
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      prepare(file.getParent());
      Files.deleteIfExists(beside);
      createPrivateFile(beside);
      Files.writeString(beside, text);
      Files.move(
          beside,
          file,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING,
          java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Trouble.expected("can't write " + file + " (" + reason(e) + ")", "");
    }
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
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof java.nio.file.FileAlreadyExistsException) {
      return "a file stands in the way";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
