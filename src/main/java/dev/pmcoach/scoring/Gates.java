package dev.pmcoach.scoring;

import java.util.HashSet;
import java.util.Set;

/**
 * What no trained tag may override: sentences that are no claims at all (lists, heaps of words, the
 * question again, the same again) and figures that can't be or contradict.
 *
 * @param hidden sentences that don't count
 * @param why the kind of flag of each sentence, or null
 * @param figure the figure that a flag is about, or null
 */
record Gates(boolean[] hidden, Flag.Kind[] why, Quantity[] figure) {
  /** Small words that every story has and no list. */
  private static final Set<String> FUNCTION =
      Set.of(
          ("the a an my our their its your of in on at from with by for into during against within"
                  + " between per onto and or but because so that which who if when while than i we"
                  + " they he she was were is are had has have did do does be been would could will"
                  + " can should to")
              .split(" "));

  static Gates of(Text text, String question, Plausibility plausibility, WordOrder order) {
    int n = text.size();
    Gates gates = new Gates(new boolean[n], new Flag.Kind[n], new Quantity[n]);
    Echo echo = new Echo(question);
    Set<String> seen = new HashSet<>();
    Quantity[] contradictions = Contradictions.find(text);
    Quantity[] wrongWays = WrongWay.find(text);
    boolean[] heaps = order.heaps(text);
    for (int k = 0; k < n; k++) {
      Reading reading = text.reading(k);
      int index = text.line(k).index();
      if (heaps[k] || list(reading, index)) {
        gates.hide(k, Flag.Kind.LIST);
      } else if (echo.repeats(reading, index)) {
        gates.hide(k, Flag.Kind.ECHO);
      } else if (!seen.add(normal(reading, index))) {
        gates.hide(k, Flag.Kind.DUPLICATE);
      } else {
        Quantity impossible = plausibility.impossible(reading, index);
        Quantity contradiction = contradictions[k];
        Quantity nonsense = reading.sense().nonsense(index);
        if (impossible != null) {
          gates.mark(k, Flag.Kind.IMPLAUSIBLE, impossible);
        } else if (contradiction != null) {
          gates.mark(k, Flag.Kind.CONTRADICTION, contradiction);
        } else if (Stillness.is(text, k)) {
          gates.why[k] = Flag.Kind.NEGATED;
        } else if (wrongWays[k] != null || nonsense != null) {
          gates.mark(k, Flag.Kind.MISATTACHED, nonsense != null ? nonsense : wrongWays[k]);
        }
      }
    }
    return gates;
  }

  private void mark(int k, Flag.Kind kind, Quantity about) {
    why[k] = kind;
    figure[k] = about;
  }

  private void hide(int k, Flag.Kind kind) {
    hidden[k] = true;
    why[k] = kind;
  }

  /** Makes the tags say what the gates found. */
  void apply(double[][] tags) {
    for (int k = 0; k < hidden.length; k++) {
      if (why[k] == Flag.Kind.NEGATED) {
        tags[k][Tag.NEG.ordinal()] = 0.95;
      } else if (figure[k] != null) {
        tags[k][Tag.BAD.ordinal()] = 1;
      }
    }
  }

  /** Many commas or figures and hardly a verb or small word between them. */
  private static boolean list(Reading reading, int index) {
    Sentence span = reading.sentences().get(index);
    int words = 0;
    int commas = 0;
    int finite = 0;
    int function = 0;
    for (int i = span.from(); i < span.to(); i++) {
      Token token = reading.tokens().get(i);
      if (token.kind() == Token.Kind.SYMBOL) {
        commas += token.is(",") || token.is("/") || token.is("|") || token.is("·") ? 1 : 0;
      } else {
        words++;
        function += FUNCTION.contains(token.lower()) ? 1 : 0;
        finite += token.isWord() && Verbs.finite(token.lower()) ? 1 : 0;
      }
    }
    int figures = reading.quantities(index).size();
    boolean bare =
        finite == 0 && words >= 6 && (commas >= 5 || figures >= 6) && function * 6 <= words;
    boolean dense = figures >= 6 && figures * 4 >= words && finite <= 1;
    boolean soup = commas >= 6 && commas * 4 >= words && finite <= 1 && function * 6 <= words;
    boolean noGrammar = words >= 14 && finite == 0 && function == 0;
    return bare || dense || soup || noGrammar;
  }

  private static String normal(Reading reading, int index) {
    Sentence span = reading.sentences().get(index);
    StringBuilder out = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      if (reading.tokens().get(i).kind() != Token.Kind.SYMBOL) {
        out.append(reading.tokens().get(i).lower()).append(' ');
      }
    }
    return out.toString();
  }
}
