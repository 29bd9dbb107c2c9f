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
 * which a sentence's neighbours speak for what it contributes and for its topic, and the trees that
 * grade. Read from the class path on first use; written by the training command.
 *
 * @param order what follows what in sentences
 * @param heads ids of the signals that have trained weights
 * @param words weights of hashed features
 * @param tags for each tag: weights of {@link TagContext}, bias, slope, offset
 * @param topics for each head, then for any other signal: weights of {@link TopicContext}, bias,
 *     slope, offset
 * @param grades trees for "more than 0" to "more than 3"
 */
record Model(
    WordOrder order,
    List<String> heads,
    WordWeights words,
    float[][] tags,
    float[][] topics,
    Trees[] grades) {
  private static final int MAGIC = 0x434f4d32;

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
    WordOrder order = WordOrder.read(in);
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
    return new Model(order, List.of(heads), words, tags, topics, grades);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    order.write(out);
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
