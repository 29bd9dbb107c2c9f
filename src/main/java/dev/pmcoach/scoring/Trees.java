package dev.pmcoach.scoring;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A sum of small decision trees over features quantised to 0 to 255; a value above the threshold
 * goes right.
 *
 * @param feature of each inner node, in heap order, tree after tree
 * @param threshold of each inner node
 * @param leaf of each tree's leaves, in thousandths
 */
record Trees(int depth, int base, byte[] feature, byte[] threshold, short[] leaf) {
  int count() {
    return leaf.length >> depth;
  }

  /** Returns the sum in thousandths. */
  int sum(int[] x) {
    int inner = (1 << depth) - 1;
    int sum = base;
    for (int tree = 0; tree < count(); tree++) {
      int node = 0;
      while (node < inner) {
        int at = tree * inner + node;
        node = 2 * node + (x[feature[at]] > (threshold[at] & 0xff) ? 2 : 1);
      }
      sum += leaf[(tree << depth) + node - inner];
    }
    return sum;
  }

  static int[] quantise(double[] values) {
    int[] out = new int[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) Math.round(255 * Math.max(0, Math.min(1, values[i])));
    }
    return out;
  }

  static Trees read(DataInputStream in) throws IOException {
    int depth = in.readInt();
    int base = in.readInt();
    byte[] feature = new byte[in.readInt()];
    in.readFully(feature);
    byte[] threshold = new byte[feature.length];
    in.readFully(threshold);
    short[] leaf = new short[in.readInt()];
    for (int k = 0; k < leaf.length; k++) {
      leaf[k] = in.readShort();
    }
    return new Trees(depth, base, feature, threshold, leaf);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(depth);
    out.writeInt(base);
    out.writeInt(feature.length);
    out.write(feature);
    out.write(threshold);
    out.writeInt(leaf.length);
    for (short value : leaf) {
      out.writeShort(value);
    }
  }
}
