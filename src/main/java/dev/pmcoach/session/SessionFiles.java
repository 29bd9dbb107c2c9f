package dev.pmcoach.session;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The directory of sessions as the file system tells of it. Uses {@link File} since a listing of
 * thousands by {@code java.nio} takes several times as long.
 */
record SessionFiles(File directory) {
  /** What tells that a file changed. */
  record Stamp(long size, long modified) {
    /** Written out: the method that Java makes takes 30 ms to link, a third of a short command. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Stamp stamp && size == stamp.size && modified == stamp.modified;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(31 * size + modified);
    }
  }

  /** Returns when files were last added or removed; 0 without a directory. */
  long modified() {
    return directory.lastModified();
  }

  Stamp stamp(SessionName name) {
    File file = new File(directory, name.fileName());
    return new Stamp(file.length(), file.lastModified());
  }

  /** Returns the names of all sessions, oldest first; names sort by time. */
  List<SessionName> names() {
    String[] files = directory.list();
    if (files == null) {
      return List.of();
    }
    Arrays.sort(files);
    List<SessionName> names = new ArrayList<>(files.length);
    for (String file : files) {
      if (file.endsWith(SessionName.ENDING)) {
        Optional<SessionName> name =
            SessionName.parse(file.substring(0, file.length() - SessionName.ENDING.length()));
        name.ifPresent(names::add);
      }
    }
    return names;
  }
}
