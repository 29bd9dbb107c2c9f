package dev.pmcoach.content.yaml;

import dev.pmcoach.content.Position;
import dev.pmcoach.content.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a content file, once it is known to be clean: UTF-8 and free of control characters,
 * so that nothing in it can reach a terminal as a command.
 *
 * @param text without a byte order mark
 * @param problems empty when the text is clean
 */
record SourceText(String text, List<Problem> problems) {
  private static final int MAX_BYTES = 64 * 1024 * 1024;

  static SourceText of(String file, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return broken(
          new Position(file, 1, 1),
          "the file is larger than " + MAX_BYTES / 1024 / 1024 + " MB",
          "split it");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      return broken(
          place(file, text, text.length()), "the file is not UTF-8 here", "save it as UTF-8");
    }
    return clean(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static SourceText clean(String file, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (forbidden(c)) {
        return broken(place(file, text, i), "the file contains " + named(c), "remove it");
      }
    }
    return new SourceText(text, List.of());
  }

  /**
   * Whether a character could steer a terminal or hide what a reader sees: controls other than tab
   * and line ends, and the marks that turn the direction of writing.
   */
  static boolean forbidden(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\r' && c != '\t';
    }
    return c >= '\u007f' && c <= '\u009f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\ufeff';
  }

  static String named(char c) {
    String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "the control character U+" + "0000".substring(hex.length()) + hex;
  }

  private static SourceText broken(Position at, String message, String remedy) {
    return new SourceText("", List.of(Problem.error(at, message, remedy)));
  }

  private static Position place(String file, String text, int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Position(file, line, index - start + 1);
  }
}
