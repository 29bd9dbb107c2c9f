package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns a {@link Model} from tagged and graded answers. Tags are learnt first; topics and grades
 * are learnt from tags that were predicted for writers whom the tagger had not seen, so that they
 * know how far to trust it. Every choice of a constant was made by leaving one writer out.
 */
final class Training {
  static final float[] GROUPS = {1, .7f, .8f, 1, 1, .7f};
  private static final double C = 0.07;
  private static final double POSITIVE = 2;
  private static final double TOPIC_C = 0.3;
  private static final int FEATURES = 16384;

  private final Map<String, Rubric> rubrics;
  private final Samples samples;
  private final int rows;
  private final int[] writer;
  private final int writers;
  private final boolean[] made;
  private final float[] weight;
  private final int outputs = Tag.COUNT + Samples.HEADS.size();
  private final boolean[][] positive;
  private final boolean[][] judged;

  Training(List<Corpus.Item> graded, List<Corpus.Item> phrases, Map<String, Rubric> rubrics) {
    this.rubrics = rubrics;
    List<Corpus.Item> items = new ArrayList<>(graded);
    Augmentation changes = new Augmentation();
    for (Corpus.Item item : graded) {
      items.addAll(changes.of(item));
    }
    items.addAll(phrases);
    samples = new Samples(items);
    rows = samples.size();
    List<String> names =
        new ArrayList<>(new TreeSet<>(graded.stream().map(Corpus.Item::writer).toList()));
    writers = names.size();
    writer = new int[rows];
    made = new boolean[rows];
    weight = new float[rows];
    positive = new boolean[outputs][rows];
    judged = new boolean[outputs][rows];
    for (int r = 0; r < rows; r++) {
      Corpus.Item item = samples.item(r);
      writer[r] = names.contains(item.writer()) ? names.indexOf(item.writer()) : writers;
      made[r] = item.kind().startsWith(Augmentation.MARK);
      weight[r] = made[r] && writer[r] < writers ? 0.4f : 1;
      for (int t = 0; t < outputs; t++) {
        positive[t][r] = samples.tags.get(r).contains(name(t));
        judged[t][r] =
            t < Tag.COUNT
                || writer[r] < writers
                    && Samples.RUBRICS.get(item.rubric()).contains(t - Tag.COUNT);
      }
    }
  }

  private static String name(int output) {
    return output < Tag.COUNT ? Tag.values()[output].id() : Samples.HEADS.get(output - Tag.COUNT);
  }

  Model train() {
    List<float[]> raw = new ArrayList<>();
    int[][] hashes = samples.hashes(raw, GROUPS);
    Map<Integer, Integer> numbers = Samples.vocabulary(hashes, writer, 2, 3);
    int[][] ids = new int[rows][];
    float[][] values = new float[rows][];
    for (int r = 0; r < rows; r++) {
      known(hashes[r], raw.get(r), numbers, r, ids, values);
    }
    LinearTrainer trainer = new LinearTrainer(ids, values, numbers.size(), weight);
    double[][] full = new double[outputs][];
    double[][] margins = new double[outputs][rows];
    IntStream.range(0, outputs).parallel().forEach(t -> learn(trainer, t, full, margins));
    WordWeights words = quantised(hashes, numbers, full);
    float[][] tags = new float[Tag.COUNT][];
    for (int t = 0; t < Tag.COUNT; t++) {
      tags[t] = Platt.fit(margins[t], positive[t], judged[t]);
    }
    Topics topics = new Topics(margins);
    Trees[] grades = grades(margins, tags, topics);
    return copy(new Model(Samples.HEADS, words, tags, topics.weights, grades));
  }

  private static void known(
      int[] hashes,
      float[] raw,
      Map<Integer, Integer> numbers,
      int r,
      int[][] ids,
      float[][] values) {
    int[] id = new int[hashes.length];
    float[] value = new float[hashes.length];
    int count = 0;
    for (int k = 0; k < hashes.length; k++) {
      Integer number = numbers.get(hashes[k]);
      if (number != null) {
        id[count] = number;
        value[count++] = raw[k];
      }
    }
    ids[r] = Arrays.copyOf(id, count);
    values[r] = Arrays.copyOf(value, count);
  }

  private void learn(LinearTrainer trainer, int t, double[][] full, double[][] margins) {
    for (int w = 0; w < writers; w++) {
      int left = w;
      int[] use = LinearTrainer.where(rows, r -> judged[t][r] && writer[r] != left);
      double[] weights = trainer.train(use, positive[t], C * POSITIVE, C, 30);
      for (int r = 0; r < rows; r++) {
        if (writer[r] == w) {
          margins[t][r] = trainer.dot(weights, r);
        }
      }
    }
    full[t] =
        trainer.train(
            LinearTrainer.where(rows, r -> judged[t][r]), positive[t], C * POSITIVE, C, 30);
    for (int r = 0; r < rows; r++) {
      if (writer[r] == writers) {
        judged[t][r] = false;
      }
    }
  }

