package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns how a sentence's neighbours and the question speak for its topic: for each trained signal
 * from words, and pooled over all signals from a rubric's terms.
 */
final class TopicTraining {
  private static final double C = 0.3;

  private final TrainingSet set;
  private final double[][] words;
  private final double[][] tags;

  /** For each trained signal, then for any other: as {@link Model#topics} wants it. */
  final float[][] weights = new float[Samples.HEADS.size() + 1][];

  private final double[][] margins = new double[Samples.HEADS.size()][];

  /**
   * @param words margins of each output and sentence by its own words
   * @param tags margins of each tag and sentence by its context
   */
  TopicTraining(TrainingSet set, double[][] words, double[][] tags, Map<String, Rubric> rubrics) {
    this.set = set;
    this.words = words;
    this.tags = tags;
    IntStream.range(0, Samples.HEADS.size()).parallel().forEach(this::fit);
    weights[Samples.HEADS.size()] = fitPooled(matched(rubrics));
  }

  /** Returns how likely a sentence bears on a trained signal. */
  double chance(int head, int row) {
    return TopicContext.probability(weights[head], margins[head][row]);
  }

  private void fit(int head) {
    int t = Tag.COUNT + head;
    float[][] features = features(head, words, Tag.COUNT);
    ContextTrainer trainer = new ContextTrainer(set, features, set.positive[t], C);
    weights[head] = trainer.weights;
    margins[head] = trainer.margins;
  }

  private float[] fitPooled(double[][] matched) {
    List<float[]> x = new ArrayList<>();
    List<Boolean> y = new ArrayList<>();
    for (int h = 0; h < Samples.HEADS.size(); h++) {
      float[][] features = features(h, matched, 0);
      for (int r = 0; r < set.rows; r++) {
        if (features[r] != null && !set.made[r]) {
          x.add(features[r]);
          y.add(set.positive[Tag.COUNT + h][r]);
        }
      }
    }
    int n = x.size();
    int[][] ids = new int[n][];
    Arrays.fill(ids, IntStream.range(0, TopicContext.SIZE).toArray());
    boolean[] yes = new boolean[n];
    float[] w = new float[n];
    Arrays.fill(w, 1);
    for (int i = 0; i < n; i++) {
      yes[i] = y.get(i);
    }
    LinearTrainer trainer = new LinearTrainer(ids, x.toArray(new float[0][]), TopicContext.SIZE, w);
    double[] full =
        trainer.train(LinearTrainer.where(n, i -> true), yes, C, C, ContextTrainer.EPOCHS);
    double[] margin = new double[n];
    for (int i = 0; i < n; i++) {
      margin[i] = trainer.dot(full, i);
    }
    return ContextTrainer.packed(full, Platt.fit(margin, yes, i -> true));
  }

  /**
   * The features of each sentence of the answers that were graded for a signal; null elsewhere.
   *
   * @param own margins of the signals, from number {@code first} on
   */
  private float[][] features(int head, double[][] own, int first) {
    Samples samples = set.samples;
    float[][] features = new float[set.rows][];
    for (int i = 0; i < samples.items.size(); i++) {
      Corpus.Item item = samples.items.get(i);
      List<Integer> heads = Samples.RUBRICS.getOrDefault(item.rubric(), List.of());
      if (!heads.contains(head)) {
        continue;
      }
      double[][] signals = new double[heads.size()][];
      for (int s = 0; s < signals.length; s++) {
        signals[s] = own[first + heads.get(s)];
      }
      TopicContext context =
          new TopicContext(samples.neighbours(i), samples.of(i, signals), samples.of(i, tags));
      boolean targeted = item.targets().contains(Samples.HEADS.get(head));
      for (int k = 0; k < samples.first[i + 1] - samples.first[i]; k++) {
        features[samples.first[i] + k] =
            context.features(k, heads.indexOf(head), targeted, item.targets().size());
      }
    }
    return features;
  }

  private double[][] matched(Map<String, Rubric> rubrics) {
    Samples samples = set.samples;
    double[][] matched = new double[Samples.HEADS.size()][set.rows];
    for (int h = 0; h < matched.length; h++) {
      TopicMatcher matcher = new TopicMatcher(signal(rubrics, Samples.HEADS.get(h)));
      for (int i = 0; i < samples.items.size(); i++) {
        if (Samples.RUBRICS.getOrDefault(samples.items.get(i).rubric(), List.of()).contains(h)) {
          Text text = samples.texts.get(i);
          for (int k = 0; k < text.size(); k++) {
            matched[h][samples.first[i] + k] = matcher.margin(text.reading(k), text.sentence(k));
          }
        }
      }
    }
    return matched;
  }

  private static Signal signal(Map<String, Rubric> rubrics, String id) {
    return rubrics.values().stream()
        .flatMap(rubric -> rubric.signal(id).stream())
        .findFirst()
        .orElseThrow();
  }
}
