package dev.pmcoach.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Lines of typed or piped input, one at a time. */
interface Lines {
  /** Waits for the next line. After the end there is nothing but the end. */
  Next next();

  /** What came in. */
  sealed interface Next {
    record Line(String text) implements Next {}

    /** Ctrl-C. */
    record Interrupt() implements Next {}

    record End() implements Next {}
  }

  /** No input at all. */
  Lines NONE = Next.End::new;

  /** Reads UTF-8; bytes that are none are replaced. Unreadable input counts as ended. */
  static Lines of(InputStream in) {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return () -> {
      try {
        String line = reader.readLine();
        if (line == null) {
          return new Next.End();
        }
        boolean marked = !line.isEmpty() && line.charAt(0) == '\uFEFF';
        return new Next.Line(marked ? line.substring(1) : line);
      } catch (IOException e) {
        return new Next.End();
      }
    };
  }
}
