package dev.pmcoach.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was printed with a file that somebody has read. Run with {@code
 * -Dgolden.update=true} to write the files anew, then read what changed.
 */
public final class Golden {
  private static final Path HOME = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** Returns a script, such as {@code rounds/mock.in}. */
  public static String script(String name) {
    try {
      return Files.readString(HOME.resolve(name)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the text is what the file of that name says. */
  public static void check(String name, String printed) {
    Path file = HOME.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, printed);
      } else if (!Files.exists(file)) {
        fail("there is no " + file + "; write it with -Dgolden.update=true and read it");
      } else {
        assertThat(printed).as("%s", file).isEqualTo(script(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
