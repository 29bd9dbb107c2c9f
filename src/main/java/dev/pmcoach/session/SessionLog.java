package dev.pmcoach.session;

import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A session's file, open for more lines. What {@link #append} returned from is on the disk. */
public final class SessionLog implements AutoCloseable {
  private final SessionName name;
  private final Path file;
  private final FileChannel channel;
  private final SessionLock lock;

  private SessionLog(SessionName name, Path file, FileChannel channel, SessionLock lock) {
    this.name = name;
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  static SessionLog create(SessionName name, Path file) throws IOException {
    DataHome.createPrivateFile(file);
    return open(name, file);
  }

  /** Opens a file; a line that was cut off by a crash is removed or completed first. */
  static SessionLog open(SessionName name, Path file) throws IOException {
    SessionLock lock = SessionLock.take(name, file);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      mendEnd(channel);
      return new SessionLog(name, file, channel, lock);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private static void mendEnd(FileChannel channel) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (all.hasRemaining() && channel.read(all) >= 0) {
      // Reads on until the whole file is there.
    }
    byte[] bytes = all.array();
    int start = bytes.length;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    channel.position(bytes.length);
    if (start < bytes.length) {
      try {
        LogFormat.parse(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
      } catch (LogFormat.BadLine e) {
        channel.truncate(start);
        channel.position(start);
      }
    }
  }

  public SessionName name() {
    return name;
  }

  /** Writes the events as one piece and waits until the disk has them. */
  public void append(List<LogEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (LogEvent event : events) {
      lines.append(LogFormat.line(event)).append('\n');
    }
    ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    } catch (IOException e) {
      throw Trouble.expected(
          "can't write the session to " + file + " (" + DataHome.reason(e) + ")",
          "What you just typed is not saved; copy it before you close the window.");
    }
  }

  /** Keeps the answer being typed beside the log; an empty one removes it. Best effort. */
  public void draft(String text) {
    Path draft = draftOf(file, name);
    try {
      if (text.isEmpty()) {
        Files.deleteIfExists(draft);
        return;
      }
      Path beside = draft.resolveSibling(name + ".draft.new");
      Files.deleteIfExists(beside);
      DataHome.createPrivateFile(beside);
      Files.writeString(beside, text);
      Files.move(
          beside, draft, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // A full disk must not stop somebody in mid-sentence; the answer itself will complain.
    }
  }

  /** Returns the draft that a crash or an interruption left. */
  public Optional<String> draft() {
    return draft(file, name);
  }

  static Optional<String> draft(Path file, SessionName name) {
    try {
      return Optional.of(Files.readString(draftOf(file, name))).filter(text -> !text.isBlank());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static Path draftOf(Path file, SessionName name) {
    return file.resolveSibling(name + ".draft");
  }

  @Override
  public void close() {
    try {
      channel.close();
      lock.close();
    } catch (IOException e) {
      // All that was appended is on the disk already.
    }
  }
}
