package dev.pmcoach.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * A tree that looks like a checkout to the launcher, with a Maven that makes an empty jar and notes
 * its calls, and Javas that print how they were started: the launcher's own work in milliseconds.
 */
public final class Checkout {
  /** What the launcher and its helpers may call beside Java and Maven. */
  private static final String PROGRAMS =
      "awk cat cksum cmp cp chmod dirname env find grep id ln mkdir mv nice ps readlink renice rm"
          + " sed sh sleep sort stty tail touch tr";

  private static final String MAVEN =
      """
      #!/bin/sh
      cat >/dev/null
      echo "$JAVA_HOME $*" >>calls
      [ ! -e hold ] || until [ -e go ]; do sleep 0.02; done
      sh bin/libexec/publish start target/app
      [ ! -e during ] || sh ./during
      if [ -e broken ]; then
        echo '[ERROR] the sources are broken'
        exit 1
      fi
      mkdir -p target/lib
      cat pom.xml src/main/* >target/coach.jar
      echo library >target/lib/library.jar
      sh bin/libexec/publish finish target/app
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$@"
      echo "stdin: $(cat)"
      """;

  private final Path directory;
  private final Path home;
  private final Path programs;
  private final Path everyday;

  public Checkout(Path directory) {
    this.directory = directory;
    this.home = directory.resolve("a place with spaces").resolve("coach");
    this.programs = directory.resolve("programs");
    try {
      Path project = Path.of("").toAbsolutePath();
      copy(project.resolve("bin"), home.resolve("bin"));
      write("pom.xml", "<project/>");
      write("src/main/Main.java", "class Main {}");
      write("questions/bank.yaml", "format: 1");
      Files.createDirectories(programs);
      everyday = everyday();
      program(programs.resolve("mvn"), MAVEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Path copied = to.resolve(file.getFileName().toString());
        if (Files.isDirectory(file)) {
          copy(file, copied);
        } else {
          Files.copy(file, copied);
        }
      }
    }
  }

  /** Returns a directory of links to what a bare machine has. */
  private static Path everyday() throws IOException {
    Path directory = Files.createDirectories(Path.of("target/everyday-programs").toAbsolutePath());
    for (String name : PROGRAMS.split(" ")) {
      Path link = directory.resolve(name);
      Path program = Tools.find(name).orElse(null);
      if (program != null && !Files.isSymbolicLink(link)) {
        Files.createSymbolicLink(link, program);
      }
    }
    return directory;
  }

  private static void program(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  public Path home() {
    return home;
  }

  public Path launcher() {
    return home.resolve("bin/coach");
  }

  public Path write(String name, String text) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a directory that looks like a JDK of that version, and returns it. */
  public Path java(String version) {
    try {
      Path java = directory.resolve("jdk-" + version);
      program(java.resolve("bin/java"), JAVA);
      program(java.resolve("bin/javac"), "#!/bin/sh\n");
      Files.writeString(
          java.resolve("release"),
          "JAVA_RUNTIME_VERSION=\"%s+1\"\nJAVA_VERSION=\"%s\"\n".formatted(version, version));
      return java;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a program on the path of {@link #shell}. */
  public void onPath(String name, Path program) {
    try {
      Files.createSymbolicLink(programs.resolve(name), program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void offPath(String name) {
    try {
      Files.delete(programs.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a shell elsewhere with nothing but the programs above on its path. */
  public Shell shell() {
    return new Shell(directory).variable("PATH", path());
  }

  public String path() {
    return programs + ":" + everyday;
  }

  /** Returns how often Maven was called. */
  public int builds() {
    try {
      Path calls = home.resolve("calls");
      return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts coach with a Java of version 17. */
  public Shell.Result coach(Map<String, String> variables, String... args) {
    Shell shell = shell().variable("JAVA_HOME", java("17.0.9").toString());
    variables.forEach(shell::variable);
    String[] command = new String[args.length + 1];
    command[0] = launcher().toString();
    System.arraycopy(args, 0, command, 1, args.length);
    return shell.run(command);
  }
}
