package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns grades from what an answer holds for a signal, as read by what was learnt from other
 * writers, so that it knows how far to trust that.
 */
final class GradeTraining {
  private static final int STEPS = 4;

  /**
   * A grade to learn from.
   *
   * @param item number of the answer in the samples
   * @param x features, quantised
   */
  record Row(int item, String signal, boolean targeted, int[] x, int level, double weight) {}

  final List<Row> rows = new ArrayList<>();

  GradeTraining(TrainingSet set, TagTraining tags, TopicTraining topics) {
    Samples samples = set.samples;
    for (int i = 0; i < samples.items.size(); i++) {
      Corpus.Item item = samples.items.get(i);
      if (!Samples.RUBRICS.containsKey(item.rubric())) {
        continue;
      }
      List<Integer> heads = Samples.RUBRICS.get(item.rubric());
      Evidences evidences = evidences(samples, i, heads, tags, topics);
      Gates gates = samples.gates.get(i);
      Reader.settle(samples.texts.get(i), gates, evidences.tags());
      for (int s = 0; s < heads.size(); s++) {
        String id = Samples.HEADS.get(heads.get(s));
        boolean targeted = item.targets().contains(id);
        ClaimFeatures.Asked asked =
            new ClaimFeatures.Asked(
                targeted, item.targets().size(), Samples.QUALITATIVE.contains(id));
        double[] x = ClaimFeatures.of(evidences, s, asked, gates.hidden());
        boolean changed = item.kind().startsWith(Augmentation.MARK);
        double weight = (targeted ? 1 : 0.3) * (changed ? 0.2 : 1);
        rows.add(new Row(i, id, targeted, Trees.quantise(x), item.levels().get(id), weight));
      }
    }
  }

  static Evidences evidences(
      Samples samples, int i, List<Integer> heads, TagTraining tags, TopicTraining topics) {
    int from = samples.first[i];
    int n = samples.first[i + 1] - from;
    double[][] about = new double[n][heads.size()];
    double[][] what = new double[n][Tag.COUNT];
    for (int k = 0; k < n; k++) {
      for (int t = 0; t < Tag.COUNT; t++) {
        what[k][t] = tags.chance(t, from + k);
      }
      for (int s = 0; s < heads.size(); s++) {
        about[k][s] = topics.chance(heads.get(s), from + k);
      }
    }
    return new Evidences(about, what);
  }

  /** Returns the trees learnt from the chosen rows, one sum for each step of a grade. */
  Trees[] train(IntPredicate chosen, int[] signs) {
    int[][] features = rows.stream().map(Row::x).toArray(int[][]::new);
    double[] weights = rows.stream().mapToDouble(Row::weight).toArray();
    int[] use = LinearTrainer.where(features.length, chosen);
    Trees[] grades = new Trees[STEPS];
    IntStream.range(0, STEPS)
        .parallel()
        .forEach(
            step -> {
              double[] target =
                  rows.stream().mapToDouble(row -> row.level() > step ? 1 : 0).toArray();
              grades[step] = new TreeTrainer(features, signs).train(use, target, weights);
            });
    return grades;
  }
}
