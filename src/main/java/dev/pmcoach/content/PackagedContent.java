package dev.pmcoach.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The content that the build packed into the program. */
public final class PackagedContent {
  /** Beside this class; written by the build. */
  public static final String RESOURCE = "content.bin";

  private PackagedContent() {}

  public static Bundle open() {
    InputStream stream = PackagedContent.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException("the build left out " + RESOURCE);
    }
    try {
      return Bundle.open(new Prefix(stream), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
