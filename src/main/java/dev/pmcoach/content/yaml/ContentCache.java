package dev.pmcoach.content.yaml;

import dev.pmcoach.content.Bundle;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The packed form of one user directory in the cache home. Never fails: it is only a cache. */
final class ContentCache {
  private final Path file;

  ContentCache(Path cacheHome, Path directory) {
    this.file = cacheHome.resolve("content").resolve(name(directory.toString()) + ".bin");
  }

  /** Two directories may share a name: the origin inside the file tells them apart. */
  private static String name(String path) {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (int i = 0; i < path.length(); i++) {
      hash = (hash ^ path.charAt(i)) * 0x100000001b3L;
    }
    return Long.toHexString(hash);
  }

  /** Returns the packed content if it is there and has this origin. */
  Optional<Bundle> read(String origin, String shown) {
    File packed = file.toFile();
    if (!packed.isFile()) {
      return Optional.empty();
    }
    try {
      Bundle bundle = Bundle.open(new Bytes(new RandomAccessFile(packed, "r")), shown);
      boolean whole = bundle.size() == packed.length();
      return whole && bundle.origin().equals(origin) ? Optional.of(bundle) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes beside the file and renames, so that nobody ever reads half of it. */
  void write(byte[] packed) {
    try {
      Files.createDirectories(file.getParent());
      Path temporary = Files.createTempFile(file.getParent(), "content", ".tmp");
      try {
        Files.write(temporary, packed);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // Then the next run parses again.
    }
  }

  /** Stays open as long as the bundle is used: a command ends within the second. */
  private record Bytes(RandomAccessFile file) implements Bundle.Bytes {
    @Override
    public byte[] read(int offset, int length) throws IOException {
      int there = (int) Math.max(0, Math.min(length, file.length() - offset));
      byte[] bytes = new byte[there];
      file.seek(offset);
      file.readFully(bytes);
      return bytes;
    }
  }
}
