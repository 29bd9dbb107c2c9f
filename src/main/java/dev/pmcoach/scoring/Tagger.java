package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
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

  Evidences read(Text text, boolean[] targeted, int targets) {
    int n = text.size();
    double[][] tagMargins = new double[n][];
    double[][] topicMargins = new double[n][heads.length];
    SentenceFeatures extractor = null;
    for (int k = 0; k < n; k++) {
      int index = text.line(k).index();
      extractor =
          index == 0 || extractor == null ? new SentenceFeatures(text.reading(k)) : extractor;
      double[] margins = model.words().margins(extractor.of(index));
      tagMargins[k] = margins;
      for (int s = 0; s < heads.length; s++) {
        topicMargins[k][s] =
            heads[s] >= 0
                ? margins[Tag.COUNT + heads[s]]
                : matchers.get(s).margin(text.reading(k), text.sentence(k));
      }
    }
    double[][] tags = new double[n][Tag.COUNT];
    double[][] topics = new double[n][heads.length];
    int from = 0;
    for (int k = 0; k < n; k++) {
      boolean first = text.line(k).index() == 0;
      from = first ? k : from;
      int to = from + text.reading(k).sentences().size();
      TopicContext context = new TopicContext(from, to, topicMargins, tagMargins);
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        float[] scale = model.tags()[tag];
        tags[k][tag] = TopicContext.sigmoid(scale[0] * tagMargins[k][tag] + scale[1]);
      }
      for (int s = 0; s < heads.length; s++) {
        float[] weights = model.topics()[heads[s] >= 0 ? heads[s] : model.heads().size()];
        float[] features = context.features(k, s, targeted[s], targets);
        topics[k][s] = TopicContext.probability(weights, features);
      }
    }
    return new Evidences(topics, tags);
  }
}
