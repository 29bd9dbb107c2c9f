package dev.pmcoach.scoring;

import java.util.List;
import java.util.Set;

/**
 * Recognises by its figures that nothing moved: "18% in March and 18% in April", "stayed at 900",
 * "the same 11". A comparison group that stayed where it was is proof, not denial.
 */
final class Stillness {
  private static final Set<String> STAYED = Set.of("stayed", "remained");
  private static final Set<String> OTHERS =
      Set.of(
          "control",
          "holdout",
          "other",
          "others",
          "half",
          "rest",
          "without",
          "region",
          "who",
          "group",
          "those",
          "ones",
          "old",
          "markets",
          "country",
          "next",
          "until",
          "them",
          "while",
          "although",
          "though",
          "despite",
          "even",
          "kept",
          "unchanged",
          "same",
          "traffic",
          "before");

  private Stillness() {}

  static boolean is(Text text, int n) {
    List<Quantity> quantities = text.quantities(n);
    List<Token> tokens = text.reading(n).tokens();
    Sentence sentence = text.sentence(n);
    if (quantities.size() == 1 && toThisDay(tokens, sentence)) {
      return true;
    }
    for (int k = 0; k < quantities.size(); k++) {
      Quantity quantity = quantities.get(k);
      for (int other = k + 1; other < quantities.size(); other++) {
        if (equal(quantity, quantities.get(other)) && inTime(tokens, sentence)) {
          return true;
        }
      }
      boolean only = quantities.size() == 1 && stayedAt(tokens, sentence, quantity);
      if (only || sameNumber(tokens, sentence, quantity)) {
        return true;
      }
    }
    return false;
  }

  /** "The bill is $82k to this day", "it is 900 ms still". */
  private static boolean toThisDay(List<Token> tokens, Sentence sentence) {
    int end = sentence.to();
    while (end > sentence.from() && tokens.get(end - 1).kind() == Token.Kind.SYMBOL) {
      end--;
    }
    boolean still = end - 1 >= sentence.from() && tokens.get(end - 1).is("still");
    boolean day =
        end - 3 >= sentence.from()
            && tokens.get(end - 1).is("day")
            && tokens.get(end - 2).is("this")
            && tokens.get(end - 3).is("to");
    return still || day;
  }

  private static boolean equal(Quantity a, Quantity b) {
    boolean noun = a.noun().equals(b.noun()) || a.noun().isEmpty() || b.noun().isEmpty();
    boolean kind =
        a.kind() == b.kind() || a.kind() == Quantity.Kind.PLAIN || b.kind() == Quantity.Kind.PLAIN;
    return a.outcome()
        && kind
        && noun
        && a.value() == b.value()
        && a.value() > 0
        && a.kind() != Quantity.Kind.DURATION;
  }

  /** Two times are named, or before and after. */
  private static boolean inTime(List<Token> tokens, Sentence sentence) {
    long month = Lexicon.builtIn().bit("month");
    int times = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      String word = tokens.get(i).lower();
      boolean named =
          word.equals("before")
              || word.equals("after")
              || word.equals("now")
              || word.equals("then");
      times += named || (Lexicon.builtIn().mask(tokens.get(i)) & month) != 0 ? 1 : 0;
    }
    return times >= 2;
  }

  /** "It is the same 11", "the same 11 were calling it". */
  private static boolean sameNumber(List<Token> tokens, Sentence sentence, Quantity quantity) {
    int at = quantity.from() - 2;
    boolean same =
        at >= sentence.from() && tokens.get(at).is("the") && tokens.get(at + 1).is("same");
    if (!same) {
      return false;
    }
    boolean is = at > sentence.from() && Verbs.be(tokens.get(at - 1).lower());
    int next = quantity.to();
    boolean were = next < sentence.to() && Verbs.be(tokens.get(next).lower());
    return quantity.kind() == Quantity.Kind.COUNT && (is || were)
        || quantity.kind() == Quantity.Kind.PLAIN && were;
  }

  private static boolean stayedAt(List<Token> tokens, Sentence sentence, Quantity quantity) {
    int at = quantity.from() - 2;
    boolean stayed =
        at >= sentence.from()
            && tokens.get(at + 1).is("at")
            && STAYED.contains(tokens.get(at).lower());
    if (!stayed) {
      return false;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (OTHERS.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return true;
  }
}
