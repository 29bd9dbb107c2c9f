package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds figures that went the wrong way for what they are offered as: leads from 30 to 20, a job
 * that "came down" to more than it was. Sentences that own up to a cost are left alone.
 */
final class WrongWay {
  private static final Set<String> MORE =
      Set.of(
          "lead",
          "leads",
          "revenue",
          "arr",
          "conversion",
          "activation",
          "retention",
          "renewal",
          "renewals",
          "adoption",
          "nps",
          "throughput",
          "users",
          "developers",
          "customers",
          "clusters",
          "tenants",
          "accounts",
          "usage",
          "upsell",
          "bookings",
          "uptake",
          "signups",
          "share",
          "margin",
          "nrr",
          "mrr",
          "subscribers",
          "teams",
          "squads",
          "activated");
  private static final Set<String> LESS =
      Set.of(
          "latency",
          "p99",
          "p95",
          "p50",
          "churn",
          "cost",
          "costs",
          "bill",
          "bills",
          "spend",
          "attrition",
          "tickets",
          "complaints",
          "downtime",
          "timeouts",
          "backlog",
          "spill",
          "runtime",
          "lag",
          "invoice",
          "failures",
          "incidents",
          "errors",
          "minutes",
          "hours",
          "defects");
  private static final Set<String> NEUTRAL =
      Set.of("went", "moved", "came", "is", "was", "changed", "got");
  private static final Set<String> DOWN =
      Set.of("came", "fell", "dropped", "went", "shrank", "sank", "cut", "brought");

  /** Values this far apart aren't one figure at two times: "from 210 to 640 of 1,900". */
  private static final double UNLIKE = 50;

  private WrongWay() {}

  /** Returns for each sentence the figure that went the wrong way, or null. */
  static Quantity[] find(Text text) {
    Quantity[] found = new Quantity[text.size()];
    List<Quantity> earlier = new ArrayList<>();
    long cost = Lexicon.builtIn().bit("trade") | Lexicon.builtIn().bit("contrast");
    for (int n = 0; n < text.size(); n++) {
      List<Quantity> quantities = text.quantities(n);
      boolean owned = (text.mask(n) & cost) != 0;
      for (int k = 0; k + 1 < quantities.size() && !owned; k++) {
        Quantity a = quantities.get(k);
        Quantity b = quantities.get(k + 1);
        boolean pair =
            a.role() == Quantity.Role.FROM
                && b.role() == Quantity.Role.TO
                && (a.kind() == b.kind() || b.kind() == Quantity.Kind.PLAIN)
                && a.value() < UNLIKE * b.value();
        if (pair && a.value() != b.value() && against(text, n, a, b)) {
          found[n] = b;
        }
      }
      Quantity down = cameDownToMore(text, n, quantities, earlier);
      found[n] = down != null ? down : found[n];
      for (Quantity quantity : quantities) {
        if (earlier.size() < 64) {
          earlier.add(quantity);
        }
      }
    }
    return found;
  }

  private static boolean against(Text text, int n, Quantity a, Quantity b) {
    List<Token> tokens = text.reading(n).tokens();
    boolean neutral = false;
    int wanted = 0;
    for (int i = Math.max(text.sentence(n).from(), a.from() - 10); i < a.from(); i++) {
      String word = tokens.get(i).lower();
      neutral |= NEUTRAL.contains(word);
      wanted = wanted != 0 ? wanted : MORE.contains(word) ? 1 : LESS.contains(word) ? -1 : 0;
    }
    boolean time = a.kind() == Quantity.Kind.LATENCY;
    wanted = wanted == 0 && time ? -1 : wanted;
    return neutral
        && (wanted > 0 && b.value() < a.value() || wanted < 0 && b.value() > 1.4 * a.value());
  }

  /** "Came down to 410 ms" where every such figure before it was lower. */
  private static Quantity cameDownToMore(
      Text text, int n, List<Quantity> quantities, List<Quantity> earlier) {
    List<Token> tokens = text.reading(n).tokens();
    for (Quantity quantity : quantities) {
      int at = quantity.from();
      boolean down =
          quantity.role() == Quantity.Role.TO
              && at - 3 >= text.sentence(n).from()
              && tokens.get(at - 2).is("down")
              && DOWN.contains(tokens.get(at - 3).lower());
      if (!down || quantity.kind() == Quantity.Kind.PLAIN) {
        continue;
      }
      boolean lower = false;
      boolean higher = false;
      for (Quantity other : earlier) {
        boolean same = other.kind() == quantity.kind() && other.noun().equals(quantity.noun());
        lower |= same && other.value() < quantity.value();
        higher |= same && other.value() >= quantity.value();
      }
      if (lower && !higher) {
        return quantity;
      }
    }
    return null;
  }
}
