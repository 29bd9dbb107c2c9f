package dev.pmcoach.interview;

import dev.pmcoach.scoring.Amounts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody's words do in a role-play; read from how people say such things. */
enum Act {
  /** Puts something on the table. */
  OFFER(
      "i propose",
      "i'd propose",
      "i suggest",
      "how about",
      "what if we",
      "what if you",
      "let's",
      "we could",
      "i can offer",
      "i could offer",
      "i'd offer",
      "my offer",
      "here's what",
      "instead we",
      "would it help if",
      "one way is",
      "here is the plan",
      "here's the plan",
      "option"),
  /** Gives something up. */
  CONCESSION(
      "i'll give up",
      "i'd give up",
      "we'd give up",
      "we give up",
      "i can live without",
      "i'll drop",
      "we'll drop",
      "we drop",
      "i'd drop",
      "push it to",
      "push back the",
      "we'd delay",
      "i'd delay",
      "delay the",
      "postpone",
      "move it to next",
      "cut the scope",
      "cut scope",
      "smaller scope",
      "take it out",
      "leave out",
      "in return",
      "in exchange",
      "i'm willing to",
      "i can wait",
      "trade",
      "we stop",
      "i'd stop",
      "fewer"),
  /** Brings a figure or a finding. */
  DATA(
      "the data shows",
      "we measured",
      "i measured",
      "the log",
      "the logs",
      "the trace",
      "the test showed",
      "according to",
      "benchmark",
      "profile"),
  /** Shows that the other side was heard. */
  EMPATHY(
      "i understand",
      "i hear you",
      "i hear that",
      "that's fair",
      "fair point",
      "you're right",
      "you are right",
      "i see why",
      "makes sense",
      "must be",
      "i'm sorry",
      "sorry",
      "i'd be worried",
      "i get why",
      "i get that",
      "i know this",
      "thank you for",
      "that hurts",
      "your point"),
  /** Promises something, with a date or a name. */
  COMMITMENT(
      "i will",
      "i'll",
      "we will",
      "we'll",
      "i commit",
      "we commit",
      "you have my word",
      "by friday",
      "by monday",
      "by tuesday",
      "by wednesday",
      "by thursday",
      "by tomorrow",
      "by end of",
      "by the end of",
      "within 24",
      "within 48",
      "today",
      "in writing",
      "i promise",
      "i own"),
  /** Asks what the other side needs. */
  QUESTION(
      "what would",
      "what do you need",
      "what worries",
      "what's behind",
      "what matters",
      "how much",
      "why ",
      "which of"),
  /** Pushes instead of giving a reason. */
  PRESSURE(
      "you have to",
      "you must",
      "non-negotiable",
      "not negotiable",
      "end of discussion",
      "because i said",
      "i decide",
      "my decision is final",
      "i'll escalate",
      "i will escalate",
      "or else",
      "just do it",
      "deal with it",
      "not my problem",
      "that's your problem",
      "no choice");

  private final List<String> phrases;

  Act(String... phrases) {
    this.phrases = List.of(phrases);
  }

  /** Returns the id used in scenario files. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what the words do. */
  static Set<Act> in(String text) {
    String words = plain(text);
    Set<Act> acts = EnumSet.noneOf(Act.class);
    for (Act act : values()) {
      if (act.phrases.stream().anyMatch(phrase -> said(words, phrase))) {
        acts.add(act);
      }
    }
    if (Amounts.in(text).size() > 0) {
      acts.add(DATA);
    }
    if (words.endsWith("?")) {
      acts.add(QUESTION);
    }
    return acts;
  }

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }

  /** Whether the phrase stands in the words and starts where a word starts. */
  static boolean said(String words, String phrase) {
    for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
