package dev.pmcoach.session;

import dev.pmcoach.session.SessionSummary.QuestionResult;
import dev.pmcoach.session.SessionSummary.SignalSummary;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
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
  private static final int FORM = 0x70_6d_63_05;

  private static final int LONGEST_WORD = 0xffff;

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
      ByteArrayOutputStream body = new ByteArrayOutputStream(entries.size() * 160);
      Map<String, Integer> words = new LinkedHashMap<>();
      Map<Head, Integer> heads = new LinkedHashMap<>();
      Writer writer = new Writer(new DataOutputStream(body), words, heads);
      for (Entry entry : entries) {
        writer.entry(entry);
      }
      out.writeInt(FORM);
      out.writeLong(modified);
      ByteArrayOutputStream table = new ByteArrayOutputStream();
      Writer tables = new Writer(new DataOutputStream(table), words, heads);
      for (Head head : heads.keySet()) {
        tables.head(head);
      }
      out.writeInt(words.size());
      for (String word : words.keySet()) {
        byte[] bytesOfWord = word.getBytes(StandardCharsets.UTF_8);
        out.writeShort(Math.min(LONGEST_WORD, bytesOfWord.length));
        out.write(bytesOfWord, 0, Math.min(LONGEST_WORD, bytesOfWord.length));
      }
      out.writeInt(heads.size());
      table.writeTo(out);
      out.writeInt(entries.size());
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads an index; empty when these bytes are none of ours. */
  static Optional<HistoryIndex> read(byte[] bytes) {
    try {
      Input in = new Input(bytes);
      if (in.getInt() != FORM) {
        return Optional.empty();
      }
      long modified = in.getLong();
      String[] words = new String[checked(in.getInt(), bytes.length)];
      for (int i = 0; i < words.length; i++) {
        words[i] = in.text(in.getShort() & 0xffff, StandardCharsets.UTF_8);
      }
      Head[] heads = new Head[checked(in.getInt(), bytes.length)];
      for (int i = 0; i < heads.length; i++) {
        heads[i] = head(in, words);
      }
      Entry[] entries = new Entry[checked(in.getInt(), bytes.length)];
      for (int i = 0; i < entries.length; i++) {
        entries[i] = entry(in, words, heads);
      }
      return in.at < bytes.length
          ? Optional.empty()
          : Optional.of(new HistoryIndex(modified, List.of(entries)));
    } catch (IndexOutOfBoundsException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * What {@link java.io.DataOutput} wrote. Plain indexing, since half a million calls of a buffer's
   * methods take 20 ms more before they are compiled.
   */
  private static final class Input {
    private final byte[] bytes;
    private int at;

    Input(byte[] bytes) {
      this.bytes = bytes;
    }

    byte get() {
      return bytes[at++];
    }

    short getShort() {
      return (short) (bytes[at++] << 8 | bytes[at++] & 0xff);
    }

    int getInt() {
      return bytes[at++] << 24
          | (bytes[at++] & 0xff) << 16
          | (bytes[at++] & 0xff) << 8
          | bytes[at++] & 0xff;
    }

    long getLong() {
      return (long) getInt() << 32 | getInt() & 0xffffffffL;
    }

    float getFloat() {
      return Float.intBitsToFloat(getInt());
    }

    String text(int length, Charset charset) {
      at += length;
      return new String(bytes, at - length, length, charset);
    }
  }

  private static int checked(int count, int bytes) {
    if (count < 0 || count > bytes) {
      throw new IndexOutOfBoundsException();
    }
    return count;
  }

  /** What many sessions have in common; each combination is kept once. */
  private record Head(
      String what, String loop, String mode, String rubric, String rubricHash, String decision) {}

  private record Writer(
      DataOutputStream out, Map<String, Integer> words, Map<Head, Integer> heads) {
    private void word(String word) throws IOException {
      out.writeInt(number(words, word));
    }

    private static <T> int number(Map<T, Integer> numbers, T thing) {
      return numbers.computeIfAbsent(thing, added -> numbers.size());
    }

    void head(Head head) throws IOException {
      word(head.what());
      word(head.loop());
      word(head.mode());
      word(head.rubric());
      word(head.rubricHash());
      word(head.decision());
    }

    void entry(Entry entry) throws IOException {
      SessionSummary summary = entry.summary();
      out.writeLong(entry.stamp().size());
      out.writeLong(entry.stamp().modified());
      out.writeLong(summary.name().at().getEpochSecond());
      out.writeBytes(summary.name().letters());
      Head head =
          new Head(
              summary.name().what(),
              summary.loop(),
              summary.mode(),
              summary.rubric(),
              summary.rubricHash(),
              summary.decision());
      out.writeInt(number(heads, head));
      out.writeByte((summary.finished() ? 1 : 0) | (summary.damaged() ? 2 : 0));
      out.writeInt(summary.answers());
      out.writeFloat((float) summary.score().orElse(-1));
      out.writeFloat((float) summary.low());
      out.writeFloat((float) summary.high());
      out.writeShort(summary.signals().size());
      for (SignalSummary signal : summary.signals()) {
        word(signal.signal());
        out.writeFloat((float) signal.points());
        out.writeFloat((float) signal.spread());
        out.writeShort(signal.observations());
        out.writeShort(signal.rated());
        if (signal.rated() > 0) {
          out.writeFloat((float) signal.expected());
          out.writeFloat((float) signal.graded());
        }
      }
      out.writeShort(summary.questions().size());
      for (QuestionResult question : summary.questions()) {
        word(question.question());
        out.writeByte(question.overall());
      }
    }
  }

  private static Head head(Input in, String[] words) {
    return new Head(
        words[in.getInt()],
        words[in.getInt()],
        words[in.getInt()],
        words[in.getInt()],
        words[in.getInt()],
        words[in.getInt()]);
  }

  private static Entry entry(Input in, String[] words, Head[] heads) {
    SessionFiles.Stamp stamp = new SessionFiles.Stamp(in.getLong(), in.getLong());
    Instant started = Instant.ofEpochSecond(in.getLong());
    String letters = in.text(SessionName.LETTERS, StandardCharsets.ISO_8859_1);
    Head head = heads[in.getInt()];
    int flags = in.get();
    int answers = in.getInt();
    float score = in.getFloat();
    float low = in.getFloat();
    float high = in.getFloat();
    SignalSummary[] signals = new SignalSummary[in.getShort() & 0xffff];
    for (int i = 0; i < signals.length; i++) {
      signals[i] = signal(in, words);
    }
    QuestionResult[] questions = new QuestionResult[in.getShort() & 0xffff];
    for (int i = 0; i < questions.length; i++) {
      questions[i] = new QuestionResult(words[in.getInt()], in.get());
    }
    return new Entry(
        stamp,
        new SessionSummary(
            new SessionName(started, head.what(), letters),
            head.loop(),
            head.mode(),
            head.rubric(),
            head.rubricHash(),
            (flags & 1) != 0,
            answers,
            score < 0 ? OptionalDouble.empty() : OptionalDouble.of(score),
            low,
            high,
            head.decision(),
            List.of(signals),
            List.of(questions),
            (flags & 2) != 0));
  }

  private static SignalSummary signal(Input in, String[] words) {
    String signal = words[in.getInt()];
    float points = in.getFloat();
    float spread = in.getFloat();
    int observations = in.getShort();
    int rated = in.getShort();
    float expected = rated > 0 ? in.getFloat() : 0;
    float graded = rated > 0 ? in.getFloat() : 0;
    return new SignalSummary(signal, points, spread, observations, rated, expected, graded);
  }
}
