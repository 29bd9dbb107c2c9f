package dev.pmcoach.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences to learn from: what each is evidence of, how much it weighs, and with which writers it
 * is left out when the rest is to judge it. Answers come first, then their single changes, then
 * sentences that stand alone.
 */
final class TrainingSet {
  /** The tags, then the trained signals. */
  static final int OUTPUTS = Tag.COUNT + Samples.HEADS.size();

  /** Writers are left out in so many groups. */
  static final int FOLDS = 6;

  /** The fold of sentences that no writer of answers wrote; they are never left out. */
  static final int NO_FOLD = -1;

  private static final float WEIGHT_OF_CHANGED = 0.4f;

  final WordOrder order;
  final Samples samples;
  final int rows;
  final int[] fold;

  /** Number of who wrote it; those who wrote no answers share the last. */
  final int[] writer;

  /** Sentences of answers that were changed for training. */
  final boolean[] made;

  final float[] weight;

  /** For each output and sentence: whether it is so. */
  final boolean[][] positive;

  /** For each output and sentence: whether the rater looked for it. */
  final boolean[][] judged;

  TrainingSet(List<Corpus.Item> graded, List<Corpus.Item> phrases) throws IOException {
    List<Corpus.Item> items = new ArrayList<>(graded);
    Augmentation changes = new Augmentation(lines("filler.txt"));
    for (Corpus.Item item : graded) {
      items.addAll(changes.of(item));
    }
    items.addAll(phrases);
    order = OrderTraining.train(graded);
    samples = new Samples(items, order);
    rows = samples.size();
    List<String> writers =
        new ArrayList<>(new TreeSet<>(graded.stream().map(Corpus.Item::writer).toList()));
    fold = new int[rows];
    writer = new int[rows];
    made = new boolean[rows];
    weight = new float[rows];
    positive = new boolean[OUTPUTS][rows];
    judged = new boolean[OUTPUTS][rows];
    for (int r = 0; r < rows; r++) {
      Corpus.Item item = samples.item(r);
      int number = writers.indexOf(item.writer());
      writer[r] = number < 0 ? writers.size() : number;
      fold[r] = number < 0 ? NO_FOLD : number % FOLDS;
      made[r] = item.kind().startsWith(Augmentation.MARK);
      weight[r] = made[r] && number >= 0 ? WEIGHT_OF_CHANGED : 1;
      for (int t = 0; t < OUTPUTS; t++) {
        positive[t][r] = samples.tags.get(r).contains(name(t));
        judged[t][r] =
            t < Tag.COUNT
                || number >= 0 && Samples.RUBRICS.get(item.rubric()).contains(t - Tag.COUNT);
      }
    }
  }

  private static String name(int output) {
    return output < Tag.COUNT ? Tag.values()[output].id() : Samples.HEADS.get(output - Tag.COUNT);
  }

  /** Returns the fold of an answer. */
  int foldOf(int item) {
    return fold[samples.first[item]];
  }

  /** Returns what the product's model is trained on, from the checkout's root. */
  static List<Corpus.Item> graded() throws IOException {
    Map<String, Set<Integer>> denials = denials();
    List<Corpus.Item> items = new ArrayList<>();
    for (Corpus.Item item : Corpus.read(Path.of("src/corpus/train.jsonl"))) {
      items.add(split(item, denials.getOrDefault(item.id(), Set.of())));
    }
    items.addAll(Corpus.read(Path.of("src/corpus/own.jsonl")));
    return items;
  }

  /** Calls "unknown" what is tagged "neg" and is no denial; the other files do so themselves. */
  private static Corpus.Item split(Corpus.Item item, Set<Integer> denials) {
    List<Corpus.Line> lines = new ArrayList<>();
    for (Corpus.Line line : item.lines()) {
      boolean denied = denials.contains(lines.size());
      List<String> tags =
          line.tags().stream().map(tag -> tag.equals("neg") && !denied ? "unknown" : tag).toList();
      lines.add(new Corpus.Line(line.text(), line.signals(), tags));
    }
    return item.with(lines);
  }

  private static Map<String, Set<Integer>> denials() throws IOException {
    Map<String, Set<Integer>> denials = new HashMap<>();
    for (String line : lines("denials.txt")) {
      String[] words = line.split(" ");
      Set<Integer> sentences = new HashSet<>();
      for (int i = 1; i < words.length; i++) {
        sentences.add(Integer.valueOf(words[i]));
      }
      denials.put(words[0], sentences);
    }
    return denials;
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of("src/corpus", file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Reads {@code phrases.txt}: tags, a bar, a sentence. */
  static List<Corpus.Item> phrases() throws IOException {
    List<Corpus.Item> items = new ArrayList<>();
    for (String line : lines("phrases.txt")) {
      int bar = line.indexOf('|');
      String text = line.substring(bar + 1).strip();
      List<String> tags = List.of(line.substring(0, bar).strip().split(","));
      items.add(
          new Corpus.Item(
              "phrase",
              "",
              "us",
              Samples.ALONE,
              "",
              List.of(),
              Augmentation.MARK + "phrase",
              "",
              text,
              List.of(new Corpus.Line(text, List.of(), tags)),
              Map.of(),
              0,
              false,
              false));
    }
    return items;
  }
}
