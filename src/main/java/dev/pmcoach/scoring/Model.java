package dev.pmcoach.scoring;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What was learnt from graded answers: word weights of every tag and trained signal, the weights by
 * which a sentence's neighbours speak for its topic, and the trees that grade. Read from the class
 * path on first use; written by the training command.
 *
 * @param heads ids of the signals that have trained weights
 * @param words weights of hashed features
 * @param tags slope and offset that turn each tag's margin into a probability
 * @param topics for each head, then for any other signal: weights of {@link TopicContext}, slope,
 *     offset
 * @param grades trees for "more than 0" to "more than 3"
 */
record Model(
    List<String> heads, WordWeights words, float[][] tags, float[][] topics, Trees[] grades) {
  private static final int MAGIC = 0x434f4d31;

  private static final class Holder {
    static final Model BUILT_IN = load();
  }

  static Model builtIn() {
    return Holder.BUILT_IN;
  }

  private static Model load() {
    try (InputStream in = Model.class.getResourceAsStream("model.bin")) {
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Model read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of this version");
    }
    String[] heads = new String[in.readInt()];
    for (int h = 0; h < heads.length; h++) {
      heads[h] = in.readUTF();
    }
    WordWeights words = WordWeights.read(in);
    float[][] tags = floats(in);
    float[][] topics = floats(in);
    Trees[] grades = new Trees[in.readInt()];
    for (int g = 0; g < grades.length; g++) {
      grades[g] = Trees.read(in);
    }
    return new Model(List.of(heads), words, tags, topics, grades);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(heads.size());
    for (String head : heads) {
      out.writeUTF(head);
    }
    words.write(out);
    write(out, tags);
    write(out, topics);
    out.writeInt(grades.length);
    for (Trees trees : grades) {
      trees.write(out);
    }
  }

  private static float[][] floats(DataInputStream in) throws IOException {
    float[][] rows = new float[in.readInt()][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = new float[in.readInt()];
      for (int k = 0; k < rows[r].length; k++) {
        rows[r][k] = in.readFloat();
      }
    }
    return rows;
  }

  private static void write(DataOutputStream out, float[][] rows) throws IOException {
    out.writeInt(rows.length);
    for (float[] row : rows) {
      out.writeInt(row.length);
      for (float value : row) {
        out.writeFloat(value);
      }
    }
  }
}
