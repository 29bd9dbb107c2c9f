package dev.pmcoach.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What somebody said in a turn of a role-play, sentence by sentence.
 *
 * @param words how many words it has
 */
record Speech(List<Sentence> sentences, int words) {
  private static final List<String> EVERYONE =
      List.of("both of you", "you both", "the two of you", "all of you", "you two", "everyone");

  /**
   * @param text as it was typed
   * @param words in small letters
   * @param to the name of whom it is said to; empty when it is said to all
   */
  record Sentence(String text, String words, Set<Act> acts, String to) {
    /** Returns what it does for a listener: a question to somebody else is none to them. */
    Set<Act> actsFor(String name) {
      Set<Act> heard = EnumSet.noneOf(Act.class);
      heard.addAll(acts);
      if (!to.isEmpty() && !to.equals(name)) {
        heard.removeIf(Act::personal);
      }
      return heard;
    }
  }

  /**
   * @param names of those in the room
   */
  static Speech of(String text, List<String> names) {
    List<Sentence> sentences = new ArrayList<>();
    String to = "";
    boolean offering = false;
    for (String sentence : split(text)) {
      String plain = Phrases.plain(sentence);
      to = addressee(plain, names, to);
      Set<Act> acts = Act.in(plain);
      if (offering && EnumSet.of(Act.DATA).containsAll(acts)) {
        // "We could start with the repair. A report for the auditor." offers both.
        acts.add(Act.OFFER);
      }
      offering = acts.contains(Act.OFFER) || acts.contains(Act.COMMITMENT);
      sentences.add(new Sentence(sentence, plain, acts, to));
    }
    return new Speech(sentences, text.isBlank() ? 0 : text.strip().split("\\s+").length);
  }

  private static List<String> split(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      boolean stop = ".!?;".indexOf(c) >= 0 && (last || Character.isWhitespace(text.charAt(i + 1)));
      if (stop || last || c == '\n') {
        String sentence = text.substring(from, i + 1).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        from = i + 1;
      }
    }
    return sentences;
  }

  /** Whoever is addressed stays so until somebody else is. */
  private static String addressee(String words, List<String> names, String before) {
    if (EVERYONE.stream().anyMatch(words::contains)) {
      return "";
    }
    for (String name : names) {
      for (String part : Phrases.plain(name).split(" ")) {
        boolean first =
            words.startsWith(part + ",")
                || words.startsWith(part + ":")
                || words.startsWith(part + "?")
                || words.startsWith(part + " -")
                || words.startsWith(part + " –");
        boolean inside =
            words.contains(", " + part + ",")
                || words.contains(", " + part + ".")
                || words.contains(", " + part + "?")
                || words.contains(", " + part + ":")
                || words.contains("and " + part + ",")
                || words.contains("you, " + part)
                || words.contains(", " + part + "!");
        if (first || inside) {
          return name;
        }
      }
    }
    return before;
  }

  /** Whether it is said to anybody by name. */
  boolean addressed() {
    return sentences.stream().anyMatch(sentence -> !sentence.to().isEmpty());
  }

  /** Whether this person, or everybody, is meant by a part of it. */
  boolean reaches(String name) {
    return !addressed() || sentences.stream().anyMatch(sentence -> sentence.to().equals(name));
  }

  /** Whether a sentence, or two that follow each other, do all this about one of the topics. */
  boolean does(String name, List<String> acts, List<String> topics) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence one = sentences.get(i);
      Sentence two = sentences.get(Math.min(i + 1, sentences.size() - 1));
      Set<Act> heard = one.actsFor(name);
      heard.addAll(two.actsFor(name));
      boolean named =
          topics.isEmpty()
              || Phrases.named(one.words(), topics)
              || Phrases.named(two.words(), topics);
      if (named && acts.stream().allMatch(id -> heard.stream().anyMatch(is(id)))) {
        return true;
      }
    }
    return false;
  }

  /** A promise is more than an offer, so it is one, too. */
  private static Predicate<Act> is(String id) {
    return act -> act.id().equals(id) || act == Act.COMMITMENT && id.equals(Act.OFFER.id());
  }

  boolean pushes(String name) {
    return sentences.stream().anyMatch(sentence -> sentence.actsFor(name).contains(Act.PRESSURE));
  }

  /** Whether an offer, a concession or a promise grants one of the topics. */
  boolean grants(List<String> topics) {
    for (int i = 0; i < sentences.size(); i++) {
      Set<Act> acts = sentences.get(i).actsFor("");
      if (i > 0) {
        acts.addAll(sentences.get(i - 1).acts());
      }
      boolean giving =
          acts.contains(Act.OFFER)
              || acts.contains(Act.CONCESSION)
              || acts.contains(Act.COMMITMENT);
      if (giving && Phrases.granted(sentences.get(i).words(), topics)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the sentences that promise something. */
  List<String> promises() {
    return sentences.stream()
        .filter(sentence -> sentence.acts().contains(Act.COMMITMENT))
        .filter(sentence -> !sentence.acts().contains(Act.QUESTION))
        .map(Sentence::text)
        .toList();
  }
}
