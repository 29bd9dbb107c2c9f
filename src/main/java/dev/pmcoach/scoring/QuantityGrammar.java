package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds every amount of a text in one pass: value, kind, unit, role and hedge, with offsets. */
final class QuantityGrammar {
  private static final Set<String> HEDGES =
      Set.of(
          "about",
          "around",
          "roughly",
          "almost",
          "nearly",
          "approximately",
          "approx",
          "some",
          "circa",
          "~",
          "maybe",
          "perhaps",
          "probably",
          "ish",
          "close",
          "just",
          "over",
          "under",
          "well",
          "more",
          "less");
  private static final Set<String> NOUN_STOPS =
      Set.of(
          "of", "in", "on", "at", "to", "from", "for", "by", "with", "and", "or", "but", "so",
          "that", "which", "who", "when", "where", "is", "was", "were", "are", "be", "been", "had",
          "has", "have", "did", "do", "does", "not", "we", "i", "they", "he", "she", "it", "you",
          "the", "a", "an", "my", "our", "their", "his", "her", "its", "this", "than", "as", "per",
          "before", "after", "against", "versus", "vs", "over", "under", "within", "during",
          "since", "because", "if", "then", "now", "each", "every", "into", "across", "out", "up",
          "down", "last", "next", "while", "until", "till", "about", "went", "came", "would",
          "could", "will", "can", "instead", "later", "ago", "today", "there", "here", "without",
          "between", "through", "also", "only", "still", "what", "how", "these", "those", "them",
          "us", "me");
  private static final Set<String> WAS =
      Set.of("was", "were", "before", "formerly", "previously", "had", "been");
  private static final Set<String> NOW = Set.of("now", "today", "after", "afterwards", "since");
  private static final Set<String> FILLERS = Set.of("uh", "um", "er", "erm", "uhm", "like");
  private static final Set<String> TIME_ADJECTIVES =
      Set.of(
          "working",
          "business",
          "calendar",
          "full",
          "whole",
          "straight",
          "consecutive",
          "odd",
          "more");
  private static final Set<String> COMPARED =
      Set.of(
          "more", "faster", "cheaper", "higher", "lower", "as", "the", "less", "fewer", "bigger",
          "slower", "larger", "smaller", "over", "better", "quicker", "worse", "what", "longer");
  private static final Set<String> MOVES =
      Set.of(
          "up",
          "down",
          "grew",
          "rose",
          "fell",
          "dropped",
          "increased",
          "decreased",
          "went",
          "by",
          "cut",
          "jumped",
          "climbed",
          "improved",
          "reduced",
          "shrank",
          "sank",
          "another",
          "extra");
  private static final Set<String> TARGETS =
      Set.of(
          "target",
          "goal",
          "aim",
          "aiming",
          "aimed",
          "hope",
          "hoped",
          "hoping",
          "plan",
          "planned",
          "forecast",
          "expect",
          "expected",
          "would",
          "could",
          "projected",
          "potential",
          "estimate",
          "should",
          "promised");
  private static final Set<String> RATES = Set.of("qps", "rps", "tps", "iops", "rpm", "eps");

  private final List<Token> tokens;
  private final int from;
  private final int limit;
  private final NumberReader numbers;
  private final List<Quantity> found = new ArrayList<>();

  private QuantityGrammar(List<Token> tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numbers = new NumberReader(tokens, limit);
  }

  /** Returns the quantities of tokens {@code from} to {@code to}, in order, never overlapping. */
  static List<Quantity> quantities(List<Token> tokens, int from, int to) {
    return new QuantityGrammar(tokens, from, to).run();
  }

  private List<Quantity> run() {
    int i = from;
    while (i < limit) {
      Quantity quantity = at(i);
      if (quantity == null) {
        i++;
      } else {
        found.add(adopt(quantity));
        i = quantity.to();
      }
    }
    wasAndNow();
    return found;
  }

