package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What somebody said, from a transcript with times: WebVTT, SRT, or plain lines that start with a
 * time such as {@code [0:12]}. Fillers stay in, so that delivery can be judged; other text has no
 * times and is taken as it is.
 *
 * @param text the words alone, a line for each cue
 * @param seconds from the first word to the last; empty where nothing says so
 */
public record SpokenTranscript(String text, OptionalDouble seconds) {
  /** The pace at which the last timed line is taken to be said when nothing says where it ends. */
  private static final double WORDS_PER_SECOND = SpokenPace.WORDS_A_MINUTE / 60.0;

  private static final String ARROW = "-->";

  /** Reads any of the forms; never fails. */
  public static SpokenTranscript of(String transcript) {
    String[] lines = transcript.replace("\r", "").split("\n", -1);
    for (String line : lines) {
      if (line.contains(ARROW)) {
        return cues(lines);
      }
    }
    return timedLines(lines, transcript);
  }

  /** WebVTT and SRT: a line of two times, then words up to a blank line. */
  private static SpokenTranscript cues(String... lines) {
    List<String> words = new ArrayList<>();
    double first = Double.NaN;
    double last = 0;
    boolean within = false;
    for (String line : lines) {
      int arrow = line.indexOf(ARROW);
      if (arrow >= 0) {
        double start = seconds(line.substring(0, arrow).strip());
        String after = line.substring(arrow + ARROW.length()).strip();
        double end = seconds(after.contains(" ") ? after.substring(0, after.indexOf(' ')) : after);
        within = true;
        if (Double.isNaN(first)) {
          first = start;
        }
        last = Math.max(last, end);
      } else if (line.isBlank()) {
        within = false;
      } else if (within) {
        String said = untagged(line).strip();
        // Live captions repeat a line while the next one comes in.
        if (!said.isEmpty() && (words.isEmpty() || !words.get(words.size() - 1).equals(said))) {
          words.add(said);
        }
      }
    }
    OptionalDouble length = last > first ? OptionalDouble.of(last - first) : OptionalDouble.empty();
    return new SpokenTranscript(String.join("\n", words), length);
  }

  private static SpokenTranscript timedLines(String[] lines, String all) {
    List<String> words = new ArrayList<>();
    double first = Double.NaN;
    double last = Double.NaN;
    String lastWords = "";
    for (String line : lines) {
      int end = timeEnd(line);
      if (end > 0) {
        double at = seconds(bare(line.substring(0, end)));
        first = Double.isNaN(first) ? at : first;
        last = at;
        lastWords = line.substring(end).strip();
        words.add(lastWords);
      } else if (!line.isBlank()) {
        if (Double.isNaN(first)) {
          // Words before any time: no transcript, or not one of ours.
          return new SpokenTranscript(all.strip(), OptionalDouble.empty());
        }
        lastWords = lastWords + " " + line.strip();
        words.add(line.strip());
      }
    }
    if (Double.isNaN(first)) {
      return new SpokenTranscript(all.strip(), OptionalDouble.empty());
    }
    double length = last - first + lastWords.split("\\s+").length / WORDS_PER_SECOND;
    return new SpokenTranscript(String.join("\n", words).strip(), OptionalDouble.of(length));
  }

  /** Returns where the time at the start of a line ends, brackets and blanks included; else 0. */
  private static int timeEnd(String line) {
    int at = 0;
    boolean colon = false;
    while (at < line.length() && " [(".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (at < line.length()
        && (isDigit(line.charAt(at)) || ":.,".indexOf(line.charAt(at)) >= 0)) {
      colon |= line.charAt(at) == ':';
      at++;
    }
    if (at == digits || !colon || Double.isNaN(seconds(line.substring(digits, at)))) {
      return 0;
    }
    while (at < line.length() && " ])-\t".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String bare(String time) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < time.length(); i++) {
      char c = time.charAt(i);
      if (isDigit(c) || ":.,".indexOf(c) >= 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** Returns hours, minutes and seconds as seconds; NaN for what is no time. */
  private static double seconds(String time) {
    double seconds = 0;
    for (String part : time.replace(',', '.').split(":", -1)) {
      try {
        seconds = seconds * 60 + Double.parseDouble(part);
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
    return seconds;
  }

  /** Returns a line without tags such as {@code <v Ann>} and {@code <i>}. */
  private static String untagged(String line) {
    StringBuilder words = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '<' && line.indexOf('>', i) > 0) {
        tag = true;
      } else if (c == '>' && tag) {
        tag = false;
      } else if (!tag) {
        words.append(c);
      }
    }
    return words.toString().replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
  }
}
