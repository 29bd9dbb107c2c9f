package dev.pmcoach.session;

import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second process out of a session. The lock is on a file beside the log, and the system
 * lets go of it however the process ends.
 */
final class SessionLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private SessionLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static SessionLock take(SessionName name, Path log) throws IOException {
    Path file = log.resolveSibling(name + ".lock");
    while (true) {
      try {
        DataHome.createPrivateFile(file);
      } catch (FileAlreadyExistsException e) {
        // Left by a process that was killed, or held by one that lives: the lock tells.
      }
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw Trouble.expected(
            "session " + name + " is open in another window", "Go on there, or close it first.");
      }
      if (Files.exists(file)) {
        return new SessionLock(file, channel);
      }
      // The one who held it removed the file while this process opened it.
      channel.close();
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
