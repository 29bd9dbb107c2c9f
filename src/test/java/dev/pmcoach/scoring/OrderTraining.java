package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in real answers what follows what. */
final class OrderTraining {
  private static final int WORDS = 200;

  /** So many followers are assumed for each word before any was seen, shared out by frequency. */
  private static final double ASSUMED = 6;

  /** Natural logarithm of the largest likelihood ratio; one pair doesn't decide. */
  private static final double MOST = 3;

  private OrderTraining() {}

  static WordOrder train(List<Corpus.Item> items) {
    List<Reading> readings = new ArrayList<>();
    for (Corpus.Item item : items) {
      if (!item.kind().contains("stuffing") && !item.kind().contains("salad")) {
        readings.add(new Reading(item.answer()));
      }
    }
    WordOrder order = new WordOrder(common(readings), new byte[0]);
    int n = order.size();
    double[][] pairs = new double[n][n];
    double[] left = new double[n];
    double[] right = new double[n];
    double all = 0;
    for (Reading reading : readings) {
      for (Sentence sentence : reading.sentences()) {
        int[] numbers = order.numbers(reading.tokens(), sentence);
        for (int i = 1; i < numbers.length; i++) {
          pairs[numbers[i - 1]][numbers[i]]++;
          left[numbers[i - 1]]++;
          right[numbers[i]]++;
          all++;
        }
      }
    }
    byte[] table = new byte[n * n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        double chance = (right[b] + 0.5) / (all + 0.5 * n);
        double likely = (pairs[a][b] + ASSUMED * chance) / (left[a] + ASSUMED);
        double log = Math.max(-MOST, Math.min(MOST, StrictMath.log(likely / chance)));
        table[a * n + b] = (byte) Math.round(log / WordOrder.STEP);
      }
    }
    return new WordOrder(common(readings), table);
  }

  private static String[] common(List<Reading> readings) {
    Map<String, Integer> counts = new HashMap<>();
    for (Reading reading : readings) {
      for (Token token : reading.tokens()) {
        if (token.isWord()) {
          counts.merge(token.lower(), 1, Integer::sum);
        }
      }
    }
    return counts.keySet().stream()
        .sorted(
            (a, b) ->
                counts.get(a).equals(counts.get(b))
                    ? a.compareTo(b)
                    : Integer.compare(counts.get(b), counts.get(a)))
        .limit(WORDS)
        .toArray(String[]::new);
  }
}
