package dev.pmcoach.scoring;

import java.util.HashSet;
import java.util.List;
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
  static Gates of(Text text, String question, Plausibility plausibility) {
    int n = text.size();
    Gates gates = new Gates(new boolean[n], new Flag.Kind[n], new Quantity[n]);
    Echo echo = new Echo(question);
    Set<String> seen = new HashSet<>();
    Quantity[] contradictions = Contradictions.find(text);
    Quantity[] wrongWays = WrongWay.find(text);
    boolean[] heaps = heaps(text);
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
        if (impossible != null) {
          gates.mark(k, Flag.Kind.IMPLAUSIBLE, impossible);
        } else if (contradiction != null) {
          gates.mark(k, Flag.Kind.CONTRADICTION, contradiction);
        } else if (Stillness.is(text, k)) {
          gates.why[k] = Flag.Kind.NEGATED;
        } else if (wrongWays[k] != null) {
          gates.mark(k, Flag.Kind.MISATTACHED, wrongWays[k]);
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
        finite += token.isWord() && Verbs.finite(token.lower()) ? 1 : 0;
      }
    }
    function = WordOrder.count(reading.tokens(), span.from(), span.to())[0];
    int figures = reading.quantities(index).size();
    boolean bare =
        finite == 0 && words >= 6 && (commas >= 5 || figures >= 6) && function * 6 <= words;
    boolean dense = figures >= 6 && figures * 4 >= words && finite <= 1;
    boolean soup = commas >= 6 && commas * 4 >= words && finite <= 1 && function * 6 <= words;
    boolean noGrammar = words >= 14 && finite == 0 && function == 0;
    return bare || dense || soup || noGrammar;
  }

  /** Word order is judged over a whole part and over long sentences. */
  private static boolean[] heaps(Text text) {
    boolean[] heaps = new boolean[text.size()];
    for (int k = 0; k < heaps.length; k++) {
      Sentence span = text.sentence(k);
      List<Token> tokens = text.reading(k).tokens();
      int from = k;
      int to = k;
      int[] count = WordOrder.count(tokens, span.from(), span.to());
      // Short sentences are judged together with their neighbours.
      while (count[0] < 24 && (to + 1 < heaps.length || from > 0) && to - from < 12) {
        boolean more = false;
        if (to + 1 < heaps.length && text.line(to + 1).part() == text.line(k).part()) {
          to++;
          add(count, WordOrder.count(tokens, text.sentence(to).from(), text.sentence(to).to()));
          more = true;
        }
        if (from > 0 && text.line(from - 1).part() == text.line(k).part()) {
          from--;
          add(count, WordOrder.count(tokens, text.sentence(from).from(), text.sentence(from).to()));
          more = true;
        }
        if (!more) {
          break;
        }
      }
      heaps[k] = count[1] >= 3 && count[1] >= tolerated(count[0]);
    }
    return heaps;
  }

  /** How many misplaced function words out of so many are still a matter of style. */
  private static double tolerated(int all) {
    return all >= 24 ? Math.max(4, 0.12 * all) : all >= 12 ? 0.3 * all : 0.5 * all;
  }

  private static void add(int[] sum, int[] more) {
    sum[0] += more[0];
    sum[1] += more[1];
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
