package dev.pmcoach.offer;

import dev.pmcoach.offer.Move.Kind;
import dev.pmcoach.scoring.Amounts;
import dev.pmcoach.scoring.Amounts.Amount;
import dev.pmcoach.scoring.Amounts.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the moves in what a candidate typed, sentence by sentence. */
public final class MoveReader {
  private static final Map<Item, List<String>> NAMES = new EnumMap<>(Item.class);

  static {
    NAMES.put(Item.SIGN_ON, List.of("sign-on", "sign on bonus", "signing", "joining bonus"));
    NAMES.put(Item.ACCELERATION, List.of("accelerat", "vest"));
    NAMES.put(
        Item.EQUITY,
        List.of("equity", "grant", "stock", "shares", "options", "stake", "of the company"));
    NAMES.put(Item.BONUS, List.of("performance bonus", "bonus"));
    NAMES.put(Item.BASE, List.of("base", "salary", "a year in cash"));
  }

  private static final List<String> ASKS =
      List.of(
          "i'd like",
          "i would like",
          "i want",
          "could you",
          "could we",
          "can you",
          "can we",
          "i'm asking",
          "i am asking",
          "my ask",
          "i ask",
          "looking for",
          "i propose",
          "i'd propose",
          "i suggest",
          "move to",
          "move it to",
          "raise",
          "bring it to",
          "bring the",
          "get to",
          "make it",
          "i'd need",
          "i need",
          "how about",
          "what about",
          "would you",
          "let's put",
          "should be",
          "top of the band",
          "top of the range",
          "i'd want",
          "add a",
          "include");
  private static final List<String> CONCESSIONS =
      List.of(
          "i can live with",
          "i'm fine with",
          "i am fine with",
          "i'll take the",
          "i will take the",
          "happy to leave",
          "i can leave",
          "i'll leave",
          "i'd give up",
          "i can give up",
          "i'll give up",
          "i'll drop",
          "i can drop",
          "i'd forgo",
          "i can forgo",
          "works for me as it is",
          "as it stands",
          "i won't push",
          "i accept the base",
          "i accept the sign-on",
          "i'd accept a lower",
          "in exchange i",
          "in return i");
  private static final List<String> ACCEPTANCES =
      List.of(
          "i accept the offer",
          "i accept your offer",
          "i accept this",
          "i accept.",
          "we have a deal",
          "it's a deal",
          "deal!",
          "deal.",
          "i'll sign it",
          "i will sign it",
          "i'll sign today",
          "happy to sign",
          "yes, i'll take it",
          "i'll take it",
          "i take the offer",
          "let's sign");
  private static final List<String> DECLINES =
      List.of(
          "i decline",
          "i have to decline",
          "i'm declining",
          "no thank you",
          "i'll pass",
          "i withdraw");
  private static final List<String> THREATS =
      List.of(
          "walk away",
          "or i'm out",
          "otherwise i",
          "take it or leave it",
          "or i will go",
          "or i'll go",
          "final demand",
          "or i'm gone",
          "not worth my time");
  private static final List<String> COMMITMENTS =
      List.of(
          "i'd sign this",
          "i'll sign this week",
          "i would sign",
          "i'd sign today",
          "i'd sign tomorrow",
          "i can sign",
          "i'm ready to sign",
          "i'd commit",
          "i'll commit",
          "and i sign",
          "then i sign");
  private static final List<String> MANAGERS =
      List.of(
          "hiring manager",
          "bring in the manager",
          "speak with the vp",
          "talk to the vp",
          "who can approve",
          "whoever approves");
  private static final List<String> REVEALS =
      List.of(
          "i currently make",
          "i currently earn",
          "i make ",
          "i earn ",
          "my current salary",
          "my current base",
          "my salary is",
          "no other offer",
          "you're my only",
          "you are my only",
          "i'd be happy with anything",
          "at the very least",
          "my minimum",
          "the lowest i",
          "i'd settle for",
          "dream job",
          "i really need this");
  private static final List<String> DOCUMENTS =
      List.of(
          "documented",
          "spreadsheet",
          "calculator",
          "one-page",
          "one page",
          "in writing",
          "line by line",
          "worked out",
          "i can share the",
          "i've attached",
          "i sent you");
  private static final List<String> CHECKS =
      List.of(
          "verified",
          "signed off",
          "sign-off",
          "audited",
          "finance checked",
          "finance confirmed",
          "holdout",
          "confirmed by finance");
  private static final List<String> IMPACTS =
      List.of("arr", "revenue", "uplift", "renewals", "renewal");
  private static final List<String> LOCK_INS =
      List.of("partner call", "partner api", "api call", "lock-in", "lock in", "ecosystem");
  private static final List<String> SCORES = List.of("iws", "impact-weighted", "impact weighted");
  private static final List<String> OTHERS =
      List.of(
          "another offer",
          "other offer",
          "competing offer",
          "offer from",
          "second offer",
          "offer in hand");
  private static final List<String> MARKETS =
      List.of(
          "market rate",
          "market pays",
          "the market",
          "comparable",
          "others pay",
          "industry standard",
          "people at my level",
          "benchmark");

