package dev.pmcoach.scoring;

import java.util.stream.IntStream;

/** Learns from what words make of a sentence and its neighbours what it contributes. */
final class TagTraining {
  private static final double C = 0.1;

  /** For each tag, as {@link Model#tags} wants it. */
  final float[][] weights = new float[Tag.COUNT][];

  /** For each tag and sentence, what was learnt from other writers makes of it. */
  final double[][] margins = new double[Tag.COUNT][];

  TagTraining(TrainingSet set, double[][] words) {
    float[][] features = new float[set.rows][];
    Samples samples = set.samples;
    for (int i = 0; i < samples.items.size(); i++) {
      if (set.foldOf(i) != TrainingSet.NO_FOLD) {
        double[][] own = samples.of(i, words);
        TagContext context = new TagContext(samples.neighbours(i), own);
        for (int k = 0; k < own.length; k++) {
          features[samples.first[i] + k] = context.features(k);
        }
      }
    }
    IntStream.range(0, Tag.COUNT)
        .parallel()
        .forEach(
            t -> {
              ContextTrainer trainer = new ContextTrainer(set, features, set.positive[t], C);
              margins[t] = trainer.margins;
              weights[t] = trainer.weights;
            });
  }

  /** Returns how likely a sentence contributes something. */
  double chance(int tag, int row) {
    return TopicContext.probability(weights[tag], margins[tag][row]);
  }
}
