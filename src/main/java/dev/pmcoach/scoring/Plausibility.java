package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds figures that can't be: beyond any single feature's reach, negative, or past the whole. */
final class Plausibility {
  private static final Set<String> BELOW_ZERO =
      Set.of(
          "churn",
          "cost",
          "costs",
          "latency",
          "price",
          "bill",
          "p99",
          "spend",
          "attrition",
          "queri",
          "query");
  private static final Set<String> WHOLE =
      Set.of("conversion", "activation", "adoption", "share", "coverage");

  /** Bounds where a rubric sets none. */
  static final Plausibility USUAL = new Plausibility(1e9, 1000, 100);

  private final double moneyMax;
  private final double percentMax;
  private final double factorMax;

  Plausibility(double moneyMax, double percentMax, double factorMax) {
    this.moneyMax = moneyMax;
    this.percentMax = percentMax;
    this.factorMax = factorMax;
  }

  /** Takes the widest bounds of the rubric's signals. */
  static Plausibility of(Rubric rubric) {
    return new Plausibility(
        bound(rubric, "money-max", USUAL.moneyMax),
        bound(rubric, "percent-max", USUAL.percentMax),
        bound(rubric, "factor-max", USUAL.factorMax));
  }

  private static double bound(Rubric rubric, String name, double usual) {
    double widest = 0;
    for (Signal signal : rubric.signals()) {
      widest = Math.max(widest, signal.bounds().getOrDefault(name, 0.0));
    }
    return widest > 0 ? widest : usual;
  }

  /** Returns the first impossible figure of a sentence, or null. */
  Quantity impossible(Reading reading, int sentence) {
    Sentence span = reading.sentences().get(sentence);
    List<Token> tokens = reading.tokens();
    for (Quantity quantity : reading.quantities(sentence)) {
      if (tooLarge(reading, quantity)
          || negative(tokens, span, quantity)
          || past(tokens, span, quantity)) {
        return quantity;
      }
    }
    return null;
  }

  private boolean tooLarge(Reading reading, Quantity quantity) {
    double value = quantity.value();
    return switch (quantity.kind()) {
      case MONEY ->
          value >= moneyMax
              && !quantity.unit().equals("XXX")
              && !quantity.unit().equals("INR")
              && !quantity.unit().equals("JPY");
      case UNIT_COST -> value >= 1e8;
      case PERCENT -> value > percentMax;
      case MULTIPLE -> value > factorMax;
      case LATENCY -> value < 1e-7 && value >= 0 && !quantity.hedged() || value < 1e-8;
      case RATE -> value >= 1e11;
      case COUNT -> value >= 4e8 && people(reading, quantity);
      default -> false;
    };
  }

  private static boolean people(Reading reading, Quantity quantity) {
    Lexicon lexicon = Lexicon.builtIn();
    return (reading.mask(quantity.to() - 1) & lexicon.bit("person")) != 0;
  }

  /** "Churn was minus 400 percent", "a cost of minus four cents". */
  private static boolean negative(List<Token> tokens, Sentence span, Quantity quantity) {
    int before = quantity.from() - 1;
    if (before < span.from()) {
      return false;
    }
    String word = tokens.get(before).lower();
    boolean minus = word.equals("minus") || word.equals("negative");
    minus |=
        word.equals("-")
            && before > span.from()
            && !tokens.get(before).glued()
            && tokens.get(quantity.from()).glued();
    return minus && near(tokens, span, BELOW_ZERO);
  }

  /** A share of more than the whole: "140 percent of our customers", "conversion went to 100%". */
  private static boolean past(List<Token> tokens, Sentence span, Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.PERCENT || quantity.value() < 100) {
      return false;
    }
    int next = quantity.to();
    boolean of = next + 1 < span.to() && tokens.get(next).is("of");
    if (of && quantity.value() > 100) {
      for (int i = next + 1; i < Math.min(span.to(), next + 4); i++) {
        String word = tokens.get(i).lower();
        if (Set.of(
                "customers",
                "users",
                "developers",
                "accounts",
                "tenants",
                "teams",
                "base",
                "clients",
                "them",
                "clusters")
            .contains(word)) {
          return true;
        }
      }
    }
    boolean full = quantity.role() == Quantity.Role.TO || quantity.value() > 100;
    return full && near(tokens, span, WHOLE) && quantity.role() != Quantity.Role.DELTA;
  }

  private static boolean near(List<Token> tokens, Sentence span, Set<String> words) {
    for (int i = span.from(); i < span.to(); i++) {
      if (words.contains(tokens.get(i).lower().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