  /** "It was 5 percent, now 2 percent": a move told without "from" and "to". */
  private void wasAndNow() {
    for (int k = 0; k + 1 < found.size(); k++) {
      Quantity was = found.get(k);
      Quantity now = found.get(k + 1);
      boolean bare = was.role() == Quantity.Role.NONE && now.role() == Quantity.Role.NONE;
      if (bare
          && was.kind() == now.kind()
          && was.outcome()
          && follows(was, WAS, 2)
          && follows(now, NOW, 2)) {
        found.set(k, was.as(Quantity.Role.FROM));
        found.set(k + 1, now.as(Quantity.Role.TO));
      }
    }
  }

  /** Whether one of so many tokens before the amount is one of the words. */
  private boolean follows(Quantity quantity, Set<String> words, int reach) {
    for (int i = quantity.from() - 1; i >= Math.max(from, quantity.from() - reach); i--) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Makes both ends of a move of one kind where only one of them names it; returns the second. */
  private Quantity adopt(Quantity to) {
    if (found.isEmpty() || to.role() != Quantity.Role.TO) {
      return to;
    }
    Quantity from = found.get(found.size() - 1);
    if (from.role() != Quantity.Role.FROM || to.from() - from.to() > 3) {
      return to;
    }
    boolean bare = to.kind() == Quantity.Kind.PLAIN && to.value() < 1e6;
    if (from.kind() == Quantity.Kind.PLAIN && !bare) {
      found.set(found.size() - 1, like(to, from));
    } else if (from.kind() != Quantity.Kind.PLAIN && from.outcome() && bare) {
      return like(from, to);
    }
    return to;
  }

  /** Returns a bare number with the kind and unit of its pair: "from 4 to 6 million". */
  private Quantity like(Quantity pair, Quantity bare) {
    double factor =
        switch (pair.kind()) {
          case LATENCY, DURATION, SIZE -> factor(pair);
          default -> bare.value() < 1000 ? scale(pair) : 1;
        };
    return new Quantity(
        pair.kind(),
        bare.role(),
        bare.value() * factor,
        pair.unit(),
        pair.noun(),
        bare.hedged(),
        bare.from(),
        bare.to(),
        bare.start(),
        bare.end());
  }

  /** Thousands, millions or billions, where the number is written with them. */
  private double scale(Quantity quantity) {
    double value = quantity.value();
    boolean thousands = value >= 1000 && tokens.get(quantity.to() - 1).lower().endsWith("k");
    return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : thousands ? 1000 : 1;
  }

  /** What one of the unit is in base units: "from 300 to 90 ms". */
  private double factor(Quantity quantity) {
    String unit = tokens.get(quantity.to() - 1).lower();
    double seconds = Units.seconds(unit);
    double bytes = Units.bytes(unit);
    return seconds > 0 ? seconds : bytes > 0 ? bytes : 1;
  }

  private Quantity at(int i) {
    Quantity word = wordMultiple(i);
    if (word != null) {
      return word;
    }
    String currency = prefixCurrency(i);
    int number = currency == null ? i : currencyEnd(i);
    if (number >= limit || identifier(number)) {
      return null;
    }
    NumberReader.Read read = numbers.read(number);
    if (read == null) {
      return currency == null ? articleDuration(i) : null;
    }
    if (currency != null) {
      return money(i, read.value(), currency, read.to());
    }
    return unit(i, number, read);
  }

  private String prefixCurrency(int i) {
    Token token = tokens.get(i);
    String code = Units.currency(token.lower());
    if (code != null && !code.equals("C") && i + 1 < limit) {
      boolean symbol =
          token.kind() == Token.Kind.SYMBOL || token.lower().length() == 3 || token.is("rs");
      return symbol && startsNumber(i + 1) ? code : null;
    }
    boolean letter = token.isWord() && token.lower().length() <= 3 && i + 2 < limit;
    if (letter && tokens.get(i + 1).is("$") && tokens.get(i + 1).glued()) {
      return token.is("us") || token.is("u") ? "USD" : "XXX";
    }
    return null;
  }

  private boolean startsNumber(int i) {
    Token token = tokens.get(i);
    return token.isNumber() || NumberWords.small(token.lower()) >= 0;
  }

  private int currencyEnd(int i) {
    return tokens.get(i + 1).is("$") ? i + 2 : i + 1;
  }

  /** "GPT-2", "1st", "Q3": digits that name something. */
  private boolean identifier(int i) {
    Token token = tokens.get(i);
    if (!token.isNumber()) {
      return false;
    }
    boolean after =
        i - 2 >= from
            && tokens.get(i - 1).is("-")
            && tokens.get(i - 1).glued()
            && token.glued()
            && tokens.get(i - 2).isWord()
            && NumberWords.small(tokens.get(i - 2).lower()) < 0
            && !Set.of("sub", "mid", "under", "over").contains(tokens.get(i - 2).lower());
    if (after
        || i > from && token.glued() && (tokens.get(i - 1).is("#") || tokens.get(i - 1).is("_"))) {
      return true;
    }
    if (i + 1 < limit && tokens.get(i + 1).glued() && tokens.get(i + 1).isWord()) {
      String next = tokens.get(i + 1).lower();
      return next.equals("st") || next.equals("nd") || next.equals("rd") || next.equals("th");
    }
    return false;
  }

  private Quantity wordMultiple(int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return null;
    }
    double value =
        switch (token.lower()) {
          case "doubled", "doubling", "doubles", "twice", "twofold" -> 2;
          case "tripled", "tripling", "trebled", "threefold", "thrice" -> 3;
          case "quadrupled", "fourfold" -> 4;
          case "fivefold" -> 5;
          case "tenfold" -> 10;
          case "hundredfold" -> 100;
          case "halved", "halving" -> 0.5;
          default -> 0;
        };
    return value == 0 ? null : make(Quantity.Kind.MULTIPLE, value, "x", "", i, i + 1);
  }

