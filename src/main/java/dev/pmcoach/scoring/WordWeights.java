package dev.pmcoach.scoring;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of hashed features for every tag and head, in steps of a scale for each. Features that
 * training never saw weigh nothing.
 */
final class WordWeights {
  private final int outputs;
  private final float[] groups;
  private final float[] scales;
  private final float[] biases;
  private final int[] keys;
  private final byte[] weights;

  /** Open addressing over {@link #keys}: the row plus one, 0 when free. */
  private final int[] slots;

  WordWeights(float[] groups, float[] scales, float[] biases, int[] keys, byte[] weights) {
    this.outputs = scales.length;
    this.groups = groups;
    this.scales = scales;
    this.biases = biases;
    this.keys = keys;
    this.weights = weights;
    this.slots = new int[Integer.highestOneBit(Math.max(2, keys.length)) << 2];
    for (int row = 0; row < keys.length; row++) {
      int at = slot(keys[row]);
      while (slots[at] != 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = row + 1;
    }
  }

  private int slot(int key) {
    return key * 0x9E3779B1 >>> 7 & slots.length - 1;
  }

  private int row(int key) {
    int at = slot(key);
    while (slots[at] != 0) {
      if (keys[slots[at] - 1] == key) {
        return slots[at] - 1;
      }
      at = at + 1 & slots.length - 1;
    }
    return -1;
  }

  /** Returns how far the sentence lies on the tag's side, for each tag and head. */
  double[] margins(Features features) {
    double[] margins = new double[outputs];
    int[] sums = new int[outputs];
    for (int g = 0; g < Features.GROUPS; g++) {
      java.util.Arrays.fill(sums, 0);
      for (int k = 0; k < features.size(g); k++) {
        int row = row(features.hash(g, k));
        if (row >= 0) {
          int base = row * outputs;
          for (int t = 0; t < outputs; t++) {
            sums[t] += weights[base + t];
          }
        }
      }
      double scale = groups[g] / Math.sqrt(Math.max(1, features.size(g)));
      for (int t = 0; t < outputs; t++) {
        margins[t] += scale * sums[t];
      }
    }
    for (int t = 0; t < outputs; t++) {
      margins[t] = margins[t] * scales[t] + biases[t];
    }
    return margins;
  }

  static WordWeights read(DataInputStream in) throws IOException {
    float[] groups = floats(in);
    float[] scales = floats(in);
    float[] biases = floats(in);
    int[] keys = new int[in.readInt()];
    byte[] raw = new byte[4 * keys.length];
    in.readFully(raw);
    for (int row = 0; row < keys.length; row++) {
      int at = 4 * row;
      keys[row] =
          (raw[at] & 0xff) << 24
              | (raw[at + 1] & 0xff) << 16
              | (raw[at + 2] & 0xff) << 8
              | raw[at + 3] & 0xff;
    }
    byte[] weights = new byte[keys.length * scales.length];
    in.readFully(weights);
    return new WordWeights(groups, scales, biases, keys, weights);
  }

  void write(DataOutputStream out) throws IOException {
    write(out, groups);
    write(out, scales);
    write(out, biases);
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(weights);
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int k = 0; k < values.length; k++) {
      values[k] = in.readFloat();
    }
    return values;
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }
}
