package dev.pmcoach.session;

import dev.pmcoach.session.SessionSummary.QuestionResult;
import dev.pmcoach.session.SessionSummary.SignalSummary;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
  private static final int FORM = 0x70_6d_63_04;

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
        byte[] bytesOfWord = word.getBytes(StandardCharsets.UTF_8);
        out.writeShort(Math.min(LONGEST_WORD, bytesOfWord.length));
        out.write(bytesOfWord, 0, Math.min(LONGEST_WORD, bytesOfWord.length));
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
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.getInt() != FORM) {
        return Optional.empty();
      }
      long modified = in.getLong();
      String[] words = new String[checked(in.getInt(), bytes.length)];
      for (int i = 0; i < words.length; i++) {
        byte[] word = new byte[in.getShort() & 0xffff];
        in.get(word);
        words[i] = new String(word, StandardCharsets.UTF_8);
      }
      Entry[] entries = new Entry[checked(in.getInt(), bytes.length)];
      for (int i = 0; i < entries.length; i++) {
        entries[i] = entry(in, words);
      }
      return in.hasRemaining()
          ? Optional.empty()
          : Optional.of(new HistoryIndex(modified, List.of(entries)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int checked(int count, int bytes) {
    if (count < 0 || count > bytes) {
      throw new IndexOutOfBoundsException();
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
      out.writeLong(summary.name().started().toEpochSecond(ZoneOffset.UTC));
      word(summary.name().what());
      out.writeBytes(summary.name().letters());
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
      for (SignalSummary signal : summary.signals()) {
        word(signal.signal());
        out.writeFloat((float) signal.points());
        out.writeFloat((float) signal.spread());
        out.writeShort(signal.observations());
        out.writeShort(signal.rated());
        out.writeFloat((float) signal.expected());
        out.writeFloat((float) signal.graded());
      }
      out.writeShort(summary.questions().size());
      for (QuestionResult question : summary.questions()) {
        word(question.question());
        out.writeByte(question.overall());
      }
    }
  }

  private static Entry entry(ByteBuffer in, String[] words) {
    SessionFiles.Stamp stamp = new SessionFiles.Stamp(in.getLong(), in.getLong());
    LocalDateTime started = LocalDateTime.ofEpochSecond(in.getLong(), 0, ZoneOffset.UTC);
    String what = words[in.getInt()];
    byte[] letters = new byte[SessionName.LETTERS];
    in.get(letters);
    SessionName name =
        new SessionName(started, what, new String(letters, StandardCharsets.ISO_8859_1));
    String loop = words[in.getInt()];
    String mode = words[in.getInt()];
    String rubric = words[in.getInt()];
    String rubricHash = words[in.getInt()];
    String decision = words[in.getInt()];
    int flags = in.get();
    int answers = in.getInt();
    float score = in.getFloat();
    float low = in.getFloat();
    float high = in.getFloat();
    SignalSummary[] signals = new SignalSummary[in.getShort() & 0xffff];
    for (int i = 0; i < signals.length; i++) {
      signals[i] =
          new SignalSummary(
              words[in.getInt()],
              in.getFloat(),
              in.getFloat(),
              in.getShort(),
              in.getShort(),
              in.getFloat(),
              in.getFloat());
    }
    QuestionResult[] questions = new QuestionResult[in.getShort() & 0xffff];
    for (int i = 0; i < questions.length; i++) {
      questions[i] = new QuestionResult(words[in.getInt()], in.get());
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
            List.of(signals),
            List.of(questions),
            (flags & 2) != 0));
  }
}
