package dev.pmcoach.interview;

import dev.pmcoach.scoring.Amounts;
import dev.pmcoach.scoring.Amounts.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a sentence does in a role-play; read from how people say such things. */
enum Act {
  /** Puts something on the table. */
  OFFER(
      "i propose",
      "gets",
      "get roughly",
      "would get",
      "would that work",
      "would this work",
      "could somebody",
      "could someone",
      "could your",
      "i want",
      "i'd propose",
      "i suggest",
      "i'd suggest",
      "i would suggest",
      "my proposal",
      "my suggestion",
      "my offer",
      "how about",
      "what about",
      "what if",
      "let's",
      "let us",
      "let me",
      "suppose",
      "we could",
      "we can",
      "i could",
      "i can",
      "could we",
      "can we",
      "shall we",
      "should we",
      "would it help if",
      "would you take",
      "would you accept",
      "i'd offer",
      "i'd give",
      "i'd put",
      "i'd start",
      "i'd rather",
      "i'd like to",
      "i'd want",
      "i'd take",
      "i would",
      "i'd",
      "we'd",
      "we give",
      "give you",
      "gives you",
      "you get",
      "you'd get",
      "you keep",
      "you'd keep",
      "here's what",
      "here's the plan",
      "here is the plan",
      "one way",
      "option",
      "we start with",
      "we do",
      "we ship",
      "we take",
      "we put",
      "we split",
      "we run",
      "we keep",
      "we make",
      "the order",
      "in that order",
      "the plan is",
      "my plan",
      "let it be"),
  /** Gives something up. */
  CONCESSION(
      "give up",
      "gave up",
      "giving up",
      "live without",
      "do without",
      "i'll drop",
      "we'll drop",
      "we drop",
      "i'd drop",
      "i drop",
      "i can drop",
      "we can drop",
      "dropping",
      "i'll cut",
      "we cut",
      "i'd cut",
      "cut the",
      "push it to",
      "push mine",
      "push my",
      "push the",
      "move my",
      "delay",
      "postpone",
      "put off",
      "later than",
      "wait until",
      "i can wait",
      "can wait",
      "move it to next",
      "moves to next",
      "cut the scope",
      "cut scope",
      "smaller",
      "take it out",
      "leave out",
      "leave it out",
      "in return",
      "in exchange",
      "i'm willing to",
      "willing to",
      "trade",
      "we stop",
      "i'd stop",
      "i'll stop",
      "fewer",
      "take off",
      "off your",
      "off the list",
      "out of the sprint",
      "i'll take the blame",
      "step back",
      "at my cost",
      "on my budget",
      "slip",
      "comes second",
      "goes second",
      "you're right and i"),
  /** Brings a figure or a finding. */
  DATA(
      "the data",
      "measured",
      "measurement",
      "the log",
      "the logs",
      "our logs",
      "the trace",
      "traces",
      "the test",
      "according to",
      "benchmark",
      "profile",
      "profiled",
      "telemetry",
      "the numbers",
      "the figures",
      "the tickets",
      "the graph",
      "the plan shows",
      "percent",
      "a third of",
      "half of",
      "most of",
      "twice",
      "in the query history",
      "evidence"),
  /** Shows that the other side was heard. */
  EMPATHY(
      "i understand",
      "because of us",
      "horrible",
      "terrible",
      "awful",
      "you've had",
      "i know this is",
      "i hear",
      "i heard",
      "i've heard",
      "that's fair",
      "fair point",
      "fair enough",
      "you're right",
      "you are right",
      "i see why",
      "i see that",
      "i see how",
      "makes sense",
      "must be",
      "must have been",
      "i'm sorry",
      "i am sorry",
      "we're sorry",
      "sorry",
      "apologise",
      "apologize",
      "i'd be worried",
      "i'd be angry",
      "i'd be furious",
      "i get why",
      "i get that",
      "i get it",
      "i know this",
      "i know that",
      "i know you",
      "i know how",
      "thank you for",
      "thanks for",
      "that hurts",
      "that's hard",
      "that's a bad",
      "your point",
      "you have a point",
      "i don't want you",
      "i don't want to",
      "nobody should",
      "no one should",
      "i'd feel",
      "in your place",
      "in your shoes",
      "if i were you",
      "you've been",
      "you have been",
      "i respect",
      "i'm worried about",
      "that worries me",
      "our fault",
      "our mistake",
      "we failed",
      "we let you down",
      "you deserve",
      "it's unfair",
      "that isn't fair",
      "you shouldn't have",
      "i can see",
      "i can imagine"),
  /** Promises something, or to leave something. */
  COMMITMENT(
      "i will",
      "i'd go with you",
      "i'd come with you",
      "i'd call",
      "i'd ring",
      "i'd tell",
      "we'd tell",
      "we check",
      "we'd check",
      "we measure",
      "we look at",
      "we list",
      "we'd go through",
      "we go through",
      "we don't use",
      "we don't say",
      "we don't claim",
      "you have the last word",
      "you have the final",
      "the last word is yours",
      "i'll",
      "we will",
      "we'll",
      "i won't",
      "we won't",
      "i commit",
      "we commit",
      "i'm committing",
      "you have my word",
      "my word",
      "you'll have",
      "you will have",
      "you'll get",
      "you will get",
      "you'll see",
      "by friday",
      "by monday",
      "by tuesday",
      "by wednesday",
      "by thursday",
      "by tomorrow",
      "by tonight",
      "by noon",
      "by end of",
      "by the end of",
      "by the first",
      "by next",
      "within 24",
      "within 48",
      "within the hour",
      "within a week",
      "within an hour",
      "in writing",
      "i promise",
      "nothing goes",
      "nothing that goes",
      "nothing leaves",
      "no date",
      "will be",
      "will have",
      "will say",
      "will go",
      "will see",
      "will get",
      "i own",
      "i'm going to",
      "i am going to",
      "i take that on",
      "i'll sign",
      "my name on",
      "my name under",
      "under my name",
      "i'm responsible",
      "that's on me",
      "it's on me",
      "i'm putting",
      "before you",
      "every friday",
      "every week",
      "every day",
      "every morning",
      "every hour"),
  /** Asks something. */
  QUESTION(
      "tell me",
      "help me understand",
      "walk me through",
      "i'd like to understand",
      "i want to understand",
      "i'd like to hear",
      "i'd like to know",
      "i want to know",
      "what would",
      "what do you need",
      "what worries"),
  /** Pushes instead of giving a reason. */
  PRESSURE(
      "end of discussion",
      "because i said",
      "i decide",
      "my decision is final",
      "or else",
      "just do it",
      "deal with it",
      "not my problem",
      "that's your problem",
      "your problem, not",
      "you have no choice",
      "you don't have a choice",
      "not up for discussion",
      "over your head",
      "escalate you",
      "escalate this to your",
      "go to your boss",
      "to your manager",
      "talk to your boss",
      "i'm not asking",
      "stop complaining",
      "calm down",
      "take it or leave",
      "that's an order",
      "you're being",
      "stop being",
      "grow up",
      "everyone else manages");

