package dev.pmcoach.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link Packer} wrote. Damaged data ends in an unchecked exception. */
final class Unpacker {
  private final byte[] bytes;
  private int next;

  Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] raw(int length) {
    byte[] data = Arrays.copyOfRange(bytes, next, next + length);
    next += length;
    return data;
  }

  int number() {
    byte first = bytes[next++];
    if (first >= 0) {
      return first;
    }
    int number = first & 0x7f;
    for (int shift = 7; ; shift += 7) {
      byte more = bytes[next++];
      number |= (more & 0x7f) << shift;
      if (more >= 0) {
        return number;
      }
    }
  }

  String text() {
    int length = number();
    String text = new String(bytes, next, length, StandardCharsets.UTF_8);
    next += length;
    return text;
  }

  String[] texts() {
    String[] texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    return texts;
  }

  /**
   * Reads a node.
   *
   * @param names the table of field names
   * @param file the path for positions
   */
  Node node(String[] names, String file) {
    int kind = number();
    Position at = place(file);
    if (kind == Packer.MAPPING) {
      int size = number();
      List<Node.Entry> entries = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        String name = names[number()];
        Position nameAt = place(file);
        entries.add(new Node.Entry(name, nameAt, node(names, file)));
      }
      return new Node.Mapping(entries, at);
    }
    if (kind == Packer.SEQUENCE) {
      int size = number();
      List<Node> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(node(names, file));
      }
      return new Node.Sequence(items, at);
    }
    return new Node.Scalar(text(), at);
  }

  private Position place(String file) {
    int line = number();
    return new Position(file, line, number());
  }
}