  /** "within a week", "took an hour": an article is a number only after such words. */
  private Quantity articleDuration(int i) {
    Token token = tokens.get(i);
    boolean article = token.is("a") || token.is("an") || token.is("another");
    if (!article || i + 1 >= limit || i == from && !token.is("another")) {
      return null;
    }
    int unit = i + 1;
    if (TIME_ADJECTIVES.contains(tokens.get(unit).lower()) && unit + 1 < limit) {
      unit++;
    }
    double seconds = Units.seconds(tokens.get(unit).lower());
    boolean opener =
        switch (i == from ? "" : tokens.get(i - 1).lower()) {
          case "in",
              "within",
              "after",
              "for",
              "took",
              "takes",
              "take",
              "under",
              "about",
              "almost",
              "over",
              "than",
              "half",
              "from",
              "to",
              "was",
              "of",
              "by",
              "inside",
              "every",
              "once" ->
              true;
          default -> token.is("another");
        };
    return seconds > 0 && opener && tokens.get(unit).lower().length() > 2
        ? make(kindOf(seconds), seconds, "s", "", i, unit + 1)
        : null;
  }

  private Quantity money(int start, double value, String code, int to) {
    int end = to;
    if (end < limit
        && tokens.get(end).isWord()
        && "USD".equals(Units.currency(tokens.get(end).lower()))) {
      end++;
    }
    return rated(Quantity.Kind.MONEY, value, code, "", start, end);
  }

