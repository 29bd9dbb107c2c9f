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

  /** Signals for which a commitment counts as a figure does for the others. */
  static final Set<String> QUALITATIVE =
      Set.of("cross-functional", "cultural-fit", "strategic-filtering", "influence");

  /** The rubric of sentences that stand alone: they have no neighbours and no signals. */
  static final String ALONE = "alone";

  final List<Corpus.Item> items;
  final List<Text> texts = new ArrayList<>();
  final List<Gates> gates = new ArrayList<>();
  final int[] first;
  final List<Integer> itemOf = new ArrayList<>();
  final List<Set<String>> tags = new ArrayList<>();

  Samples(List<Corpus.Item> items, WordOrder order) {
    this.items = items;
    first = new int[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      Text text = new Text(List.of(items.get(i).answer()));
      texts.add(text);
      gates.add(Gates.of(text, items.get(i).question(), Plausibility.USUAL, order));
      first[i] = itemOf.size();
      map(items.get(i), text);
      for (int n = 0; n < text.size(); n++) {
        itemOf.add(i);
      }
    }
    first[items.size()] = itemOf.size();
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
          here.addAll(item.lines().get(k).tags());
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

  /** Returns an answer's part of what is known by output and row, by its sentences and output. */
  double[][] of(int item, double[][] known) {
    double[][] own = new double[first[item + 1] - first[item]][known.length];
    for (int k = 0; k < own.length; k++) {
      for (int t = 0; t < known.length; t++) {
        own[k][t] = known[t][first[item] + k];
      }
    }
    return own;
  }

  Neighbours neighbours(int item) {
    return Neighbours.of(0, first[item + 1] - first[item], gates.get(item).hidden());
  }

  /** Rows of all feature hashes, each group scaled to the given length. */
  int[][] hashes(List<float[]> values, float[] groupWeights) {
    int[][] rows = new int[size()][];
    for (int i = 0; i < items.size(); i++) {
      Text text = texts.get(i);
      SentenceFeatures extractor = new SentenceFeatures(text.readings().get(0), neighbours(i), 0);
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
  static Map<Integer, Integer> vocabulary(int[][] rows, TrainingSet set, int writers, int times) {
    Map<Integer, long[]> seen = new HashMap<>();
    for (int r = 0; r < rows.length; r++) {
      for (int hash : rows[r]) {
        long[] entry = seen.computeIfAbsent(hash, h -> new long[2]);
        entry[0] |= 1L << set.writer[r];
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
