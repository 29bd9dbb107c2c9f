package dev.pmcoach.scoring;

import java.util.List;
import java.util.Set;

/**
 * Evidence that the words show without doubt, whatever the trained tags make of a short answer: a
 * figure "from A to B", an act told with "I" and a past verb, and a comparison group that went
 * without, which checks a result and denies nothing.
 */
final class PlainEvidence {
  private static final double SURE = 0.7;
  private static final double DENIED = 0.5;

  private static final Set<String> GROUPS =
      Set.of("holdout", "holdouts", "control", "controls", "comparison", "compared", "versus");
  private static final Set<String> NONE = Set.of("no", "never", "without", "any", "not", "didn't");
  private static final Set<String> WENT_WITHOUT =
      Set.of("get", "got", "have", "had", "see", "saw", "receive", "use", "it", "them");

  private static final Set<String> DENIALS =
      Set.of(
          "not",
          "no",
          "never",
          "nobody",
          "none",
          "nothing",
          "nor",
          "false",
          "untrue",
          "wrong",
          "back",
          "reversed",
          "error",
          "mistake",
          "claimed",
          "supposed",
          "paper",
          "only",
          "but",
          "though",
          "lying",
          "except",
          "export",
          "wish",
          "hardly",
          "barely");

  /** Words for those who went without, and for what they did: nothing. */
  private static final Set<String> OTHERS =
      Set.of(
          "group",
          "half",
          "other",
          "others",
          "rest",
          "those",
          "ones",
          "without",
          "later",
          "last",
          "old",
          "elsewhere",
          "untouched",
          "neighbouring");

  private static final Set<String> PARTS =
      Set.of("half", "third", "quarter", "fifth", "sixth", "eighth", "tenth", "twentieth");

  private static final Set<String> SIGNED = Set.of("signed", "signs", "sign");
  private static final Set<String> OFF = Set.of("off");

  private static final Set<String> STAYED =
      Set.of("stayed", "stood", "sat", "still", "flat", "unchanged", "remained", "before", "until");

  /** Verbs that tell of no act. */
  private static final Set<String> IDLE =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "saw",
          "heard",
          "felt",
          "thought",
          "knew",
          "got",
          "left",
          "kept",
          "understood",
          "loved",
          "liked",
          "wanted",
          "needed",
          "hoped",
          "tried",
          "worked",
          "helped",
          "supported",
          "believed",
          "learned",
          "enjoyed",
          "attended",
          "joined",
          "watched");

  private final Text text;
  private final double[][] tags;
  private final long beside;

  private PlainEvidence(Text text, double[][] tags) {
    this.text = text;
    this.tags = tags;
    Lexicon lexicon = Lexicon.builtIn();
    this.beside = lexicon.bit("modelmetric") | lexicon.bit("activity");
  }

  static void apply(Text text, Gates gates, double[][] tags) {
    PlainEvidence plain = new PlainEvidence(text, tags);
    for (int n = 0; n < tags.length; n++) {
      if (!gates.hidden()[n] && gates.why()[n] == null) {
        plain.comparisonGroup(n);
        plain.signedOff(n);
        plain.figureFromTo(n);
        plain.ownAct(n);
      }
    }
  }

  private void comparisonGroup(int n) {
    if (comparisonGroup(text, n)) {
      lower(n, Tag.NEG, 0.05);
      raise(n, Tag.VERIFY, SURE);
    }
  }

  /** "Finance signed it off" denies nothing, whatever stands before it. */
  private void signedOff(int n) {
    if (text.has(n, SIGNED) && text.has(n, OFF) && !denies(text, n)) {
      lower(n, Tag.NEG, 0.1);
    }
  }

  /** Whether a sentence tells of those who went without, beside a figure that moved. */
  static boolean comparisonGroup(Text text, int n) {
    List<Token> tokens = text.reading(n).tokens();
    Sentence sentence = text.sentence(n);
    boolean group = false;
    boolean without = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      String word = tokens.get(i).lower();
      boolean denied = false;
      for (int j = Math.max(sentence.from(), i - 4); j < i; j++) {
        denied |= NONE.contains(tokens.get(j).lower());
      }
      group |= GROUPS.contains(word) && !denied;
      without |= WENT_WITHOUT.contains(word) && denied;
    }
    boolean others = group || text.has(n, OTHERS) || opensWithAPart(text, n);
    boolean idle = without || text.has(n, STAYED);
    return group && without || others && idle && movedBefore(text, n);
  }

  /** "A tenth never got it", "Of a hundred, 48". */
  private static boolean opensWithAPart(Text text, int n) {
    Sentence sentence = text.sentence(n);
    List<Token> tokens = text.reading(n).tokens();
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 4); i++) {
      if (PARTS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    List<Quantity> quantities = text.quantities(n);
    return !quantities.isEmpty()
        && quantities.get(0).from() < sentence.from() + 4
        && quantities.get(0).kind() != Quantity.Kind.DURATION;
  }

  private static boolean denies(Text text, int n) {
    List<Token> tokens = text.reading(n).tokens();
    Sentence sentence = text.sentence(n);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      String word = tokens.get(i).lower();
      if (word.endsWith("n't") || DENIALS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the two sentences before tells of a figure that went from one to another. */
  private static boolean movedBefore(Text text, int n) {
    for (int before = Math.max(0, n - 2); before < n; before++) {
      if (pair(text.quantities(before)) != null && !denies(text, before)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the second of two outcomes that differ, told as from and to; null without. */
  private static Quantity pair(List<Quantity> quantities) {
    for (int k = 0; k + 1 < quantities.size(); k++) {
      Quantity from = quantities.get(k);
      Quantity to = quantities.get(k + 1);
      boolean pair =
          from.role() == Quantity.Role.FROM
              && to.role() == Quantity.Role.TO
              && from.outcome()
              && from.value() != to.value();
      if (pair) {
        return to;
      }
    }
    return null;
  }

  private void figureFromTo(int n) {
    if ((text.mask(n) & beside) != 0 || pair(text.quantities(n)) == null) {
      return;
    }
    // What went from one figure to another did move, unless a word takes it back.
    if (!denies(text, n)) {
      lower(n, Tag.NEG, 0.25);
    }
    if (tags[n][Tag.NEG.ordinal()] <= DENIED) {
      raise(n, Tag.FIG, SURE);
      raise(n, Tag.BASE, SURE);
      lower(n, Tag.BAD, 0.2);
    }
  }

  private void ownAct(int n) {
    List<Token> tokens = text.reading(n).tokens();
    Sentence sentence = text.sentence(n);
    if (sentence.to() - sentence.from() < 4 || tags[n][Tag.NEG.ordinal()] > DENIED) {
      return;
    }
    String verb = tokens.get(sentence.from() + 1).lower();
    boolean act = tokens.get(sentence.from()).is("i") && Verbs.past(verb) && !IDLE.contains(verb);
    if (act && !text.quantities(n).isEmpty()) {
      raise(n, Tag.OWN, SURE);
    }
  }

  private void raise(int n, Tag tag, double least) {
    tags[n][tag.ordinal()] = Math.max(tags[n][tag.ordinal()], least);
  }

  private void lower(int n, Tag tag, double most) {
    tags[n][tag.ordinal()] = Math.min(tags[n][tag.ordinal()], most);
  }
}
