package dev.pmcoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The class archive never changes what a command says, whatever state it is in. Runs on a copy of
 * the build, with the Java of this test and, where there is one, a JDK 25 beside it.
 */
class ArchiveIT {
  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  @TempDir static Path temporary;
  private static Path home;
  private static Path app;
  private static String expected;

  /** The archive's file and what it held when it was fresh. */
  private static Path archive;

  private static byte[] fresh;

  @BeforeAll
  static void copyTheBuildAndWarmIt() throws IOException {
    Path project = Path.of("").toAbsolutePath();
    home = temporary.toRealPath().resolve("a copy");
    Files.createDirectories(home);
    for (String part : List.of("bin", "target/app")) {
      Files.createDirectories(home.resolve(part).getParent());
      new Shell(project)
          .variable("PATH", System.getenv("PATH"))
          .run("cp", "-Rp", part, home.resolve(part).toString())
          .exits(0);
    }
    String build = Files.readAllLines(home.resolve("target/app/stamp")).get(0);
    app = home.resolve("target/app").resolve(build);
    deleteAll(app.resolve("archive"));
    expected = coach(JAVA, "never", "levels", "list").exits(0).out();

    coach(JAVA, "auto", "doctor", "--warm").exits(0);

    archive = archives().get(0);
    fresh = Files.readAllBytes(archive);
  }

  @BeforeEach
  void freshArchive() throws IOException {
    deleteAll(archive);
    Files.write(archive, fresh);
  }

  /** Returns the archives of short commands; beside each lies one for the others. */
  private static List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(app.resolve("archive"))) {
      return files.filter(file -> !file.toString().endsWith("-full.jsa")).toList();
    }
  }

  private static Path full() {
    return Path.of(archive.toString().replace(".jsa", "-full.jsa"));
  }

  private static void deleteAll(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      walk.forEach(files::add);
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Files.delete(files.get(i));
    }
  }

  private static Shell.Result coach(Path java, String use, String... args) {
    return shell(java, use, Map.of()).run(command(args));
  }

  private static Shell shell(Path java, String use, Map<String, String> more) {
    Shell shell =
        new Shell(temporary)
            .variable("PATH", System.getenv("PATH"))
            .variable("COACH_JAVA_HOME", java.toString())
            .variable("COACH_BUILD", "never")
            .variable("COACH_ARCHIVE", use)
            .variable("HOME", temporary.toString());
    more.forEach(shell::variable);
    return shell;
  }

  private static String[] command(String... args) {
    return Stream.concat(Stream.of(home.resolve("bin/coach").toString()), Stream.of(args))
        .toArray(String[]::new);
  }

  private static void saysTheSame() {
    saysTheSame(JAVA);
  }

  private static void saysTheSame(Path java) {
    Shell.Result run = coach(java, "auto", "levels", "list").exits(0);
    assertThat(run.out()).isEqualTo(expected);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void isUsedAndSaysTheSame() {
    saysTheSame();
    assertThat(coach(JAVA, "auto", "doctor").out()).contains("helped by a class archive");
    assertThat(coach(JAVA, "never", "doctor").out()).contains("without a class archive");
  }

  @Test
  void emptyFileIsNotUsed() throws IOException {
    Files.write(archive, new byte[0]);
    saysTheSame();
  }

  @Test
  void cutOffFileIsNotUsed() throws IOException {
    Files.write(archive, Arrays.copyOf(fresh, fresh.length / 2));
    saysTheSame();
  }

  @Test
  void junkIsNotUsed() throws IOException {
    Files.writeString(archive, "junk".repeat(10_000));
    saysTheSame();
  }

  @Test
  void directoryIsNotUsed() throws IOException {
    Files.delete(archive);
    Files.createDirectory(archive);
    saysTheSame();
  }

  @Test
  void changedJarIsNotedByJava() throws IOException {
    Path jar = app.resolve("coach.jar");
    FileTime time = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(3600)));
    try {
      saysTheSame();
    } finally {
      Files.setLastModifiedTime(jar, time);
    }
  }

  @Test
  void movedBuildFindsItsOwn() throws IOException {
    Path moved = home.resolveSibling("moved");
    Files.move(home, moved);
    try {
      Shell.Result run =
          shell(JAVA, "auto", Map.of()).run(moved.resolve("bin/coach") + "", "levels", "list");
      assertThat(run.exits(0).out() + run.err()).isEqualTo(expected);
    } finally {
      Files.move(moved, home);
    }
  }

  @Test
  void strangeVariablesChangeNothing() {
    for (Map<String, String> variables :
        List.of(
            Map.of("XDG_CACHE_HOME", "relative"),
            Map.of("HOME", ""),
            Map.of("XDG_CACHE_HOME", home + "/bin/coach"))) {
      Shell.Result run = shell(JAVA, "auto", variables).run(command("levels", "list"));
      assertThat(run.exits(0).out() + run.err()).isEqualTo(expected);
    }
  }

  @Test
  void pipesGetNoneMadeBehindThem() throws IOException {
    Files.delete(archive);

    saysTheSame();

    assertThat(archives()).isEmpty();
  }

  @Test
  void manyMakersLeaveOneAndNoLitter() throws IOException {
    Files.delete(archive);
    List<Shell.Running> runs = new ArrayList<>();
    String[] make = {
      "sh",
      home + "/bin/libexec/archive",
      JAVA + "/bin/java",
      String.valueOf(Runtime.version().feature()),
      app + "/coach.jar",
      archive.toString()
    };
    for (int i = 0; i < 4; i++) {
      runs.add(shell(JAVA, "auto", Map.of()).start(make));
    }
    long made = runs.stream().filter(run -> run.result().code() == 0).count();

    assertThat(made).isPositive();
    try (Stream<Path> files = Files.list(app.resolve("archive"))) {
      assertThat(files).containsExactlyInAnyOrder(archive, full());
    }
    saysTheSame();
  }

  @Test
  void deadMakersLockIsTakenOver() throws IOException {
    Files.delete(archive);
    Path lock = Path.of(archive + ".lock");
    Files.createDirectory(lock);
    Files.createDirectory(Path.of(archive + ".work.1"));
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3600)));

    coach(JAVA, "auto", "doctor", "--warm").exits(0);

    try (Stream<Path> files = Files.list(app.resolve("archive"))) {
      assertThat(files).containsExactlyInAnyOrder(archive, full());
    }
    assertThat(Files.getPosixFilePermissions(archive))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Nested
  class OnTheOtherJava {
    private Path other() {
      Path directory = Path.of("/usr/lib/jvm");
      if (Files.isDirectory(directory)) {
        try (Stream<Path> homes = Files.list(directory)) {
          for (Path java : homes.sorted().toList()) {
            Path release = java.resolve("release");
            if (Files.exists(release)
                && Files.readString(release).contains("JAVA_VERSION=\"25")
                && Runtime.version().feature() < 25) {
              return java;
            }
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return Assumptions.abort("no JDK 25 beside this one");
    }

    @Test
    void eachKeepsItsOwn() throws IOException {
      Path other = other();

      saysTheSame(other);
      coach(other, "auto", "doctor", "--warm").exits(0);

      assertThat(archives()).hasSize(2);
      saysTheSame(other);
      saysTheSame();
      for (Path file : archives()) {
        if (!file.equals(archive)) {
          // Under this Java's name: as after an upgrade in place.
          Files.write(archive, Files.readAllBytes(file));
          deleteAll(file);
        }
      }
      saysTheSame();
    }
  }
}
