package dev.pmcoach.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program with just the environment it is given, its streams in files. */
public final class Shell {
  private static final long LONGEST_SECONDS = 120;

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";

  public Shell(Path directory) {
    this.directory = directory;
  }

  public Shell variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  public Shell with(String text) {
    this.input = text;
    return this;
  }

  public Result run(String... command) {
    return start(command).result();
  }

  public Running start(String... command) {
    try {
      Path streams = Files.createTempDirectory("coach-shell");
      Files.writeString(streams.resolve("in"), input);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectInput(streams.resolve("in").toFile())
              .redirectOutput(streams.resolve("out").toFile())
              .redirectError(streams.resolve("err").toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      return new Running(builder.start(), streams, List.of(command));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A program under way. */
  public record Running(Process process, Path streams, List<String> command) {
    public Result result() {
      try {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new AssertionError(command + " doesn't end; it said: " + err());
        }
        Result result = new Result(process.exitValue(), read("out"), err());
        for (String name : List.of("in", "out", "err", "")) {
          Files.delete(streams.resolve(name));
        }
        return result;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    /** Returns what it wrote to its standard error so far. */
    public String err() {
      return read("err");
    }

    private String read(String name) {
      try {
        return Files.readString(streams.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What became of it. */
  public record Result(int code, String out, String err) {
    public Result exits(int expected) {
      assertThat(code).as("%s", this).isEqualTo(expected);
      return this;
    }
  }
}