  private Quantity unit(int start, int number, NumberReader.Read read) {
    int at = read.to();
    if (at < limit && tokens.get(at).is("-") && tokens.get(at).glued() && at + 1 < limit) {
      boolean range = startsNumber(at + 1);
      if (!range) {
        at++;
      }
    }
    if (at < limit && tokens.get(at).is("odd")) {
      at++;
    }
    String word = at < limit ? tokens.get(at).lower() : "";
    double value = read.value();
    Quantity clock = clock(start, read);
    if (clock != null) {
      return clock;
    }
    if (word.equals("%")
        || word.equals("percent")
        || word.equals("pct")
        || word.equals("procent")) {
      return percent(start, value, at + 1);
    }
    if (word.equals("per") && at + 1 < limit && tokens.get(at + 1).is("cent")) {
      return percent(start, value, at + 2);
    }
    if (word.equals("percentage") || word.equals("basis")) {
      return make(Quantity.Kind.POINTS, value, "pt", "", start, Math.min(at + 2, limit));
    }
    if (word.equals("points") || word.equals("point") || word.equals("pp") || word.equals("bps")) {
      return make(Quantity.Kind.POINTS, value, "pt", "", start, at + 1);
    }
    if (word.equals("×") || word.equals("fold") || word.equals("x")) {
      return make(Quantity.Kind.MULTIPLE, value, "x", "", start, at + 1);
    }
    if (word.equals("times") && multiplies(start, at + 1)) {
      return make(Quantity.Kind.MULTIPLE, value, "x", "", start, at + 1);
    }
    String code = Units.currency(word);
    if (code != null) {
      boolean cents = code.equals("C");
      double factor = cents ? 0.01 : word.startsWith("m") && word.length() == 4 ? 1e6 : 1;
      return rated(Quantity.Kind.MONEY, value * factor, cents ? "USD" : code, "", start, at + 1);
    }
    return measured(start, at, read, word);
  }

  private Quantity measured(int start, int at, NumberReader.Read read, String word) {
    double value = read.value();
    int time = at;
    if (TIME_ADJECTIVES.contains(word) && at + 1 < limit) {
      time = at + 1;
    }
    double seconds = time < limit ? Units.seconds(tokens.get(time).lower()) : 0;
    boolean letter = time < limit && tokens.get(time).lower().length() == 1;
    if (seconds > 0 && (!letter || tokens.get(time).glued() || !tokens.get(start).isWord())) {
      return make(kindOf(value * seconds), value * seconds, "s", "", start, time + 1);
    }
    double bytes = Units.bytes(word);
    if (bytes > 0) {
      return rated(Quantity.Kind.SIZE, value * bytes, "B", "", start, at + 1);
    }
    if (RATES.contains(word)) {
      return make(Quantity.Kind.RATE, value, word, "", start, at + 1);
    }
    Quantity share = share(start, at, read, word);
    if (share != null) {
      return share;
    }
    boolean bareOne = value == 1 && read.words() && !read.fraction();
    boolean lonelyFraction = read.fraction() && !half(start);
    if (bareOne || lonelyFraction || read.vague() && noun(at) < 0) {
      return null;
    }
    if (read.fraction()) {
      return make(Quantity.Kind.SHARE, value, "", "", start, at);
    }
    Token token = tokens.get(start);
    boolean year =
        token.isNumber()
            && read.to() == start + 1
            && token.lower().length() == 4
            && value >= 1950
            && value < 2050;
    int noun = noun(at);
    if (year && (noun < 0 || !tokens.get(noun).lower().endsWith("s") || yearBefore(start))) {
      return make(Quantity.Kind.YEAR, value, "", "", start, at);
    }
    if (noun < 0) {
      return rated(Quantity.Kind.PLAIN, value, "", "", start, read.to());
    }
    return rated(Quantity.Kind.COUNT, value, "", tokens.get(noun).stem(), start, noun + 1);
  }

  /** "by half", "in half", "half the base": other lone fractions say nothing. */
  private boolean half(int start) {
    boolean before =
        start > from
            && Set.of("by", "in", "than", "about", "over", "nearly", "almost", "to")
                .contains(tokens.get(start - 1).lower());
    boolean after =
        start + 1 < limit
            && Set.of("the", "of", "our", "my", "their", "what")
                .contains(tokens.get(start + 1).lower());
    return tokens.get(start).is("half") && (before || after);
  }

  private boolean yearBefore(int start) {
    return start > from
        && Set.of("in", "since", "by", "during", "until", "of", "from")
            .contains(tokens.get(start - 1).lower());
  }

