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

  Evidences read(Text text, boolean[] hidden, boolean[] targeted, int targets) {
    int n = text.size();
    double[][] words = new double[n][];
    double[][] about = new double[n][heads.length];
    double[][] refined = new double[n][Tag.COUNT];
    Evidences evidences = new Evidences(new double[n][heads.length], new double[n][Tag.COUNT]);
    int from = 0;
    for (Reading reading : text.readings()) {
      int to = from + reading.sentences().size();
      Neighbours neighbours = Neighbours.of(from, to, hidden);
      SentenceFeatures extractor = new SentenceFeatures(reading, neighbours, from);
      for (int line = from; line < to; line++) {
        if (!hidden[line]) {
          words[line] = model.words().margins(extractor.of(line - from));
          if (PlainEvidence.comparisonGroup(text, line)) {
            // Said before the neighbours listen, or they would take it for a denial.
            words[line][Tag.NEG.ordinal()] = -1;
          }
          about(reading, line - from, words[line], about[line]);
        }
      }
      TagContext tags = new TagContext(neighbours, words);
      for (int line = from; line < to; line++) {
        if (!hidden[line]) {
          refine(tags.features(line), refined[line], evidences.tags()[line]);
        }
      }
      TopicContext topics = new TopicContext(neighbours, about, refined);
      for (int line = from; line < to; line++) {
        for (int s = 0; s < heads.length && !hidden[line]; s++) {
          float[] weights = model.topics()[heads[s] >= 0 ? heads[s] : model.heads().size()];
          float[] features = topics.features(line, s, targeted[s], targets);
          evidences.topics()[line][s] =
              TopicContext.probability(weights, TopicContext.margin(weights, features));
        }
      }
      from = to;
    }
    return evidences;
  }

  /** The margins of the rubric's signals: trained, or by the rubric's terms. */
  private void about(Reading reading, int index, double[] words, double[] about) {
    for (int s = 0; s < heads.length; s++) {
      about[s] =
          heads[s] >= 0
              ? words[Tag.COUNT + heads[s]]
              : matchers.get(s).margin(reading, reading.sentences().get(index));
    }
  }

  private void refine(float[] features, double[] margins, double[] chances) {
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      float[] weights = model.tags()[tag];
      margins[tag] = TopicContext.margin(weights, features);
      chances[tag] = TopicContext.probability(weights, margins[tag]);
    }
  }
}
