package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of a corpus as the scorer cuts them, with the raters' tags mapped by offset. */
final class Samples {
  static final List<String> HEADS =
      List.of(
          "market-impact",
          "adoption",
          "scalability",
          "cross-functional",
          "cultural-fit",
          "technical-depth",
          "economic-reasoning",
          "strategic-filtering",
          "business-impact",
          "influence",
          "execution-under-ambiguity");

  static final Map<String, List<Integer>> RUBRICS =
      Map.of(
          "datastax-ai-pm", List.of(0, 1, 2, 3, 4),
          "databricks-pm", List.of(5, 6, 7),
          "datastax-pm-promotion", List.of(8, 9, 10));

  /**
   * Sentences whose tag {@code neg} says that something did not happen or did not move; the other
   * ones say that nobody measured it, or that the speaker does not know.
   */
  private static final Map<String, String> DENIALS =
      denials(
          "t007:3 t033:b t049:45 t058:01234567 t075:3 t096:01234 t137:123 t151:c t182:1234 t206:12345"
              + " t227:34 t247:4 t262:456 t281:45 t364:23 t393:1 t418:45 t422:7 t426:023 t454:2356"
              + " t457:01234 t461:01 t464:1 t465:34 t469:d t479:6 t528:45 t550:01234 t258:3 t444:05"
              + " t099:f");

  /** The rubric of sentences that stand alone: they have no neighbours and no signals. */
  static final String ALONE = "alone";

  final List<Corpus.Item> items;
  final List<Text> texts = new ArrayList<>();
  final List<Gates> gates = new ArrayList<>();
  final int[] first;
  final List<Integer> itemOf = new ArrayList<>();
  final List<Set<String>> tags = new ArrayList<>();

  Samples(List<Corpus.Item> items) {
    this.items = items;
    first = new int[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      Text text = new Text(List.of(items.get(i).answer()));
      texts.add(text);
      gates.add(Gates.of(text, items.get(i).question(), Plausibility.USUAL));
      first[i] = itemOf.size();
      map(items.get(i), text);
      for (int n = 0; n < text.size(); n++) {
        itemOf.add(i);
      }
    }
    first[items.size()] = itemOf.size();
  }

  private static Map<String, String> denials(String list) {
    Map<String, String> map = new HashMap<>();
    for (String entry : list.split(" ")) {
      map.put(entry.substring(0, 4), entry.substring(5));
    }
    return map;
  }

  private static List<String> tags(Corpus.Item item, int k) {
    List<String> tags = item.lines().get(k).tags();
    boolean denied =
        item.kind().startsWith(Augmentation.MARK)
            || DENIALS.getOrDefault(item.id(), "").indexOf(Character.forDigit(k, 36)) >= 0;
    if (denied || !tags.contains("neg")) {
      return tags;
    }
    List<String> other = new ArrayList<>(tags);
    other.remove("neg");
    other.add("unknown");
    return other;
  }

  private void map(Corpus.Item item, Text text) {
    List<int[]> spans = new ArrayList<>();
    int at = 0;
    for (Corpus.Line line : item.lines()) {
      int start = item.answer().indexOf(line.text(), at);
      if (start < 0) {
        start = at;
      }
      int end = Math.min(start + line.text().length(), item.answer().length());
      spans.add(new int[] {start, end});
      at = end;
    }
    for (int n = 0; n < text.size(); n++) {
      Sentence sentence = text.sentence(n);
      Set<String> here = new LinkedHashSet<>();
      for (int k = 0; k < spans.size(); k++) {
        int overlap =
            Math.min(spans.get(k)[1], sentence.end()) - Math.max(spans.get(k)[0], sentence.start());
        int shorter =
            Math.min(spans.get(k)[1] - spans.get(k)[0], sentence.end() - sentence.start());
        if (overlap > 0 && 2 * overlap > shorter) {
          here.addAll(tags(item, k));
          here.addAll(item.lines().get(k).signals());
        }
      }
      tags.add(here);
    }
  }

  int size() {
    return itemOf.size();
  }

  Corpus.Item item(int row) {
    return items.get(itemOf.get(row));
  }

  /** Rows of all feature hashes, each group scaled to the given length. */
  int[][] hashes(List<float[]> values, float[] groupWeights) {
    int[][] rows = new int[size()][];
    for (int i = 0; i < items.size(); i++) {
      Text text = texts.get(i);
      SentenceFeatures extractor =
          new SentenceFeatures(text.readings().get(0), gates.get(i).hidden());
      for (int n = 0; n < text.size(); n++) {
        Features features = extractor.of(text.line(n).index());
        int total = 0;
        boolean alone = items.get(i).rubric().equals(ALONE);
        int groups = alone ? Features.GROUPS - 1 : Features.GROUPS;
        for (int g = 0; g < groups; g++) {
          total += features.size(g);
        }
        int[] row = new int[total];
        float[] value = new float[total];
        int at = 0;
        for (int g = 0; g < groups; g++) {
          float weight = (float) (groupWeights[g] / Math.sqrt(Math.max(1, features.size(g))));
          for (int k = 0; k < features.size(g); k++) {
            row[at] = features.hash(g, k);
            value[at++] = weight;
          }
        }
        rows[first[i] + n] = row;
        values.add(value);
      }
    }
    return rows;
  }

  /** Numbers the features that at least {@code writers} writers use; the rest become -1. */
  static Map<Integer, Integer> vocabulary(int[][] rows, int[] writerOf, int writers, int times) {
    Map<Integer, long[]> seen = new HashMap<>();
    for (int r = 0; r < rows.length; r++) {
      for (int hash : rows[r]) {
        long[] entry = seen.computeIfAbsent(hash, h -> new long[2]);
        entry[0] |= 1L << writerOf[r];
        entry[1]++;
      }
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int[] row : rows) {
      for (int hash : row) {
        long[] entry = seen.get(hash);
        if (Long.bitCount(entry[0]) >= writers && entry[1] >= times) {
          numbers.putIfAbsent(hash, numbers.size());
        }
      }
    }
    return numbers;
  }
}
