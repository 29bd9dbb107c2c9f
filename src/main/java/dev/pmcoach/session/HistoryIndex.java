package dev.pmcoach.session;

import dev.pmcoach.session.SessionSummary.QuestionResult;
import dev.pmcoach.session.SessionSummary.SignalSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was derived from the sessions' files, kept so that thousands needn't be read for one chart.
 * Never the truth: a damaged or foreign index is as good as none.
 *
 * @param modified when files were last added to or removed from the sessions, as it was then
 */
record HistoryIndex(long modified, List<Entry> entries) {
  /** Written at the start; changes whenever the form or the meaning of a figure does. */
  private static final int FORM = 0x70_6d_63_03;

  private static final int MOST = 10_000_000;

  /**
   * @param stamp of the file that it was derived from
   */
  record Entry(SessionFiles.Stamp stamp, SessionSummary summary) {}

  HistoryIndex {
    entries = List.copyOf(entries);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + entries.size() * 160);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      List<String> words = new ArrayList<>();
      ByteArrayOutputStream body = new ByteArrayOutputStream(entries.size() * 160);
      Writer writer = new Writer(new DataOutputStream(body), words, new LinkedHashMap<>());
      for (Entry entry : entries) {
        writer.entry(entry);
      }
      out.writeInt(FORM);
      out.writeLong(modified);
      out.writeInt(words.size());
      for (String word : words) {
        out.writeUTF(word);
      }
      out.writeInt(entries.size());
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads an index; empty when these bytes are none of ours. */
  static Optional<HistoryIndex> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != FORM) {
        return Optional.empty();
      }
      long modified = in.readLong();
      String[] words = new String[checked(in.readInt(), bytes.length)];
      for (int i = 0; i < words.length; i++) {
        words[i] = in.readUTF();
      }
      int count = checked(in.readInt(), bytes.length);
      List<Entry> entries = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        entries.add(entry(in, words));
      }
      return in.read() < 0 ? Optional.of(new HistoryIndex(modified, entries)) : Optional.empty();
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static int checked(int count, int bytes) throws IOException {
    if (count < 0 || count > bytes || count > MOST) {
      throw new IOException("not an index");
    }
    return count;
  }

  private record Writer(DataOutputStream out, List<String> words, Map<String, Integer> numbers) {
    private void word(String word) throws IOException {
      Integer number = numbers.get(word);
      if (number == null) {
        number = words.size();
        numbers.put(word, number);
        words.add(word);
      }
      out.writeInt(number);
    }

    void entry(Entry entry) throws IOException {
      SessionSummary summary = entry.summary();
      out.writeLong(entry.stamp().size());
      out.writeLong(entry.stamp().modified());
      out.writeUTF(summary.name().toString());
      word(summary.loop());
      word(summary.mode());
      word(summary.rubric());
      word(summary.rubricHash());
      word(summary.decision());
      out.writeByte((summary.finished() ? 1 : 0) | (summary.damaged() ? 2 : 0));
      out.writeInt(summary.answers());
      out.writeFloat((float) summary.score().orElse(-1));
      out.writeFloat((float) summary.low());
      out.writeFloat((float) summary.high());
      out.writeShort(summary.signals().size());
      for (Map.Entry<String, SignalSummary> signal : summary.signals().entrySet()) {
        word(signal.getKey());
        out.writeFloat((float) signal.getValue().points());
        out.writeFloat((float) signal.getValue().spread());
        out.writeShort(signal.getValue().observations());
        out.writeShort(signal.getValue().rated());
        out.writeFloat((float) signal.getValue().expected());
        out.writeFloat((float) signal.getValue().graded());
      }
      out.writeShort(summary.questions().size());
      for (QuestionResult question : summary.questions()) {
        word(question.question());
        out.writeByte(question.overall());
      }
    }
  }

  private static Entry entry(DataInputStream in, String[] words) throws IOException {
    SessionFiles.Stamp stamp = new SessionFiles.Stamp(in.readLong(), in.readLong());
    SessionName name =
        SessionName.parse(in.readUTF()).orElseThrow(() -> new IOException("not an index"));
    String loop = words[in.readInt()];
    String mode = words[in.readInt()];
    String rubric = words[in.readInt()];
    String rubricHash = words[in.readInt()];
    String decision = words[in.readInt()];
    int flags = in.readByte();
    int answers = in.readInt();
    float score = in.readFloat();
    float low = in.readFloat();
    float high = in.readFloat();
    Map<String, SignalSummary> signals = new LinkedHashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      signals.put(
          words[in.readInt()],
          new SignalSummary(
              in.readFloat(),
              in.readFloat(),
              in.readUnsignedShort(),
              in.readUnsignedShort(),
              in.readFloat(),
              in.readFloat()));
    }
    List<QuestionResult> questions = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      questions.add(new QuestionResult(words[in.readInt()], in.readUnsignedByte()));
    }
    return new Entry(
        stamp,
        new SessionSummary(
            name,
            loop,
            mode,
            rubric,
            rubricHash,
            (flags & 1) != 0,
            answers,
            score < 0 ? OptionalDouble.empty() : OptionalDouble.of(score),
            low,
            high,
            decision,
            signals,
            questions,
            (flags & 2) != 0));
  }
}