  /** "11 of 140 squads", "8 out of 11", "one in five", "two thirds of our base". */
  private Quantity share(int start, int at, NumberReader.Read read, String word) {
    if (at != read.to()) {
      return null;
    }
    int next = -1;
    if (word.equals("of")) {
      next = at + 1;
    } else if (word.equals("out") && at + 1 < limit && tokens.get(at + 1).is("of")) {
      next = at + 2;
    } else if (word.equals("in") && at + 1 < limit && read.value() < 10 && read.words()) {
      NumberReader.Read below = numbers.read(at + 1);
      if (below != null && below.words() && below.value() >= 2 && noun(below.to()) < 0) {
        return make(Quantity.Kind.SHARE, read.value() / below.value(), "", "", start, below.to());
      }
      return null;
    }
    if (next < 0 || next >= limit) {
      return null;
    }
    int det = next;
    while (det < limit && det < next + 2 && determiner(tokens.get(det).lower())) {
      det++;
    }
    NumberReader.Read whole = det < limit && !identifier(det) ? numbers.read(det) : null;
    if (whole != null && whole.value() >= read.value() && whole.value() > 1 && !read.fraction()) {
      int noun = noun(whole.to());
      String stem = noun < 0 ? "" : tokens.get(noun).stem();
      if (noun < 0 || Units.seconds(tokens.get(noun).lower()) == 0) {
        int end = noun < 0 ? whole.to() : noun + 1;
        return make(Quantity.Kind.SHARE, read.value() / whole.value(), "", stem, start, end);
      }
    }
    if (read.fraction()) {
      int noun = noun(det);
      String stem = noun < 0 ? "" : tokens.get(noun).stem();
      return make(Quantity.Kind.SHARE, read.value(), "", stem, start, noun < 0 ? at : noun + 1);
    }
    if (det > next && !(read.words() && read.value() == 1)) {
      int noun = noun(det);
      if (noun >= 0) {
        return make(
            Quantity.Kind.COUNT, read.value(), "", tokens.get(noun).stem(), start, noun + 1);
      }
    }
    return null;
  }

  private static boolean determiner(String word) {
    return switch (word) {
      case "the", "our", "my", "its", "their", "those", "these", "all", "your", "a", "his", "her" ->
          true;
      default -> false;
    };
  }

  private Quantity clock(int start, NumberReader.Read read) {
    int at = read.to();
    if (at + 1 < limit
        && tokens.get(at).is(":")
        && tokens.get(at).glued()
        && tokens.get(at + 1).isNumber()
        && tokens.get(at + 1).glued()) {
      return make(Quantity.Kind.CLOCK, read.value(), "", "", start, at + 2);
    }
    boolean meridiem =
        at < limit && (tokens.get(at).is("pm") || tokens.get(at).is("am")) && read.value() <= 12;
    return meridiem ? make(Quantity.Kind.CLOCK, read.value(), "", "", start, at + 1) : null;
  }

  private boolean multiplies(int start, int after) {
    return after < limit && COMPARED.contains(tokens.get(after).lower())
        || start > from && MOVES.contains(tokens.get(start - 1).lower());
  }

  private Quantity percent(int start, double value, int to) {
    boolean points = to < limit && tokens.get(to).lower().startsWith("point");
    return points
        ? make(Quantity.Kind.POINTS, value, "pt", "", start, to + 1)
        : make(Quantity.Kind.PERCENT, value, "%", "", start, to);
  }

  private static Quantity.Kind kindOf(double seconds) {
    return seconds < 60 ? Quantity.Kind.LATENCY : Quantity.Kind.DURATION;
  }

  /** The head noun of a count: the first plural of up to four words, else the first word. */
  private int noun(int at) {
    int first = -1;
    for (int i = at; i < limit && i < at + 4; i++) {
      Token token = tokens.get(i);
      if (token.is("-") && token.glued()) {
        continue;
      }
      boolean stop =
          !token.isWord()
              || NOUN_STOPS.contains(token.lower())
              || NumberWords.small(token.lower()) >= 0;
      if (stop) {
        break;
      }
      if (first < 0) {
        first = i;
      }
      if (token.lower().endsWith("s")
          && token.lower().length() > 3
          && !token.lower().endsWith("ss")) {
        return i;
      }
    }
    return first;
  }

