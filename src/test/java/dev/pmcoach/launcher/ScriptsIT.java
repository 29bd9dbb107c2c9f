package dev.pmcoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Shell;
import dev.pmcoach.support.Tools;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's shell scripts as a checker reads them. */
class ScriptsIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bin/coach",
        "bin/libexec/archive",
        "bin/libexec/build",
        "bin/libexec/fingerprint",
        "bin/libexec/publish",
        "src/bench/startup",
        ".ci/run"
      })
  void scriptHasNoFindings(String script) {
    Path shellcheck = Tools.require("shellcheck");

    Shell.Result run =
        new Shell(Path.of("").toAbsolutePath()).run(shellcheck.toString(), "-x", script);

    assertThat(run.out() + run.err()).isEmpty();
  }
}
