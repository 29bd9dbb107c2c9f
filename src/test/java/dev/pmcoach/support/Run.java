package dev.pmcoach.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.Coach;
import dev.pmcoach.terminal.Env;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs a call in this JVM with its own home, clock and streams, none of them a terminal. Reads as a
 * sentence: {@code Run.coach("score", "-").with("…").exits(0).prints("…")}.
 */
public final class Run {
  /** When every run takes place. */
  public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final String[] args;
  private final Map<String, String> variables = new HashMap<>();
  private Path home;
  private String input = "";
  private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private int columns = 80;
  private ZoneId zone = ZoneOffset.UTC;
  private boolean merged;
  private Result result;

  private Run(String... args) {
    this.args = args;
  }

  public static Run coach(String... args) {
    return new Run(args);
  }

  /** Gives the text to standard input. */
  public Run with(String text) {
    this.input = text;
    return this;
  }

  /** Keeps data, configuration and cache below the given directory. */
  public Run at(Path directory) {
    this.home = directory;
    return this;
  }

  public Run variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  public Run clock(Clock other) {
    this.clock = other;
    return this;
  }

  public Run zone(ZoneId other) {
    this.zone = other;
    return this;
  }

  public Run columns(int width) {
    this.columns = width;
    return this;
  }

  /** Writes both streams to standard output, in order, as {@code 2>&1} does. */
  public Run merged() {
    this.merged = true;
    return this;
  }

  public Run exits(int code) {
    assertThat(result().code()).as("%s", result()).isEqualTo(code);
    return this;
  }

  public Run prints(String... parts) {
    assertThat(result().out()).contains(parts);
    return this;
  }

  public Run printsNothing() {
    assertThat(result().out()).isEmpty();
    return this;
  }

  public Run says(String... parts) {
    assertThat(result().err()).contains(parts);
    return this;
  }

  public String out() {
    return result().out();
  }

  public int code() {
    return result().code();
  }

  public String err() {
    return result().err();
  }

  /** Runs the call once, when first asked. */
  private Result result() {
    if (result == null) {
      result = run();
    }
    return result;
  }

  private Result run() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream results = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream talk = merged ? results : new PrintStream(err, true, StandardCharsets.UTF_8);
    Path directory = home == null ? temporary() : home;
    Env env =
        new Env(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            results,
            talk,
            Map.copyOf(variables),
            directory,
            directory,
            clock,
            () -> zone,
            Env.Terminals.NONE,
            columns,
            24,
            "test");
    int code = new Coach(env).run(args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Path temporary() {
    try {
      Path directory = Files.createTempDirectory("coach");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Result(int code, String out, String err) {}
}
