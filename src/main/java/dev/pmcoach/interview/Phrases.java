package dev.pmcoach.interview;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds phrases in what somebody said. */
final class Phrases {
  /** A word this short has to stand alone: "sla" isn't in "slack". */
  private static final int SHORT = 3;

  private static final List<String> BOUNDARIES = List.of(",", ";", ":", " but ", " while ", " – ");

  private static final List<String> REFUSALS =
      List.of(
          "not",
          "no",
          "never",
          "nobody",
          "nothing",
          "without",
          "neither",
          "nor",
          "refuse",
          "against",
          "instead of",
          "rather than",
          "can't",
          "cannot",
          "won't",
          "don't",
          "wouldn't",
          "isn't",
          "shouldn't",
          "couldn't",
          "stop short of");

  private static final List<String> REFUSED_AFTERWARDS =
      List.of(
          "off the table",
          "isn't",
          "is not",
          "are not",
          "aren't",
          "stays open",
          "stay open",
          "won't",
          "will not",
          "can't",
          "cannot",
          "is out",
          "never");

  /** What a sentence goes on with that doesn't change who is pushed. */
  private static final Set<String> OPENERS =
      Set.of("and", "but", "so", "then", "listen", "look", "well", "now", "sorry", "really");

  private Phrases() {}

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }

  /** Whether the phrase stands in the words as it is. */
  static boolean said(String words, String phrase) {
    for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
      if (startsWord(words, at) && endsWord(words, at + phrase.length())) {
        return true;
      }
    }
    return false;
  }

  static boolean anySaid(String words, List<String> phrases) {
    for (String phrase : phrases) {
      if (said(words, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase begins a clause: "you must" in "so you must", not in "what you must do". */
  static boolean opens(String words, String phrase) {
    for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
      String before = words.substring(0, at).strip();
      String last = before.substring(before.lastIndexOf(' ') + 1);
      boolean first = before.isEmpty() || before.endsWith(",") || OPENERS.contains(last);
      if (startsWord(words, at) && endsWord(words, at + phrase.length()) && first) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these is named, in any form: "page" also in "paged" and "pages". */
  static boolean named(String words, List<String> topics) {
    for (String topic : topics) {
      if (place(words, plain(topic), 0) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these is named without being refused: "no date" names none that is given. */
  static boolean granted(String words, List<String> topics) {
    for (String topic : topics) {
      String plain = plain(topic);
      for (int at = place(words, plain, 0); at >= 0; at = place(words, plain, at + 1)) {
        if (!refused(words, at, at + plain.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean refused(String words, int from, int to) {
    int start = 0;
    int end = words.length();
    for (String boundary : BOUNDARIES) {
      int before = words.lastIndexOf(boundary, from);
      start = before >= 0 && before < from ? Math.max(start, before + boundary.length()) : start;
      int after = words.indexOf(boundary, to);
      end = after >= 0 ? Math.min(end, after) : end;
    }
    // A topic can be a whole phrase that has a boundary or a refusal in it.
    return anySaid(words.substring(Math.min(start, from), from), REFUSALS)
        || anySaid(words.substring(to, Math.max(to, end)), REFUSED_AFTERWARDS);
  }

  private static int place(String words, String topic, int from) {
    for (int at = words.indexOf(topic, from); at >= 0; at = words.indexOf(topic, at + 1)) {
      if (startsWord(words, at)
          && (topic.length() > SHORT || endsWord(words, at + topic.length()))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean startsWord(String words, int at) {
    return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
  }

  private static boolean endsWord(String words, int at) {
    return at >= words.length()
        || !Character.isLetterOrDigit(words.charAt(at)) && words.charAt(at) != '\'';
  }
}