  /** Pushes only where a clause starts with it. */
  private static final List<String> ORDERS =
      List.of(
          "you have to", "you must", "you need to", "you'd better", "you will just", "you will");

  /** Announces words, not deeds. */
  private static final List<String> TALK =
      List.of(
          "i'll be honest",
          "i'll be frank",
          "i'll be straight",
          "i'll be blunt",
          "i'll admit",
          "i'll say",
          "i'll start by",
          "i will say",
          "i'll ask",
          "we'll see",
          "i will be honest",
          "you will have to",
          "you'll have to");

  private final List<String> phrases;

  Act(String... phrases) {
    this.phrases = List.of(phrases);
  }

  /** Returns the id used in scenario files. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns what a sentence does.
   *
   * @param plain the sentence in small letters, with its full stop or question mark
   */
  static Set<Act> in(String plain) {
    String words = plain;
    for (String talk : TALK) {
      words = words.replace(talk, "");
    }
    Set<Act> acts = EnumSet.noneOf(Act.class);
    for (Act act : values()) {
      if (Phrases.anySaid(words, act.phrases)) {
        acts.add(act);
      }
    }
    if (!words.endsWith("?")) {
      for (String order : ORDERS) {
        if (Phrases.opens(plain, order)
            && !plain.contains("you will have")
            && !plain.contains("you will get")) {
          acts.add(PRESSURE);
        }
      }
    } else {
      acts.add(QUESTION);
      // "Will you ship by Friday?" promises nothing.
      if (!Phrases.anySaid(words, List.of("i'll", "i will", "we'll", "we will"))) {
        acts.remove(COMMITMENT);
      }
    }
    // The weeks in an offer are its terms, not a finding.
    boolean terms = acts.contains(OFFER) || acts.contains(CONCESSION) || acts.contains(COMMITMENT);
    if (Amounts.in(plain).stream().anyMatch(found -> !terms || found.unit() != Unit.OTHER)) {
      acts.add(DATA);
    }
    return acts;
  }

  /** Whether this is meant for whoever it is said to, and not for the room. */
  boolean personal() {
    return this == EMPATHY || this == QUESTION || this == PRESSURE;
  }
}
