package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs checked content files into one array that {@link Bundle} reads in parts. The same files
 * give the same bytes, in whatever order they come.
 *
 * <p>Layout: magic word and length of the header (four bytes), header, then the sections in the
 * order of how often a short command needs them: question summaries, ladders, loops, rubrics,
 * personas, other kinds, index of questions, questions.
 */
public final class BundleWriter {
  static final int MAGIC = 0x434F4102;

  private record Bank(String path, String loop, String round, Node.Mapping root) {}

  private final Packer.Table names = new Packer.Table();
  private final Packer body = new Packer();
  private final SortedMap<String, byte[]> hashes = new TreeMap<>();

  private BundleWriter() {}

  /**
   * Returns the packed content.
   *
   * @param origin any text; a reader compares it to see whether the bundle is still the right one
   */
  public static byte[] write(List<ContentFile> files, String origin) {
    return new BundleWriter().pack(CatalogOrder.sorted(files), origin);
  }

  private byte[] pack(List<ContentFile> files, String origin) {
    List<Bank> banks = banks(files);
    Packer index = new Packer();
    Packer questions = new Packer();
    int summaries = summaries(banks, index, questions);

    Packer table = new Packer();
    List<ContentFile> others = files.stream().filter(f -> !f.folder().equals("banks")).toList();
    table.number(others.size());
    for (ContentFile file : others) {
      file(file, table);
    }
    int indexAt = body.length();
    body.raw(index.toBytes());
    int questionsAt = body.length();
    body.raw(questions.toBytes());

    Packer header = new Packer();
    header.text(origin);
    header.text(ContentHash.of(hashes));
    header.texts(names.texts());
    header.texts(banks.stream().map(Bank::path).toList());
    header.number(summaries);
    header.number(indexAt);
    header.number(questionsAt);
    header.number(body.length());
    header.raw(table.toBytes());
    return assembled(header.toBytes());
  }

  private byte[] assembled(byte[] header) {
    Packer all = new Packer();
    all.raw(fourBytes(MAGIC));
    all.raw(fourBytes(header.length));
    all.raw(header);
    all.raw(body.toBytes());
    return all.toBytes();
  }

  private static byte[] fourBytes(int number) {
    return new byte[] {
      (byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number
    };
  }

  private void file(ContentFile file, Packer table) {
    byte[] hash = ContentHash.of("", file.root());
    if (!file.folder().isEmpty()) {
      hashes.put(file.folder() + '/' + file.name(), hash);
    }
    table.text(file.path());
    table.raw(hash);
    table.number(body.length());
    body.node(file.root(), names);
    table.number(body.length());
  }

  /** Writes the summaries and fills the index and the questions; returns the section's length. */
  private int summaries(List<Bank> banks, Packer index, Packer questions) {
    Packer.Table words = new Packer.Table();
    Map<List<String>, Integer> lists = new HashMap<>();
    List<List<String>> listsInOrder = new ArrayList<>();
    Packer lines = new Packer();
    int count = 0;
    for (int bank = 0; bank < banks.size(); bank++) {
      for (Node.Mapping node : questions(banks.get(bank).root())) {
        QuestionSummary summary = summary(banks.get(bank), node);
        lines.text(summary.id());
        lines.text(summary.headline());
        lines.number(words.index(summary.loop()));
        lines.number(words.index(summary.round()));
        lines.number(words.index(summary.kind()));
        lines.number(summary.minutes());
        for (List<String> list : List.of(summary.targets(), summary.levels(), summary.tags())) {
          Integer known = lists.putIfAbsent(list, listsInOrder.size());
          if (known == null) {
            listsInOrder.add(list);
          }
          lines.number(lists.get(list));
        }
        byte[] hash = ContentHash.of(summary.loop() + '/' + summary.round(), node);
        hashes.put("question/" + summary.id(), hash);
        index.raw(hash);
        index.raw(fourBytes(bank));
        index.raw(fourBytes(questions.length()));
        questions.node(node, names);
        index.raw(fourBytes(questions.length()));
        count++;
      }
    }
    body.texts(words.texts());
    body.number(listsInOrder.size());
    for (List<String> list : listsInOrder) {
      body.texts(list);
    }
    body.number(count);
    body.raw(lines.toBytes());
    return body.length();
  }

  private static QuestionSummary summary(Bank bank, Node.Mapping node) {
    return QuestionBinder.summary(
        QuestionBinder.question(new Values(node), bank.loop(), bank.round()));
  }

  private static List<Node.Mapping> questions(Node.Mapping root) {
    List<Node.Mapping> questions = new ArrayList<>();
    root.get("questions")
        .ifPresent(
            list ->
                ((Node.Sequence) list)
                    .items()
                    .forEach(question -> questions.add((Node.Mapping) question)));
    return questions;
  }

  /** Returns the banks in the order of the loops and their rounds, then by path. */
  private static List<Bank> banks(List<ContentFile> files) {
    List<String> rounds = new ArrayList<>();
    for (ContentFile file : files) {
      if (file.folder().equals("loops")) {
        Loop loop = LoopBinder.loop(new Values(file.root()));
        loop.rounds().forEach(round -> rounds.add(loop.id() + '/' + round.id()));
      }
    }
    Comparator<ContentFile> byRound =
        Comparator.comparingInt(
            file -> {
              int place = rounds.indexOf(file.name());
              return place < 0 ? rounds.size() : place;
            });
    return files.stream()
        .filter(file -> file.folder().equals("banks"))
        .sorted(byRound.thenComparing(ContentFile::path))
        .map(BundleWriter::bank)
        .toList();
  }

  private static Bank bank(ContentFile file) {
    int slash = file.name().indexOf('/');
    return new Bank(
        file.path(),
        file.name().substring(0, slash),
        file.name().substring(slash + 1),
        file.root());
  }
}
