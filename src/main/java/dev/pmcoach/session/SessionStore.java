package dev.pmcoach.session;

import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The sessions in the data home, one file each. Files with other names are left alone. */
public final class SessionStore {
  private static final String LISTING = "Try: coach history list";

  private final DataHome home;
  private final Clock clock;
  private final RandomGenerator random;

  /**
   * @param random draws the letters of new names
   */
  public SessionStore(DataHome home, Clock clock, RandomGenerator random) {
    this.home = home;
    this.clock = clock;
    this.random = random;
  }

  public DataHome home() {
    return home;
  }

  /** Whether nothing was ever kept, so that the user should be told where it will lie. */
  public boolean unused() {
    return !Files.isDirectory(home.sessions()) && !Files.isDirectory(home.stories());
  }

  /**
   * Starts a session's file.
   *
   * @param what the loop's id, or {@code practice}
   */
  public SessionLog create(String what) {
    Path sessions = home.prepare(home.sessions());
    while (true) {
      SessionName name = SessionName.of(clock.instant(), what, random);
      try {
        return SessionLog.create(name, sessions.resolve(name.fileName()));
      } catch (FileAlreadyExistsException e) {
        // Once in 300 million sessions of the same second; other letters will do.
      } catch (IOException e) {
        throw Trouble.expected(
            "can't start a session in " + sessions + " (" + DataHome.reason(e) + ")",
            "Name another place with --data DIR.");
      }
    }
  }

  /** Opens a session to go on with it. */
  public SessionLog open(SessionName name) {
    try {
      return SessionLog.open(name, file(name));
    } catch (IOException e) {
      throw Trouble.expected("can't open " + file(name) + " (" + DataHome.reason(e) + ")", "");
    }
  }

  /** Returns all sessions, oldest first, by their names alone. */
  public List<SessionName> names() {
    return new SessionFiles(home.sessions().toFile()).names();
  }

  /**
   * Returns the session meant by a prefix of its name or of its letters; without either, the
   * latest.
   */
  public SessionName find(Optional<String> prefix) {
    List<SessionName> names = names();
    if (names.isEmpty()) {
      throw Trouble.expected("there is no session yet", "Play one: coach mock");
    }
    if (prefix.isEmpty()) {
      return names.get(names.size() - 1);
    }
    String wanted = prefix.get();
    List<SessionName> matches =
        names.stream()
            .filter(name -> name.toString().startsWith(wanted) || name.letters().startsWith(wanted))
            .toList();
    if (matches.isEmpty()) {
      throw Trouble.usage("no session starts with '" + wanted + "'", LISTING);
    }
    if (matches.size() > 1) {
      String few = String.join(", ", matches.stream().limit(4).map(SessionName::toString).toList());
      String more = matches.size() > 4 ? " and " + (matches.size() - 4) + " more" : "";
      throw Trouble.usage(
          matches.size() + " sessions start with '" + wanted + "': " + few + more, LISTING);
    }
    return matches.get(0);
  }

  public LoggedSession read(SessionName name) {
    return LogReader.read(name, file(name));
  }

  /** Returns the summary of a session, reading no more of it than that takes. */
  SessionSummary summary(SessionName name) {
    try {
      if (Files.size(file(name)) <= LogReader.LARGEST) {
        Optional<SessionSummary> skimmed = LogSkimmer.skim(name, Files.readAllBytes(file(name)));
        if (skimmed.isPresent()) {
          return skimmed.get();
        }
      }
    } catch (IOException e) {
      // Then the reader says what is wrong with it.
    }
    return SessionSummary.of(read(name));
  }

  /** Returns the answer that was being typed when the session was left. */
  public Optional<String> draft(SessionName name) {
    return SessionLog.draft(file(name), name);
  }

  /** Deletes a session with its draft. One that is open in another process is left alone. */
  public void delete(SessionName name) {
    Path file = file(name);
    try {
      SessionLock lock = SessionLock.take(name, file);
      try {
        Files.deleteIfExists(SessionLog.draftOf(file, name));
        Files.deleteIfExists(file);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw Trouble.expected("can't delete " + file + " (" + DataHome.reason(e) + ")", "");
    }
  }

  Path file(SessionName name) {
    return home.sessions().resolve(name.fileName());
  }
}