  /** Turns "$4 a query", "6,200 requests each second" and "40/s" into what they are. */
  private Quantity rated(
      Quantity.Kind kind, double value, String unit, String noun, int start, int to) {
    if (to + 1 >= limit) {
      return make(kind, value, unit, noun, start, to);
    }
    String word = tokens.get(to).lower();
    boolean per =
        word.equals("per") || word.equals("/") || word.equals("each") || word.equals("every");
    boolean article = word.equals("a") || word.equals("an");
    double seconds = Units.seconds(tokens.get(to + 1).lower());
    if (!(per || article) || article && seconds == 0 && kind != Quantity.Kind.MONEY) {
      return make(kind, value, unit, noun, start, to);
    }
    if (kind == Quantity.Kind.MONEY) {
      if (!tokens.get(to + 1).isWord()) {
        return make(kind, value, unit, noun, start, to);
      }
      boolean time = seconds > 3600;
      return make(
          time ? kind : Quantity.Kind.UNIT_COST,
          value,
          unit,
          tokens.get(to + 1).stem(),
          start,
          to + 2);
    }
    if (seconds == 0) {
      return make(kind, value, unit, noun, start, to);
    }
    return make(
        kind == Quantity.Kind.SIZE ? kind : Quantity.Kind.RATE, value, unit, noun, start, to + 2);
  }

  private Quantity make(
      Quantity.Kind kind, double value, String unit, String noun, int start, int to) {
    int before = start - 1;
    boolean hedged = false;
    for (int steps = 0; steps < 3 && before >= from; steps++) {
      String word = tokens.get(before).lower();
      if (!HEDGES.contains(word)
          && !(word.equals("than") || word.equals("to") && hedgeTo(before))) {
        break;
      }
      hedged = true;
      before--;
    }
    Quantity.Role role = role(kind, before, start);
    int end = tokens.get(to - 1).end();
    return new Quantity(
        kind, role, value, unit, noun, hedged, start, to, tokens.get(start).start(), end);
  }

  private boolean hedgeTo(int to) {
    return to > from && tokens.get(to - 1).is("close");
  }

  private Quantity.Role role(Quantity.Kind kind, int before, int start) {
    boolean time = kind == Quantity.Kind.DURATION;
    if (before < from) {
      return Quantity.Role.NONE;
    }
    before = unspoken(before);
    String word = tokens.get(before).lower();
    String earlier = start - 1 >= from ? tokens.get(start - 1).lower() : "";
    for (int i = before; i >= from && i > before - 5; i--) {
      if (TARGETS.contains(tokens.get(i).lower())) {
        return Quantity.Role.TARGET;
      }
    }
    switch (word) {
      case "from", "against", "versus", "vs" -> {
        return Quantity.Role.FROM;
      }
      case "to", ">", "→" -> {
        return Quantity.Role.TO;
      }
      case "of" -> {
        return Quantity.Role.OF;
      }
      case "by", "up", "down", "+" -> {
        return time ? Quantity.Role.WINDOW : Quantity.Role.DELTA;
      }
      case "in",
          "within",
          "after",
          "during",
          "for",
          "since",
          "last",
          "past",
          "first",
          "next",
          "inside",
          "following",
          "every",
          "these",
          "those" -> {
        return time ? Quantity.Role.WINDOW : Quantity.Role.NONE;
      }
      default -> {
        boolean window = time && (earlier.equals("over") || earlier.equals("under"));
        return window ? Quantity.Role.WINDOW : Quantity.Role.NONE;
      }
    }
  }

  /** Steps back over fillers and their commas: "from, uh, seven". */
  private int unspoken(int at) {
    int before = at;
    int comma = before > from && tokens.get(before).is(",") ? 1 : 0;
    while (before - comma > from && FILLERS.contains(tokens.get(before - comma).lower())) {
      before -= comma + 1;
      comma = before > from && tokens.get(before).is(",") ? 1 : 0;
      if (comma == 1 && !FILLERS.contains(tokens.get(before - 1).lower())) {
        return before - 1;
      }
    }
    return before;
  }
}