  /** Returns the moves in the order of the words; the same kind about the same item only once. */
  public List<Move> read(String text) {
    List<Move> moves = new ArrayList<>();
    for (String sentence : sentences(text)) {
      sentence(sentence, moves);
    }
    return List.copyOf(moves);
  }

  private static List<String> sentences(String text) {
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end =
          c == '\n'
              || c == ';'
              || (c == '.' || c == '!' || c == '?')
                  && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
      if (end || i + 1 == text.length()) {
        String sentence = text.substring(start, i + 1).strip();
        if (!sentence.isEmpty()) {
          found.add(sentence);
        }
        start = i + 1;
      }
    }
    return found;
  }

  private static void sentence(String quote, List<Move> moves) {
    String words = quote.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<Amount> amounts = Amounts.in(quote);
    boolean alone = said(words, "no other offer", "don't have another offer", "only offer");
    if (any(words, DECLINES)) {
      add(moves, Move.of(Kind.DECLINE, quote));
    } else if (any(words, ACCEPTANCES) && !said(words, " if ", "once ", "provided")) {
      add(moves, Move.of(Kind.ACCEPT, quote));
    }
    reasons(words, quote, amounts, alone, moves);
    if (any(words, REVEALS) || alone) {
      add(moves, valued(Kind.REVEAL, Optional.empty(), money(amounts), quote));
    }
    if (any(words, THREATS)) {
      add(moves, Move.of(Kind.THREAT, quote));
    }
    if (any(words, COMMITMENTS)) {
      add(moves, Move.of(Kind.COMMIT, quote));
    }
    if (any(words, MANAGERS)) {
      add(moves, Move.of(Kind.BRING_MANAGER, quote));
    }
    Set<Item> items = items(words);
    boolean conceding = any(words, CONCESSIONS);
    boolean asking = any(words, ASKS) || words.endsWith("?") && !amounts.isEmpty();
    for (Item item : items) {
      boolean kept = conceding && !(asking && after(words, item));
      if (kept) {
        add(moves, valued(Kind.CONCEDE, Optional.of(item), OptionalDouble.empty(), quote));
      } else if (asking) {
        add(moves, valued(Kind.ASK, Optional.of(item), figure(item, words, amounts), quote));
      }
    }
    if (words.endsWith("?") && items.isEmpty() && !any(words, MANAGERS)) {
      add(moves, Move.of(Kind.QUESTION, quote));
    }
  }

  private static void reasons(
      String words, String quote, List<Amount> amounts, boolean alone, List<Move> moves) {
    OptionalDouble money = money(amounts);
    if (word(words, IMPACTS) && money.isPresent()) {
      add(moves, valued(Kind.IMPACT, Optional.empty(), money, quote));
    }
    if (any(words, DOCUMENTS)) {
      add(moves, Move.of(Kind.DOCUMENTED, quote));
    }
    if (any(words, CHECKS)) {
      add(moves, Move.of(Kind.VERIFIED, quote));
    }
    if (any(words, LOCK_INS)) {
      add(moves, valued(Kind.LOCK_IN, Optional.empty(), growth(amounts), quote));
    }
    if (any(words, SCORES)) {
      add(moves, Move.of(Kind.IWS_TIE, quote));
    }
    if (any(words, OTHERS) && !alone) {
      add(moves, Move.of(Kind.ALTERNATIVE, quote));
    }
    if (any(words, MARKETS)) {
      add(moves, Move.of(Kind.COMPARABLES, quote));
    }
  }

  private static Move valued(Kind kind, Optional<Item> item, OptionalDouble value, String quote) {
    return new Move(kind, item, value, quote);
  }

  private static void add(List<Move> moves, Move move) {
    boolean known =
        moves.stream()
            .anyMatch(other -> other.kind() == move.kind() && other.item().equals(move.item()));
    if (!known) {
      moves.add(move);
    }
  }

  /** Returns the items named; "sign-on bonus" is no performance bonus. */
  private static Set<Item> items(String words) {
    Set<Item> items = EnumSet.noneOf(Item.class);
    NAMES.forEach(
        (item, names) -> {
          if (any(words, names)) {
            items.add(item);
          }
        });
    if (items.contains(Item.SIGN_ON)
        && !said(words, "performance bonus", "yearly bonus", "quarterly")) {
      items.remove(Item.BONUS);
    }
    if (items.contains(Item.ACCELERATION) && !said(words, "equity", "% of the company", "stake")) {
      items.remove(Item.EQUITY);
    }
    return items;
  }

  /**
   * Whether the item is named in the asking half of a trade ("I'd leave the base, but raise …").
   */
  private static boolean after(String words, Item item) {
    int turn =
        Math.max(words.indexOf(" if "), Math.max(words.indexOf(" but "), words.indexOf(" for ")));
    if (turn < 0) {
      return false;
    }
    String tail = words.substring(turn);
    return NAMES.get(item).stream().anyMatch(tail::contains);
  }

  /** Returns the fitting amount that stands nearest to the item's name. */
  private static OptionalDouble figure(Item item, String words, List<Amount> amounts) {
    Comparator<Amount> nearness = Comparator.comparingInt(amount -> distance(item, words, amount));
    return amounts.stream()
        .filter(amount -> fits(item, amount))
        .min(nearness)
        .map(amount -> OptionalDouble.of(amount.value()))
        .orElse(OptionalDouble.empty());
  }

  private static boolean fits(Item item, Amount amount) {
    return switch (item) {
      case BASE -> within(amount, Unit.MONEY, 50_000, 2_000_000);
      case SIGN_ON -> within(amount, Unit.MONEY, 1_000, 500_000);
      case EQUITY -> within(amount, Unit.PERCENT, 0, 5);
      case BONUS -> within(amount, Unit.PERCENT, 1, 100);
      case ACCELERATION -> within(amount, Unit.PERCENT, 5, 100);
    };
  }

  private static int distance(Item item, String words, Amount amount) {
    int nearest = Integer.MAX_VALUE;
    for (String name : NAMES.get(item)) {
      for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
        int gap = at < amount.start() ? amount.start() - at - name.length() : at - amount.end();
        nearest = Math.min(nearest, gap);
      }
    }
    return nearest;
  }

  private static boolean within(Amount amount, Unit unit, double least, double most) {
    return amount.unit() == unit && amount.value() >= least && amount.value() <= most;
  }

  private static OptionalDouble first(List<Amount> amounts, Unit unit, double least, double most) {
    return amounts.stream()
        .filter(amount -> within(amount, unit, least, most))
        .mapToDouble(Amount::value)
        .findFirst();
  }

  private static OptionalDouble money(List<Amount> amounts) {
    return first(amounts, Unit.MONEY, 0, Double.MAX_VALUE);
  }

  /** Returns growth as a share: 0.6 for "0.6x" and for "60 %". */
  private static OptionalDouble growth(List<Amount> amounts) {
    OptionalDouble times = first(amounts, Unit.MULTIPLE, 0, 100);
    if (times.isPresent()) {
      return times;
    }
    OptionalDouble percent = first(amounts, Unit.PERCENT, 1, 1000);
    return percent.isPresent() ? OptionalDouble.of(percent.getAsDouble() / 100) : percent;
  }

  private static boolean any(String words, List<String> phrases) {
    for (String phrase : phrases) {
      if (words.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases stands there as a whole word: "arr" isn't in "arrange". */
  private static boolean word(String words, List<String> phrases) {
    for (String phrase : phrases) {
      int at = words.indexOf(phrase);
      while (at >= 0) {
        int end = at + phrase.length();
        boolean before = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
        boolean after = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
        if (before && after) {
          return true;
        }
        at = words.indexOf(phrase, end);
      }
    }
    return false;
  }

  private static boolean said(String words, String... phrases) {
    return any(words, List.of(phrases));
  }
}
