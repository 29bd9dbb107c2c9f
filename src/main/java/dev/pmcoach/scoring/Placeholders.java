package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds {@code [figure?]} and its like: amounts that the speaker still has to look up. */
final class Placeholders {
  private static final Set<String> BLANKS =
      Set.of(
          "figure", "number", "amount", "percent", "date", "name", "x", "xx", "n", "tbd", "value");
  private static final int LONGEST = 6;

  private Placeholders() {}

  /** A sentence with a blank and no amount of its own has neither figure nor baseline nor check. */
  static void apply(Text text, double[][] tags) {
    for (int n = 0; n < text.size(); n++) {
      if (!of(text, n).isEmpty() && text.quantities(n).isEmpty()) {
        tags[n][Tag.FIG.ordinal()] = 0;
        tags[n][Tag.BASE.ordinal()] = 0;
        tags[n][Tag.VERIFY.ordinal()] = 0;
      }
    }
  }

  /** Returns the blanks of an answer, then the amounts given with "about" and the like. */
  static List<Span> toVerify(Reader.Read read) {
    Text text = read.text();
    List<Span> spans = new ArrayList<>();
    for (int n = 0; n < text.size(); n++) {
      spans.addAll(of(text, n));
    }
    for (int n = 0; n < text.size(); n++) {
      boolean figure = read.evidences().tag(n, Tag.FIG) > 0.5 && !read.gates().hidden()[n];
      for (Quantity quantity : text.quantities(n)) {
        if (figure && quantity.hedged() && quantity.outcome()) {
          spans.add(text.span(n, quantity.start(), quantity.end()));
        }
      }
    }
    return spans;
  }

  private static List<Span> of(Text text, int n) {
    List<Token> tokens = text.reading(n).tokens();
    Sentence sentence = text.sentence(n);
    List<Span> spans = new ArrayList<>(0);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!tokens.get(i).is("[")) {
        continue;
      }
      boolean blank = false;
      for (int at = i + 1; at < sentence.to() && at <= i + LONGEST; at++) {
        blank |= tokens.get(at).is("?") || BLANKS.contains(tokens.get(at).lower());
        if (tokens.get(at).is("]")) {
          if (blank) {
            spans.add(text.span(n, tokens.get(i).start(), tokens.get(at).end()));
          }
          break;
        }
      }
    }
    return spans;
  }
}