  /** Keeps the features that matter most and turns weights into bytes. */
  private static WordWeights quantised(
      int[][] hashes, Map<Integer, Integer> numbers, double[][] full) {
    int[] keys = new int[numbers.size()];
    double[] worth = new double[numbers.size()];
    numbers.forEach((key, number) -> keys[number] = key);
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
    float[] scales = new float[full.length];
    float[] biases = new float[full.length];
    byte[] bytes = new byte[order.length * full.length];
    int[] kept = new int[order.length];
    for (int t = 0; t < full.length; t++) {
      double most = 1e-9;
      for (int f : order) {
        most = Math.max(most, Math.abs(full[t][f]));
      }
      scales[t] = (float) (most / 127);
      biases[t] = (float) full[t][full[t].length - 1];
      for (int k = 0; k < order.length; k++) {
        kept[k] = keys[order[k]];
        bytes[k * full.length + t] = (byte) Math.round(full[t][order[k]] / scales[t]);
      }
    }
    return new WordWeights(GROUPS, scales, biases, kept, bytes);
  }

  /** Topics from words and neighbours, for trained heads and, pooled, for any rubric's terms. */
  private final class Topics {
    final float[][] weights = new float[Samples.HEADS.size() + 1][];
    final double[][] chances = new double[Samples.HEADS.size()][rows];

    Topics(double[][] margins) {
      IntStream.range(0, Samples.HEADS.size())
          .parallel()
          .forEach(
              h -> {
                int t = Tag.COUNT + h;
                weights[h] = fit(t, r -> context(margins, r, h, null), chances[h], List.of(h));
              });
      double[][] matched = matched();
      float[] pooled = fitPooled(margins, matched);
      weights[Samples.HEADS.size()] = pooled;
    }

    private float[] fit(
        int t,
        java.util.function.IntFunction<float[]> features,
        double[] out,
        List<Integer> heads) {
      float[][] x = new float[rows][];
      int[][] ids = new int[rows][];
      int[] all = IntStream.range(0, TopicContext.SIZE).toArray();
      for (int r = 0; r < rows; r++) {
        boolean on = judged[t][r];
        x[r] = on ? features.apply(r) : new float[0];
        ids[r] = on ? all : new int[0];
      }
      LinearTrainer trainer = new LinearTrainer(ids, x, TopicContext.SIZE, weight);
      double[] margin = new double[rows];
      for (int w = 0; w < writers; w++) {
        int left = w;
        double[] fold =
            trainer.train(
                LinearTrainer.where(rows, r -> judged[t][r] && writer[r] != left),
                positive[t],
                TOPIC_C,
                TOPIC_C,
                50);
        for (int r = 0; r < rows; r++) {
          if (writer[r] == w && judged[t][r]) {
            margin[r] = trainer.dot(fold, r);
          }
        }
      }
      float[] platt = Platt.fit(margin, positive[t], judged[t]);
      for (int r = 0; r < rows; r++) {
        out[r] = TopicContext.sigmoid(platt[0] * margin[r] + platt[1]);
      }
      double[] full =
          trainer.train(
              LinearTrainer.where(rows, r -> judged[t][r]), positive[t], TOPIC_C, TOPIC_C, 50);
      return with(full, platt);
    }

    private float[] fitPooled(double[][] margins, double[][] matched) {
      List<float[]> x = new ArrayList<>();
      List<Boolean> y = new ArrayList<>();
      List<Float> importance = new ArrayList<>();
      for (int h = 0; h < Samples.HEADS.size(); h++) {
        int t = Tag.COUNT + h;
        for (int r = 0; r < rows; r++) {
          if (judged[t][r] && !made[r]) {
            x.add(context(margins, r, h, matched));
            y.add(positive[t][r]);
            importance.add(weight[r]);
          }
        }
      }
      int n = x.size();
      int[][] ids = new int[n][];
      Arrays.fill(ids, IntStream.range(0, TopicContext.SIZE).toArray());
      boolean[] yes = new boolean[n];
      float[] w = new float[n];
      for (int i = 0; i < n; i++) {
        yes[i] = y.get(i);
        w[i] = importance.get(i);
      }
      LinearTrainer trainer =
          new LinearTrainer(ids, x.toArray(new float[0][]), TopicContext.SIZE, w);
      int[] use = LinearTrainer.where(n, i -> true);
      double[] full = trainer.train(use, yes, TOPIC_C, TOPIC_C, 50);
      double[] margin = new double[n];
      for (int i = 0; i < n; i++) {
        margin[i] = trainer.dot(full, i);
      }
      boolean[] all = new boolean[n];
      Arrays.fill(all, true);
      return with(full, Platt.fit(margin, yes, all));
    }

    private static float[] with(double[] full, float[] platt) {
      float[] out = new float[TopicContext.SIZE + 3];
      for (int f = 0; f <= TopicContext.SIZE; f++) {
        out[f] = (float) full[f];
      }
      out[TopicContext.SIZE + 1] = platt[0];
      out[TopicContext.SIZE + 2] = platt[1];
      return out;
    }

