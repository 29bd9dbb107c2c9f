package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Learns from a sentence's own words what it contributes and which signals it bears on. */
final class WordTraining {
  private static final float[] GROUPS = {1, .7f, .8f, 1, 1, .7f};
  private static final double C = 0.07;
  private static final double POSITIVE = 2;
  private static final int EPOCHS = 30;

  /** Features that the shipped model keeps: those that matter most. */
  private static final int FEATURES = 16384;

  private final TrainingSet set;
  private final int[][] hashes;
  private final Map<Integer, Integer> numbers;
  private final double[][] full = new double[TrainingSet.OUTPUTS][];

  /** For each output and sentence, what was learnt from other writers makes of it. */
  final double[][] margins;

  WordTraining(TrainingSet set) {
    this.set = set;
    List<float[]> raw = new ArrayList<>();
    hashes = set.samples.hashes(raw, GROUPS);
    numbers = Samples.vocabulary(hashes, set, 2, 3);
    int[][] ids = new int[set.rows][];
    float[][] values = new float[set.rows][];
    for (int r = 0; r < set.rows; r++) {
      known(r, raw.get(r), ids, values);
    }
    LinearTrainer trainer = new LinearTrainer(ids, values, numbers.size(), set.weight);
    margins = new double[TrainingSet.OUTPUTS][set.rows];
    IntStream.range(0, TrainingSet.OUTPUTS).parallel().forEach(t -> learn(trainer, t));
  }

  private void known(int r, float[] raw, int[][] ids, float[][] values) {
    int[] id = new int[hashes[r].length];
    float[] value = new float[hashes[r].length];
    int count = 0;
    for (int k = 0; k < hashes[r].length; k++) {
      Integer number = numbers.get(hashes[r][k]);
      if (number != null) {
        id[count] = number;
        value[count++] = raw[k];
      }
    }
    ids[r] = Arrays.copyOf(id, count);
    values[r] = Arrays.copyOf(value, count);
  }

  private void learn(LinearTrainer trainer, int t) {
    for (int f = 0; f < TrainingSet.FOLDS; f++) {
      int left = f;
      double[] weights = train(trainer, t, r -> set.fold[r] != left);
      for (int r = 0; r < set.rows; r++) {
        if (set.fold[r] == f) {
          margins[t][r] = trainer.dot(weights, r);
        }
      }
    }
    full[t] = train(trainer, t, r -> true);
  }

  private double[] train(LinearTrainer trainer, int t, java.util.function.IntPredicate chosen) {
    int[] use = LinearTrainer.where(set.rows, r -> set.judged[t][r] && chosen.test(r));
    return trainer.train(use, set.positive[t], C * POSITIVE, C, EPOCHS);
  }

  /** Keeps the features that matter most and turns weights into bytes. */
  WordWeights quantised() {
    int[] keys = new int[numbers.size()];
    numbers.forEach((key, number) -> keys[number] = key);
    int[] order = mostWorth(keys);
    float[] steps = new float[full.length];
    float[] biases = new float[full.length];
    byte[] bytes = new byte[order.length * full.length];
    int[] kept = new int[order.length];
    for (int t = 0; t < full.length; t++) {
      double most = 1e-9;
      for (int f : order) {
        most = Math.max(most, Math.abs(full[t][f]));
      }
      steps[t] = (float) (most / 127);
      biases[t] = (float) full[t][full[t].length - 1];
      for (int k = 0; k < order.length; k++) {
        kept[k] = keys[order[k]];
        bytes[k * full.length + t] = (byte) Math.round(full[t][order[k]] / steps[t]);
      }
    }
    return new WordWeights(GROUPS, steps, biases, kept, bytes);
  }

  private int[] mostWorth(int[] keys) {
    double[] worth = new double[keys.length];
    for (int[] row : hashes) {
      for (int hash : row) {
        Integer number = numbers.get(hash);
        if (number != null) {
          worth[number]++;
        }
      }
    }
    for (int f = 0; f < keys.length; f++) {
      double sum = 0;
      for (double[] weights : full) {
        sum += weights[f] * weights[f];
      }
      worth[f] = Math.sqrt(worth[f]) * sum;
    }
    int[] order =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(
                (a, b) ->
                    worth[a] != worth[b]
                        ? Double.compare(worth[b], worth[a])
                        : Integer.compare(keys[a], keys[b]))
            .limit(FEATURES)
            .mapToInt(i -> i)
            .toArray();
    Arrays.sort(order);
    return order;
  }
}
