package dev.pmcoach.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Packed content. Reads the header when opened and any other section only when it is asked for. Not
 * safe for several threads.
 */
public final class Bundle implements Layer {
  /** Random access to the packed bytes. */
  public interface Bytes {
    /** Returns this many bytes from the offset on, fewer only at the end. */
    byte[] read(int offset, int length) throws IOException;

    static Bytes of(byte[] all) {
      return (offset, length) ->
          Arrays.copyOfRange(all, offset, Math.min(all.length, offset + length));
    }
  }

  private record Entry(String path, byte[] hash, int start, int end) {}

  private static final int INDEX_RECORD = 32 + 3 * 4;

  private final Bytes bytes;
  private final String directory;
  private final int body;
  private final String origin;
  private final String hash;
  private final String[] names;
  private final String[] banks;
  private final int summariesEnd;
  private final int indexStart;
  private final int questionsStart;
  private final int size;
  private final List<Entry> files;

  /** Null until somebody asks. */
  private List<QuestionSummary> summaries;

  /** Null until a question is asked for. */
  private byte[] index;

  private Bundle(Bytes bytes, String directory) throws IOException {
    this.bytes = bytes;
    this.directory = directory;
    byte[] start = bytes.read(0, 8);
    if (start.length < 8 || fourBytes(start, 0) != BundleWriter.MAGIC) {
      throw new IOException("not packed content of this version");
    }
    int length = fourBytes(start, 4);
    this.body = 8 + length;
    Unpacker header = new Unpacker(read(8, length));
    this.origin = header.text();
    this.hash = header.text();
    this.names = header.texts();
    this.banks = header.texts();
    this.summariesEnd = header.number();
    this.indexStart = header.number();
    this.questionsStart = header.number();
    this.size = body + header.number();
    int count = header.number();
    this.files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String path = header.text();
      byte[] fileHash = header.raw(32);
      int from = header.number();
      files.add(new Entry(path, fileHash, from, header.number()));
    }
  }

  /**
   * Opens packed content.
   *
   * @param directory put before the paths in positions: empty, or the user's directory and a slash
   * @throws IOException when the bytes can't be read or aren't of this version
   */
  public static Bundle open(Bytes bytes, String directory) throws IOException {
    try {
      return new Bundle(bytes, directory);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
      throw new IOException("damaged packed content", e);
    }
  }

  /** Returns the text that the writer left to tell one bundle from another. */
  public String origin() {
    return origin;
  }

  /** Returns the length of the whole in bytes, as it should be. */
  public int size() {
    return size;
  }

  @Override
  public String hash() {
    return hash;
  }

  @Override
  public List<String> names(String folder) {
    List<String> found = new ArrayList<>();
    for (Entry entry : files) {
      ContentFile file = new ContentFile(entry.path(), null);
      if (file.folder().equals(folder)) {
        found.add(file.name());
      }
    }
    return found;
  }

  @Override
  public boolean has(String folder, String name) {
    return entry(folder, name) != null;
  }

  @Override
  public Optional<Node.Mapping> file(String folder, String name) {
    Entry entry = entry(folder, name);
    return entry == null ? Optional.empty() : Optional.of(node(entry));
  }

  @Override
  public Optional<String> hash(String folder, String name) {
    Entry entry = entry(folder, name);
    return entry == null ? Optional.empty() : Optional.of(ContentHash.written(entry.hash()));
  }

  @Override
  public List<QuestionSummary> summaries() {
    if (summaries == null) {
      summaries = unpackedSummaries();
    }
    return summaries;
  }

  @Override
  public Node.Mapping question(int number) {
    int record = number * INDEX_RECORD + 32;
    int bank = fourBytes(index(), record);
    int start = fourBytes(index(), record + 4);
    int end = fourBytes(index(), record + 8);
    return (Node.Mapping)
        new Unpacker(read(body + questionsStart + start, end - start))
            .node(names, directory + banks[bank]);
  }

  @Override
  public void addHashes(TreeMap<String, byte[]> hashes) {
    for (Entry entry : files) {
      ContentFile file = new ContentFile(entry.path(), null);
      if (!file.folder().isEmpty()) {
        hashes.put(file.folder() + '/' + file.name(), entry.hash());
      }
    }
    for (int i = 0; i < summaries().size(); i++) {
      int record = i * INDEX_RECORD;
      hashes.put(
          "question/" + summaries().get(i).id(), Arrays.copyOfRange(index(), record, record + 32));
    }
  }

  /** Returns all files as they were read; a bank holds its questions in their order. */
  public List<ContentFile> contentFiles() {
    List<ContentFile> all = new ArrayList<>();
    for (Entry entry : files) {
      all.add(new ContentFile(entry.path(), node(entry)));
    }
    for (int bank = 0; bank < banks.length; bank++) {
      Position start = new Position(directory + banks[bank], 1, 1);
      List<Node> questions = new ArrayList<>();
      for (int i = 0; i < summaries().size(); i++) {
        if (fourBytes(index(), i * INDEX_RECORD + 32) == bank) {
          questions.add(question(i));
        }
      }
      Node.Entry entry = new Node.Entry("questions", start, new Node.Sequence(questions, start));
      all.add(new ContentFile(banks[bank], new Node.Mapping(List.of(entry), start)));
    }
    return all;
  }

  private List<QuestionSummary> unpackedSummaries() {
    Unpacker section = new Unpacker(read(body, summariesEnd));
    String[] words = section.texts();
    List<List<String>> lists = new ArrayList<>();
    int distinct = section.number();
    for (int i = 0; i < distinct; i++) {
      lists.add(List.of(section.texts()));
    }
    int count = section.number();
    List<QuestionSummary> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String id = section.text();
      String headline = section.text();
      String loop = words[section.number()];
      String round = words[section.number()];
      String kind = words[section.number()];
      int minutes = section.number();
      List<String> targets = lists.get(section.number());
      List<String> levels = lists.get(section.number());
      List<String> tags = lists.get(section.number());
      all.add(new QuestionSummary(id, loop, round, kind, headline, targets, minutes, levels, tags));
    }
    return all;
  }

  private byte[] index() {
    if (index == null) {
      index = read(body + indexStart, questionsStart - indexStart);
    }
    return index;
  }

  /** Returns null when there is no such file. */
  private Entry entry(String folder, String name) {
    String path = folder.isEmpty() ? name + ".yaml" : folder + '/' + name + ".yaml";
    for (Entry entry : files) {
      if (entry.path().equals(path)) {
        return entry;
      }
    }
    return null;
  }

  private Node.Mapping node(Entry entry) {
    byte[] packed = read(body + entry.start(), entry.end() - entry.start());
    return (Node.Mapping) new Unpacker(packed).node(names, directory + entry.path());
  }

  private byte[] read(int offset, int length) {
    try {
      return bytes.read(offset, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int fourBytes(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }
}
