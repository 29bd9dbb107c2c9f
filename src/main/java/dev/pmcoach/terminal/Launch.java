package dev.pmcoach.terminal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How this process was started.
 *
 * @param javaVersion such as {@code 17.0.15}
 * @param javaHome where that Java lies
 * @param launcher whether bin/coach started it
 * @param archive the class archive in use; empty for none
 * @param archivePlace where one belongs; empty when none can be made or none is wanted
 */
public record Launch(
    String javaVersion,
    Path javaHome,
    boolean launcher,
    Optional<Path> archive,
    Optional<Path> archivePlace) {
  /** Reads what bin/coach passed on. */
  public static Launch ofProcess() {
    return new Launch(
        System.getProperty("java.version"),
        Path.of(System.getProperty("java.home")),
        System.getProperty("coach.terminals") != null,
        path("coach.archive"),
        path("coach.archive.place"));
  }

  private static Optional<Path> path(String property) {
    String value = System.getProperty(property, "");
    return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
  }
}
