package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads what each sentence of an answer contributes and which signals it bears on. */
final class Tagger {
  private final Model model;

  /** For each signal of the rubric its trained head, or -1. */
  private final int[] heads;

  /** Matchers of the signals without a head; null for the others. */
  private final List<TopicMatcher> matchers = new ArrayList<>();

  /** {@code untrained} are signals that are read by the rubric's own terms although trained. */
  Tagger(Model model, Rubric rubric, Set<String> untrained) {
    this.model = model;
    this.heads = new int[rubric.signals().size()];
    for (int s = 0; s < heads.length; s++) {
      Signal signal = rubric.signals().get(s);
      heads[s] = untrained.contains(signal.id()) ? -1 : model.heads().indexOf(signal.id());
      matchers.add(heads[s] < 0 ? new TopicMatcher(signal) : null);
    }
  }

  Evidences read(Text text, boolean[] hidden, boolean[] targeted, int targets) {
    int n = text.size();
    double[][] tagMargins = new double[n][];
    double[][] topicMargins = new double[n][heads.length];
    double[][] tags = new double[n][Tag.COUNT];
    double[][] topics = new double[n][heads.length];
    int from = 0;
    for (Reading reading : text.readings()) {
      int size = reading.sentences().size();
      boolean[] gone = Arrays.copyOfRange(hidden, from, from + size);
      SentenceFeatures extractor = new SentenceFeatures(reading, gone);
      int[] lines = new int[size];
      int count = 0;
      for (int index = 0; index < size; index++) {
        if (!gone[index]) {
          margins(reading, index, extractor, tagMargins, topicMargins, from + index);
          lines[count++] = from + index;
        }
      }
      TopicContext context =
          new TopicContext(Arrays.copyOf(lines, count), topicMargins, tagMargins);
      for (int k = 0; k < count; k++) {
        probabilities(tagMargins[lines[k]], tags[lines[k]]);
        for (int s = 0; s < heads.length; s++) {
          float[] weights = model.topics()[heads[s] >= 0 ? heads[s] : model.heads().size()];
          float[] features = context.features(k, s, targeted[s], targets);
          topics[lines[k]][s] = TopicContext.probability(weights, features);
        }
      }
      from += size;
    }
    return new Evidences(topics, tags);
  }

  private void margins(
      Reading reading,
      int index,
      SentenceFeatures extractor,
      double[][] tags,
      double[][] topics,
      int line) {
    double[] margins = model.words().margins(extractor.of(index));
    tags[line] = margins;
    for (int s = 0; s < heads.length; s++) {
      topics[line][s] =
          heads[s] >= 0
              ? margins[Tag.COUNT + heads[s]]
              : matchers.get(s).margin(reading, reading.sentences().get(index));
    }
  }

  private void probabilities(double[] margins, double[] tags) {
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      float[] scale = model.tags()[tag];
      tags[tag] = TopicContext.sigmoid(scale[0] * margins[tag] + scale[1]);
    }
  }
}
