package dev.pmcoach.content;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The content that the build packed into the program. */
public final class PackagedContent {
  /** Beside this class; written by the build. */
  public static final String RESOURCE = "content.bin";

  private static final String PATH = "dev/pmcoach/content/";

  private PackagedContent() {}

  public static Bundle open() {
    try {
      return Bundle.open(new Prefix(stream()), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the jar by itself where the program runs from one: a resource's URL brings in some forty
   * classes and milliseconds first, while the jar is open anyway.
   */
  private static InputStream stream() throws IOException {
    String classPath = System.getProperty("java.class.path", "");
    int end = classPath.indexOf(File.pathSeparatorChar);
    String first = end < 0 ? classPath : classPath.substring(0, end);
    if (first.endsWith(".jar") && new File(first).isFile()) {
      ZipFile jar = new ZipFile(first);
      ZipEntry entry = jar.getEntry(PATH + RESOURCE);
      if (entry != null) {
        return jar.getInputStream(entry);
      }
      jar.close();
    }
    InputStream stream = PackagedContent.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException("the build left out " + RESOURCE);
    }
    return stream;
  }

  /** Unpacks no more of the stream than was asked for: most commands need its beginning only. */
  private static final class Prefix implements Bundle.Bytes {
    private final InputStream stream;
    private byte[] buffer = new byte[32 * 1024];
    private int filled;

    Prefix(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public byte[] read(int offset, int length) throws IOException {
      int end = offset + length;
      if (end > filled) {
        if (end > buffer.length) {
          buffer = Arrays.copyOf(buffer, Math.max(end, buffer.length * 2));
        }
        filled += stream.readNBytes(buffer, filled, end - filled);
      }
      return Arrays.copyOfRange(buffer, offset, Math.min(end, filled));
    }
  }
}
