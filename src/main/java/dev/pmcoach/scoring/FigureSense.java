package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is odd about a sentence's figures. More than the whole and six thousand minutes are nonsense
 * by themselves; slower or fewer than before may be, and the tagger learns how far it speaks
 * against a claim.
 */
final class FigureSense {
  /** Bits: more than the whole, a unit too small for its number, a part of something countable. */
  private static final int PAST_WHOLE = 0;

  private static final int UNIT = 1;
  private static final int BROKEN = 3;

  /** Then for times, counts, percentages and money: more than before, less than before. */
  private static final int MOVED = 4;

  /** Then, for what is said to go from one figure to another, up and down. */
  private static final int PAIR = 12;

  /** So many earlier figures are compared with, so that long answers stay quick. */
  private static final int EARLIER = 48;

  /** What may stand between a part and its whole. */
  private static final Set<String> BETWEEN =
      Set.of("of", "out", "our", "the", "those", "these", "their", "some", "my", "all", "about");

  private final Reading reading;
  private final long[] bits;
  private final Quantity[] nonsense;

  FigureSense(Reading reading) {
    this.reading = reading;
    bits = new long[reading.sentences().size()];
    nonsense = new Quantity[bits.length];
    List<Quantity> earlier = new ArrayList<>();
    for (int k = 0; k < bits.length; k++) {
      for (Quantity quantity : reading.quantities(k)) {
        alone(k, quantity);
        for (Quantity before : earlier) {
          compare(k, before, quantity);
        }
      }
      pairs(k);
      for (Quantity quantity : reading.quantities(k)) {
        if (earlier.size() < EARLIER && series(quantity) >= 0) {
          earlier.add(quantity);
        }
      }
    }
  }

  /** Returns what is odd, as bits. */
  long of(int sentence) {
    return bits[sentence];
  }

  /** Returns a figure that can't be right as it stands, or null. */
  Quantity nonsense(int sentence) {
    return nonsense[sentence];
  }

  private void set(int k, int bit) {
    bits[k] |= 1L << bit;
  }

  private void alone(int k, Quantity quantity) {
    if (overflows(quantity)) {
      set(k, UNIT);
      nonsense[k] = quantity;
    }
    boolean whole = quantity.value() == Math.rint(quantity.value());
    if (quantity.kind() == Quantity.Kind.COUNT && !whole && quantity.value() < 1000) {
      set(k, BROKEN);
    }
  }

  /** Whether anybody would have used the next larger unit. */
  private boolean overflows(Quantity quantity) {
    boolean time =
        quantity.kind() == Quantity.Kind.DURATION || quantity.kind() == Quantity.Kind.LATENCY;
    double unit = time ? Units.seconds(reading.tokens().get(quantity.to() - 1).lower()) : 0;
    double count = unit > 0 ? quantity.value() / unit : 0;
    double most;
    if (unit <= 1e-3) {
      most = 60_000;
    } else if (unit <= 1) {
      most = 4000;
    } else if (unit <= 60) {
      most = 900;
    } else if (unit <= 3600) {
      most = 250;
    } else if (unit <= 86400) {
      most = 500;
    } else if (unit <= 14 * 86400.0) {
      most = 110;
    } else {
      most = 60;
    }
    return count > most;
  }

  /** Which of the series that go up and down a quantity belongs to, or -1. */
  private static int series(Quantity quantity) {
    if (quantity.role() == Quantity.Role.WINDOW) {
      return -1;
    }
    return switch (quantity.kind()) {
      case LATENCY, DURATION -> 0;
      case COUNT -> 1;
      case PERCENT -> 2;
      case MONEY, UNIT_COST -> 3;
      default -> -1;
    };
  }

  private void compare(int k, Quantity before, Quantity now) {
    int series = series(now);
    boolean comparable =
        series >= 0
            && series == series(before)
            && (series == 0 || now.kind() == before.kind())
            && before.value() > 0
            && (series != 1 || now.noun().equals(before.noun()));
    if (comparable && now.value() > 1.2 * before.value()) {
      set(k, MOVED + 2 * series);
    } else if (comparable && now.value() < 0.83 * before.value()) {
      set(k, MOVED + 2 * series + 1);
    }
  }

  private void pairs(int k) {
    List<Quantity> quantities = reading.quantities(k);
    for (int i = 0; i + 1 < quantities.size(); i++) {
      Quantity a = quantities.get(i);
      Quantity b = quantities.get(i + 1);
      if (a.role() == Quantity.Role.FROM && b.role() == Quantity.Role.TO) {
        set(k, b.value() > a.value() ? PAIR : PAIR + 1);
        if (a.kind() != b.kind()) {
          set(k, PAIR + 2);
        }
      }
      boolean past = a.value() > b.value() && partOf(a, b) || b.value() > a.value() && outOf(a, b);
      if (counted(a) && counted(b) && past) {
        set(k, PAST_WHOLE);
        nonsense[k] = a.value() > b.value() ? a : b;
      }
    }
  }

  private static boolean counted(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.PLAIN;
  }

  /** "19 of our 13". */
  private boolean partOf(Quantity part, Quantity whole) {
    boolean of = false;
    for (int i = part.to(); i < whole.from(); i++) {
      String word = reading.tokens().get(i).lower();
      of |= word.equals("of");
      if (!BETWEEN.contains(word)) {
        return false;
      }
    }
    return of;
  }

  /** "Out of 58 schools, 291". */
  private boolean outOf(Quantity whole, Quantity part) {
    int before = whole.from() - 1;
    int comma = whole.to();
    return before > 0
        && reading.tokens().get(before).is("of")
        && reading.tokens().get(before - 1).is("out")
        && part.from() == comma + 1
        && reading.tokens().get(comma).is(",");
  }
}
