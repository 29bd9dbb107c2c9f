package dev.pmcoach.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes numbers, texts and nodes into a growing array; {@link Unpacker} reads them back. */
final class Packer {
  static final int MAPPING = 0;
  static final int SEQUENCE = 1;
  static final int SCALAR = 2;

  private byte[] bytes = new byte[1024];
  private int length;

  int length() {
    return length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  void raw(byte[] data) {
    room(data.length);
    System.arraycopy(data, 0, bytes, length, data.length);
    length += data.length;
  }

  /** Writes a number of at least zero, seven bits a byte, the lowest first. */
  void number(int number) {
    room(5);
    int rest = number;
    while (rest > 0x7f) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    raw(utf8);
  }

  void texts(List<String> texts) {
    number(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  void node(Node node, Table names) {
    if (node instanceof Node.Mapping mapping) {
      start(MAPPING, node);
      number(mapping.entries().size());
      for (Node.Entry entry : mapping.entries()) {
        number(names.index(entry.key()));
        place(entry.at());
        node(entry.value(), names);
      }
    } else if (node instanceof Node.Sequence sequence) {
      start(SEQUENCE, node);
      number(sequence.items().size());
      for (Node item : sequence.items()) {
        node(item, names);
      }
    } else if (node instanceof Node.Scalar scalar) {
      start(SCALAR, node);
      text(scalar.text());
    } else {
      throw new AssertionError(node);
    }
  }

  private void start(int kind, Node node) {
    number(kind);
    place(node.at());
  }

  private void place(Position at) {
    number(at.line());
    number(at.column());
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** Distinct texts numbered in the order in which they are first met. */
  static final class Table {
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int index(String text) {
      Integer known = indices.putIfAbsent(text, texts.size());
      if (known != null) {
        return known;
      }
      texts.add(text);
      return texts.size() - 1;
    }

    List<String> texts() {
      return texts;
    }
  }
}
