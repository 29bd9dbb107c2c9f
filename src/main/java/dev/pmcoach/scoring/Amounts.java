package dev.pmcoach.scoring;

import java.util.List;

/** The amounts in a text, for those who don't grade it. */
public final class Amounts {
  private Amounts() {}

  /** What an amount is counted in. */
  public enum Unit {
    MONEY,
    PERCENT,
    MULTIPLE,
    OTHER
  }

  /**
   * An amount as it stands in a text.
   *
   * @param value dollars, percent, or times
   * @param start offset of its first UTF-16 unit
   * @param end offset after the last
   */
  public record Amount(Unit unit, double value, int start, int end) {}

  /** Returns the amounts in order. */
  public static List<Amount> in(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return QuantityGrammar.quantities(tokens, 0, tokens.size()).stream()
        .map(found -> new Amount(unit(found.kind()), found.value(), found.start(), found.end()))
        .toList();
  }

  private static Unit unit(Quantity.Kind kind) {
    return switch (kind) {
      case MONEY, UNIT_COST -> Unit.MONEY;
      case PERCENT, POINTS, SHARE -> Unit.PERCENT;
      case MULTIPLE -> Unit.MULTIPLE;
      default -> Unit.OTHER;
    };
  }
}
