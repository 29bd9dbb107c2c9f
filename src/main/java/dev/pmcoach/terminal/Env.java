package dev.pmcoach.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the program knows of the world it was started in. The only class besides {@code Main} that
 * touches the system's streams, clock and variables.
 *
 * @param variables the environment variables
 * @param directory the working directory
 * @param home the user's home directory
 * @param zones says which time zone it is; asked late, since finding that out takes a fifth of a
 *     start
 * @param terminals which standard streams are terminals
 * @param columns the terminal's width; 80 where nobody knows
 * @param rows its height; 24 where nobody knows
 * @param release the program's version
 */
public record Env(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> variables,
    Path directory,
    Path home,
    Clock clock,
    Supplier<ZoneId> zones,
    Terminals terminals,
    int columns,
    int rows,
    String release) {
  /** Which standard streams are terminals. */
  public record Terminals(boolean in, boolean out, boolean err) {
    public static final Terminals NONE = new Terminals(false, false, false);
  }

  /** A class of its own, as the classes on every command's way are: lambdas link slowly. */
  private static final class SystemZone implements Supplier<ZoneId> {
    @Override
    public ZoneId get() {
      return ZoneId.systemDefault();
    }
  }

  /** Returns the world as this process finds it. */
  public static Env ofProcess() {
    int[] size = size(System.getProperty("coach.size", ""));
    String version = Env.class.getPackage().getImplementationVersion();
    return new Env(
        System.in,
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        Path.of(System.getProperty("user.home")),
        Clock.systemUTC(),
        new SystemZone(),
        terminals(System.getProperty("coach.terminals")),
        size[0],
        size[1],
        version == null ? "development" : version);
  }

  /** Returns the same world with another clock. */
  public Env withClock(Clock other) {
    return new Env(
        in, out, err, variables, directory, home, other, zones, terminals, columns, rows, release);
  }

  /** Returns this world with nobody to talk to: what goes to standard error is dropped. */
  public Env withoutTalk() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Env(
        in, out, nowhere, variables, directory, home, clock, zones, terminals, columns, rows,
        release);
  }

  public ZoneId zone() {
    return zones.get();
  }

  public Optional<String> variable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /**
   * Reads what the launcher found: the digits of the streams that are terminals. Without a
   * launcher, the console says whether both ends are.
   */
  private static Terminals terminals(String digits) {
    if (digits == null) {
      boolean both = System.console() != null && Runtime.version().feature() < 22;
      return new Terminals(both, both, both);
    }
    return new Terminals(
        digits.indexOf('0') >= 0, digits.indexOf('1') >= 0, digits.indexOf('2') >= 0);
  }

  /** Reads {@code rows columns}, the order in which {@code stty size} prints them. */
  private static int[] size(String printed) {
    int blank = printed.indexOf(' ');
    if (blank > 0) {
      try {
        int rows = Integer.parseInt(printed.substring(0, blank).trim());
        int columns = Integer.parseInt(printed.substring(blank + 1).trim());
        if (rows > 0 && columns > 0) {
          return new int[] {columns, rows};
        }
      } catch (NumberFormatException e) {
        // Then the usual size stands in: the width only decides where lines wrap.
      }
    }
    return new int[] {80, 24};
  }
}
