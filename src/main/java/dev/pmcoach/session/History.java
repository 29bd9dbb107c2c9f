package dev.pmcoach.session;

import dev.pmcoach.content.Trouble;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sums up all sessions, with the help of an index that is brought up to date first. */
public final class History {
  /**
   * Files that are looked at even when none was added or removed: a hand may have changed one in
   * place, and that is most likely a late one.
   */
  private static final int ALWAYS_LOOKED_AT = 100;

  /** Clocks of file systems tick coarsely; within this time a change may leave no trace. */
  private static final long TICK_MILLIS = 1000;

  private final SessionStore store;

  public History(SessionStore store) {
    this.store = store;
  }

  /** Returns the summary of each session, oldest first. */
  public List<SessionSummary> all() {
    SessionFiles files = new SessionFiles(store.home().sessions().toFile());
    long modified = files.modified();
    if (modified == 0) {
      return List.of();
    }
    Path file = store.home().file("history.index");
    Optional<HistoryIndex> index = load(file);
    if (index.isPresent() && fresh(files, file.toFile(), modified, index.get())) {
      return summaries(index.get().entries());
    }
    List<HistoryIndex.Entry> entries = brought(files, index);
    save(file, new HistoryIndex(modified, entries));
    return summaries(entries);
  }

  private static boolean fresh(SessionFiles files, File file, long modified, HistoryIndex index) {
    if (index.modified() != modified || file.lastModified() - modified < TICK_MILLIS) {
      return false;
    }
    List<HistoryIndex.Entry> entries = index.entries();
    for (int i = 0; i < entries.size(); i++) {
      HistoryIndex.Entry entry = entries.get(i);
      boolean look = i >= entries.size() - ALWAYS_LOOKED_AT;
      if (look && !files.stamp(entry.summary().name()).equals(entry.stamp())) {
        return false;
      }
    }
    return true;
  }

  /** Reads the files that are new or changed; as many at once as there are processors. */
  private List<HistoryIndex.Entry> brought(SessionFiles files, Optional<HistoryIndex> index) {
    Map<String, HistoryIndex.Entry> known = new HashMap<>();
    index.ifPresent(
        before -> before.entries().forEach(e -> known.put(e.summary().name().toString(), e)));
    List<SessionName> names = files.names();
    HistoryIndex.Entry[] entries = new HistoryIndex.Entry[names.size()];
    IntStream.range(0, entries.length)
        .parallel()
        .forEach(
            i -> {
              SessionName name = names.get(i);
              SessionFiles.Stamp stamp = files.stamp(name);
              HistoryIndex.Entry before = known.get(name.toString());
              entries[i] =
                  before != null && before.stamp().equals(stamp)
                      ? before
                      : new HistoryIndex.Entry(stamp, store.summary(name));
            });
    return List.of(entries);
  }

  private static List<SessionSummary> summaries(List<HistoryIndex.Entry> entries) {
    List<SessionSummary> summaries = new ArrayList<>(entries.size());
    for (HistoryIndex.Entry entry : entries) {
      summaries.add(entry.summary());
    }
    return summaries;
  }

  private static Optional<HistoryIndex> load(Path file) {
    // Not by java.nio, whose channels take 10 ms to load.
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      return HistoryIndex.read(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void save(Path file, HistoryIndex index) {
    try {
      store.home().write(file, index.bytes());
    } catch (Trouble e) {
      // Without an index the next call is slower, and that is all.
    }
  }
}
