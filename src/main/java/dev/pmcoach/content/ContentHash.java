package dev.pmcoach.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** Hashes content by what it says: not by comments, quoting, positions or the order of fields. */
final class ContentHash {
  private ContentHash() {}

  /** Returns the 32 bytes for a node that stands in some context, such as a question's round. */
  static byte[] of(String context, Node node) {
    MessageDigest digest = sha256();
    text(digest, context);
    add(digest, node);
    return digest.digest();
  }

  /** Returns the hash over parts that have one each. */
  static String of(SortedMap<String, byte[]> parts) {
    MessageDigest digest = sha256();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      text(digest, part.getKey());
      digest.update(part.getValue());
    }
    return written(digest.digest());
  }

  static String written(byte[] hash) {
    return "sha256:" + HexFormat.of().formatHex(hash);
  }

  private static void add(MessageDigest digest, Node node) {
    if (node instanceof Node.Mapping mapping) {
      digest.update((byte) 'M');
      number(digest, mapping.entries().size());
      mapping.entries().stream()
          .sorted(Comparator.comparing(Node.Entry::key))
          .forEach(
              entry -> {
                text(digest, entry.key());
                add(digest, entry.value());
              });
    } else if (node instanceof Node.Sequence sequence) {
      digest.update((byte) 'S');
      number(digest, sequence.items().size());
      for (Node item : sequence.items()) {
        add(digest, item);
      }
    } else if (node instanceof Node.Scalar scalar) {
      digest.update((byte) 'T');
      text(digest, scalar.text().stripTrailing());
    } else {
      throw new AssertionError(node);
    }
  }

  private static void text(MessageDigest digest, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(digest, utf8.length);
    digest.update(utf8);
  }

  private static void number(MessageDigest digest, int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (number >>> shift));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