    private float[] context(double[][] margins, int r, int h, double[][] matched) {
      int i = samples.itemOf.get(r);
      Corpus.Item item = samples.items.get(i);
      List<Integer> heads = Samples.RUBRICS.get(item.rubric());
      int from = samples.first[i];
      int n = samples.first[i + 1] - from;
      double[][] topics = new double[n][heads.size()];
      double[][] tags = new double[n][];
      boolean[] hidden = samples.gates.get(i).hidden();
      int[] lines = IntStream.range(0, n).filter(k -> !hidden[k] || k == r - from).toArray();
      int place = Arrays.binarySearch(lines, r - from);
      for (int at = Math.max(0, place - 3); at < Math.min(lines.length, place + 4); at++) {
        int k = lines[at];
        tags[k] = new double[Tag.COUNT];
        for (int t = 0; t < Tag.COUNT; t++) {
          tags[k][t] = margins[t][from + k];
        }
        for (int s = 0; s < heads.size(); s++) {
          topics[k][s] =
              matched == null
                  ? margins[Tag.COUNT + heads.get(s)][from + k]
                  : matched[heads.get(s)][from + k];
        }
      }
      boolean targeted = item.targets().contains(Samples.HEADS.get(h));
      return new TopicContext(lines, topics, tags)
          .features(place, heads.indexOf(h), targeted, item.targets().size());
    }

    private double[][] matched() {
      double[][] matched = new double[Samples.HEADS.size()][rows];
      for (int h = 0; h < matched.length; h++) {
        TopicMatcher matcher = new TopicMatcher(signal(Samples.HEADS.get(h)));
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
  }

  private dev.pmcoach.content.Signal signal(String id) {
    return rubrics.values().stream()
        .flatMap(rubric -> rubric.signal(id).stream())
        .findFirst()
        .orElseThrow();
  }

  private Trees[] grades(double[][] margins, float[][] tags, Topics topics) {
    List<int[]> x = new ArrayList<>();
    List<Integer> y = new ArrayList<>();
    List<Double> importance = new ArrayList<>();
    for (int i = 0; i < samples.items.size(); i++) {
      Corpus.Item item = samples.items.get(i);
      if (!Samples.RUBRICS.containsKey(item.rubric())) {
        continue;
      }
      List<Integer> heads = Samples.RUBRICS.get(item.rubric());
      int from = samples.first[i];
      int n = samples.first[i + 1] - from;
      double[][] about = new double[n][heads.size()];
      double[][] what = new double[n][Tag.COUNT];
      for (int k = 0; k < n; k++) {
        for (int t = 0; t < Tag.COUNT; t++) {
          what[k][t] = TopicContext.sigmoid(tags[t][0] * margins[t][from + k] + tags[t][1]);
        }
        for (int s = 0; s < heads.size(); s++) {
          about[k][s] = topics.chances[heads.get(s)][from + k];
        }
      }
      Gates gates = samples.gates.get(i);
      gates.apply(what);
      for (int s = 0; s < heads.size(); s++) {
        String id = Samples.HEADS.get(heads.get(s));
        boolean targeted = item.targets().contains(id);
        x.add(
            Trees.quantise(
                ClaimFeatures.of(
                    new Evidences(about, what),
                    s,
                    targeted,
                    item.targets().size(),
                    gates.hidden())));
        y.add(item.levels().get(id));
        boolean changed = item.kind().startsWith(Augmentation.MARK);
        importance.add((targeted ? 1 : 0.3) * (changed ? 0.2 : 1));
      }
    }
    int[][] features = x.toArray(new int[0][]);
    double[] w = importance.stream().mapToDouble(Double::doubleValue).toArray();
    Trees[] grades = new Trees[4];
    IntStream.range(0, 4)
        .parallel()
        .forEach(
            step -> {
              double[] target = y.stream().mapToDouble(level -> level > step ? 1 : 0).toArray();
              TreeTrainer trainer = new TreeTrainer(features, ClaimFeatures.signs());
              grades[step] =
                  trainer.train(LinearTrainer.where(features.length, i -> true), target, w);
            });
    return grades;
  }

  /** What a reader of the file would get. */
  private static Model copy(Model model) {
    try {
      return Model.read(new DataInputStream(new ByteArrayInputStream(bytes(model))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(Model model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  /** Reads {@code phrases.txt}: tags, a bar, a sentence. */
  static List<Corpus.Item> phrases(Path file) throws IOException {
    List<Corpus.Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int bar = line.indexOf('|');
      if (bar > 0 && !line.startsWith("#")) {
        String text = line.substring(bar + 1).strip();
        List<String> tags = List.of(line.substring(0, bar).strip().split(","));
        items.add(
            new Corpus.Item(
                "phrase",
                "",
                "us",
                Samples.ALONE,
                "",
                List.of(),
                Augmentation.MARK + "phrase",
                "",
                text,
                List.of(new Corpus.Line(text, List.of(), tags)),
                Map.of(),
                0,
                false,
                false));
      }
    }
    return items;
  }

  static Map<String, Rubric> byId(List<Rubric> rubrics) {
    Map<String, Rubric> map = new HashMap<>();
    rubrics.forEach(rubric -> map.put(rubric.id(), rubric));
    return map;
  }

  static Set<String> none() {
    return Set.of();
  }
}
