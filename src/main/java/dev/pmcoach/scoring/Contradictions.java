package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;

/** Finds figures that run against their own words, or against each other. */
final class Contradictions {
  /** A move of one metric: where it stood, where it went. */
  private record Move(int line, Quantity from, Quantity to) {}

  private Contradictions() {}

  /** Returns for each sentence the figure that contradicts, or null. */
  static Quantity[] find(Text text) {
    Quantity[] found = new Quantity[text.size()];
    List<Move> moves = new ArrayList<>();
    for (int n = 0; n < text.size(); n++) {
      for (Move move : moves(text, n)) {
        if (againstWords(text, n, move) || againstMoves(moves, move) || sum(text, n, move)) {
          found[n] = move.to();
        }
        if (moves.size() < 64) {
          moves.add(move);
        }
      }
    }
    return found;
  }

  private static List<Move> moves(Text text, int n) {
    List<Quantity> quantities = text.quantities(n);
    List<Move> moves = new ArrayList<>(1);
    for (int k = 0; k + 1 < quantities.size(); k++) {
      Quantity a = quantities.get(k);
      Quantity b = quantities.get(k + 1);
      boolean same =
          a.kind() == b.kind()
              || a.kind() == Quantity.Kind.PLAIN
              || b.kind() == Quantity.Kind.PLAIN;
      if (a.role() == Quantity.Role.FROM
          && b.role() == Quantity.Role.TO
          && same
          && b.from() - a.to() < 8) {
        moves.add(new Move(n, a, b));
      } else if (b.role() == Quantity.Role.FROM
          && same
          && b.from() - a.to() < 4
          && directed(text, n, b)) {
        moves.add(new Move(n, b, a));
      }
    }
    return moves;
  }

  private static boolean directed(Text text, int n, Quantity from) {
    int at = from.from() - 2;
    String word = at >= 0 ? text.reading(n).tokens().get(at).lower() : "";
    return word.equals("up") || word.equals("down");
  }

  /** "Costs fell from 40 to 55", "70 percent, up from 80". */
  private static boolean againstWords(Text text, int n, Move move) {
    double a = move.from().value();
    double b = move.to().value();
    if (a == b || move.from().kind() != move.to().kind()) {
      return false;
    }
    int first = Math.min(move.from().from(), move.to().from());
    int direction = 0;
    List<Token> tokens = text.reading(n).tokens();
    int from = Math.max(text.sentence(n).from(), first - 7);
    int until = Math.max(move.from().from(), move.to().from());
    for (int i = until - 1; i >= from && direction == 0; i--) {
      direction = direction(tokens.get(i).lower());
      if (i < first && tokens.get(i).is(",") && direction == 0) {
        break;
      }
    }
    return direction > 0 && b < a * 0.99 || direction < 0 && b > a * 1.01;
  }

  private static int direction(String word) {
    return switch (word) {
      case "rose", "grew", "climbed", "increased", "doubled", "tripled", "up", "jumped", "raised" ->
          1;
      case "fell",
          "dropped",
          "decreased",
          "reduced",
          "halved",
          "down",
          "cut",
          "shrank",
          "sank",
          "fallen" ->
          -1;
      default -> 0;
    };
  }

  /** "From $80k to $30k, a saving of $75k". */
  private static boolean sum(Text text, int n, Move move) {
    List<Token> tokens = text.reading(n).tokens();
    for (Quantity quantity : text.quantities(n)) {
      int at = quantity.from() - 2;
      boolean saving =
          quantity.kind() == Quantity.Kind.MONEY
              && move.from().kind() == Quantity.Kind.MONEY
              && quantity.from() >= move.to().to()
              && at >= text.sentence(n).from()
              && tokens.get(at + 1).is("of")
              && (tokens.get(at).is("saving") || tokens.get(at).is("drop"));
      double moved = Math.abs(move.to().value() - move.from().value());
      if (saving && Math.abs(quantity.value() - moved) > 0.25 * moved) {
        return true;
      }
    }
    return false;
  }

  /** The same starting value of the same unit once goes up and once goes down. */
  private static boolean againstMoves(List<Move> moves, Move move) {
    for (Move other : moves) {
      boolean same =
          other.from().kind() == move.from().kind()
              && other.from().kind() != Quantity.Kind.PLAIN
              && Math.abs(other.from().value() - move.from().value())
                  < 1e-3 * Math.abs(move.from().value());
      double a = other.to().value() - other.from().value();
      double b = move.to().value() - move.from().value();
      if (same && a * b < 0 && other.line() != move.line()) {
        return true;
      }
    }
    return false;
  }
}
