package dev.pmcoach.support;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Programs that a test uses and a bare machine may lack. There the test is skipped with a reason;
 * with {@code COACH_REQUIRE_TOOLS} set, as in continuous integration, it fails.
 */
public final class Tools {
  private Tools() {}

  /** Returns where the first of the programs that there is lies; ends the test when none is. */
  public static Path require(String... anyOf) {
    for (String name : anyOf) {
      Optional<Path> found = find(name);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return missing("needs " + String.join(" or ", anyOf) + ", which isn't installed");
  }

  /** Ends the test for want of something: skipped, or failed where nothing may be missing. */
  public static <T> T missing(String reason) {
    return System.getenv("COACH_REQUIRE_TOOLS") == null ? abort(reason) : fail(reason);
  }

  public static Optional<Path> find(String name) {
    for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
      Path program = Path.of(directory, name);
      if (Files.isExecutable(program)) {
        return Optional.of(program);
      }
    }
    return Optional.empty();
  }
}
