package dev.pmcoach.scoring;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds where an answer argues that an ecosystem grows around the product: calls of partners and
 * other outsiders, and by how much they grew.
 */
final class LockIn {
  private static final Set<String> CALLS =
      Set.of(
          "call",
          "calls",
          "traffic",
          "lookups",
          "ups",
          "requests",
          "queries",
          "reads",
          "events",
          "integrations",
          "connectors",
          "plugins",
          "volume",
          "usage",
          "volumes");
  private static final Set<String> OUTSIDERS =
      Set.of(
          "partner",
          "partners",
          "reseller",
          "resellers",
          "vendor",
          "vendors",
          "third",
          "outside",
          "outsiders",
          "plugin",
          "plugins",
          "plug",
          "marketplace",
          "ecosystem",
          "integrators",
          "integration",
          "integrations",
          "makers",
          "api",
          "apis",
          "sdk",
          "developers",
          "connectors",
          "connector",
          "houses",
          "programs",
          "bureaus",
          "interface",
          "external");
  private static final Map<String, Double> GROWN =
      Map.of(
          "doubled",
          1.0,
          "doubling",
          1.0,
          "twice",
          1.0,
          "tripled",
          2.0,
          "trebled",
          2.0,
          "tripling",
          2.0,
          "quadrupled",
          3.0,
          "quintupled",
          4.0);

  private final Text text;
  private final long bit = Lexicon.builtIn().bit("lockin");

  LockIn(Text text) {
    this.text = text;
  }

  /** Returns by how much the ecosystem grew, as a share of what it was; empty when not argued. */
  OptionalDouble growth(int n) {
    boolean named = (text.mask(n) & bit) != 0;
    if (!named && !(text.has(n, CALLS) && (text.has(n - 1, OUTSIDERS) || text.has(n, OUTSIDERS)))) {
      return OptionalDouble.empty();
    }
    OptionalDouble here = grown(n, named);
    return here.isPresent() ? here : grown(n + 1, false);
  }

  /** (after − before) ÷ before, from two amounts, a multiple, a word or a percentage. */
  private OptionalDouble grown(int n, boolean percent) {
    if (n >= text.size()) {
      return OptionalDouble.empty();
    }
    List<Quantity> quantities = text.quantities(n);
    for (int k = 0; k + 1 < quantities.size(); k++) {
      Quantity a = quantities.get(k);
      Quantity b = quantities.get(k + 1);
      boolean pair = a.role() == Quantity.Role.FROM && b.role() == Quantity.Role.TO;
      if (pair && a.value() > 0 && a.kind() != Quantity.Kind.MONEY) {
        return OptionalDouble.of(b.value() / a.value() - 1);
      }
    }
    OptionalDouble word = word(n);
    if (word.isPresent()) {
      return word;
    }
    for (Quantity quantity : quantities) {
      if (quantity.kind() == Quantity.Kind.MULTIPLE) {
        return OptionalDouble.of(quantity.value() - 1);
      }
      if (percent && quantity.kind() == Quantity.Kind.PERCENT) {
        return OptionalDouble.of(quantity.value() / 100);
      }
    }
    return OptionalDouble.empty();
  }

  /** "Tripled", "eightfold", "nine-fold". */
  private OptionalDouble word(int n) {
    Sentence sentence = text.sentence(n);
    List<Token> tokens = text.reading(n).tokens();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      String word = tokens.get(i).lower();
      Double grown = GROWN.get(word);
      if (grown != null) {
        return OptionalDouble.of(grown);
      }
      if (word.endsWith("fold") && word.length() > 4) {
        double times = NumberWords.small(word.substring(0, word.length() - 4));
        if (times > 1) {
          return OptionalDouble.of(times - 1);
        }
      }
    }
    return OptionalDouble.empty();
  }
}
