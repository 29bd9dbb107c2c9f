package dev.pmcoach.scoring;

import java.util.List;

/** Reads one number, in digits or in words, that starts at a token. */
final class NumberReader {
  /** A number and the token after it; {@code vague} for "a few", {@code bare} for a lone "one". */
  record Read(double value, int to, boolean words, boolean vague, boolean fraction) {}

  private final List<Token> tokens;
  private final int limit;

  NumberReader(List<Token> tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /** Returns the number at {@code i}, or null. */
  Read read(int i) {
    Token token = tokens.get(i);
    if (token.isNumber()) {
      return digits(i);
    }
    if (token.kind() == Token.Kind.SYMBOL) {
      double part = vulgar(token.lower());
      return part > 0 ? scaled(part, i + 1, true) : null;
    }
    return words(i);
  }

  private Read digits(int i) {
    double value = parse(tokens.get(i).lower());
    int to = i + 1;
    if (to < limit && vulgar(at(to)) > 0) {
      value += vulgar(at(to));
      to++;
    } else if (to + 2 < limit
        && at(to).equals("/")
        && tokens.get(to).glued()
        && fractionDigits(i)) {
      double below = parse(at(to + 1));
      return new Read(value / below, to + 2, false, false, true);
    }
    if (at(to).equals("and")
        && to + 2 < limit
        && at(to + 1).equals("a")
        && at(to + 2).equals("half")) {
      value += 0.5;
      to += 3;
    }
    if (at(to).equals("dozen")) {
      return new Read(value * 12, to + 1, false, false, false);
    }
    double suffix = to < limit ? suffix(to) : 0;
    while (suffix > 0) {
      value *= suffix;
      to++;
      suffix = to < limit && !tokens.get(to).glued() ? NumberWords.scale(at(to)) : 0;
    }
    if (at(to).equals("and") && to + 1 < limit && value >= 100 && to > i + 1) {
      int small = tokens.get(to + 1).isNumber() ? -1 : NumberWords.small(at(to + 1));
      double rest = tokens.get(to + 1).isNumber() ? parse(at(to + 1)) : small;
      if (rest > 0 && rest < 100 && value % 100 == 0 && tokens.get(i + 1).is("hundred")) {
        return new Read(value + rest, to + 2, false, false, false);
      }
    }
    return new Read(value, to, false, false, false);
  }

  /** "2/3" is a fraction; "40/60" and "24/7" are not. */
  private boolean fractionDigits(int i) {
    Token below = tokens.get(i + 2);
    if (!below.isNumber() || !below.glued() || below.lower().length() > 1) {
      return false;
    }
    double d = parse(below.lower());
    return d > 1 && parse(at(i)) < d && d != 7;
  }

  private double suffix(int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return 0;
    }
    double scale = NumberWords.scale(token.lower());
    if (scale > 0) {
      return scale;
    }
    boolean near = token.glued() || i > 0;
    return switch (token.lower()) {
      case "k" -> near ? 1e3 : 0;
      case "m" -> token.glued() ? 1e6 : 0;
      case "mm", "mn", "mln", "mio", "mil" -> token.is("mil") ? 1e3 : 1e6;
      case "bn", "bln" -> 1e9;
      case "b" -> token.glued() ? 1e9 : 0;
      case "tn" -> token.glued() ? 1e12 : 0;
      default -> 0;
    };
  }

  private Read words(int i) {
    String word = at(i);
    switch (word) {
      case "a", "an", "another" -> {
        return article(i);
      }
      case "half" -> {
        return half(i);
      }
      case "few" -> {
        return new Read(3, i + 1, true, true, false);
      }
      case "dozen", "dozens" -> {
        return word.equals("dozen") ? null : new Read(24, i + 1, true, true, false);
      }
      case "couple" -> {
        return new Read(2, skipOf(i + 1), true, false, false);
      }
      case "hundreds" -> {
        return new Read(300, skipOf(i + 1), true, true, false);
      }
      case "thousands" -> {
        return new Read(3000, skipOf(i + 1), true, true, false);
      }
      case "millions" -> {
        return new Read(3e6, skipOf(i + 1), true, true, false);
      }
      default -> {
        return spelled(i);
      }
    }
  }

  private Read article(int i) {
    if (i + 1 >= limit) {
      return null;
    }
    String next = at(i + 1);
    if (next.equals("dozen")) {
      return new Read(12, i + 2, true, false, false);
    }
    if (next.equals("couple")) {
      return new Read(2, skipOf(i + 2), true, false, false);
    }
    if (next.equals("few")) {
      boolean scale = i + 2 < limit && NumberWords.scale(at(i + 2)) > 0;
      return new Read(
          scale ? 3 * NumberWords.scale(at(i + 2)) : 3, scale ? i + 3 : i + 2, true, true, false);
    }
    if (NumberWords.scale(next) > 0) {
      return spelledFrom(i + 1, 1);
    }
    if (next.equals("half") && i + 2 < limit && NumberWords.scale(at(i + 2)) > 0) {
      return new Read(NumberWords.scale(at(i + 2)) / 2, i + 3, true, false, false);
    }
    double fraction = NumberWords.fraction(next);
    boolean of = i + 2 < limit && at(i + 2).equals("of");
    return fraction > 0 && of ? fractionOf(fraction, i + 2) : null;
  }

  /** "half a million", "half a dozen", "half of our tenants", "half the base", "by half". */
  private Read half(int i) {
    int next = i + 1;
    if (next + 1 < limit && (at(next).equals("a") || at(next).equals("an"))) {
      if (NumberWords.scale(at(next + 1)) > 0) {
        return new Read(NumberWords.scale(at(next + 1)) / 2, next + 2, true, false, false);
      }
      if (at(next + 1).equals("dozen")) {
        return new Read(6, next + 2, true, false, false);
      }
      return new Read(0.5, next + 1, true, false, false);
    }
    return new Read(0.5, next, true, false, true);
  }

  private Read spelled(int i) {
    if (NumberWords.small(at(i)) < 0 && NumberWords.scale(at(i)) == 0) {
      return null;
    }
    return spelledFrom(i, 0);
  }

  /** Adds up number words; {@code start} is 1 after an article ("a hundred"). */
  private Read spelledFrom(int i, double start) {
    double total = 0;
    double current = start;
    int to = i;
    boolean any = start > 0;
    double lastSmall = -1;
    while (to < limit) {
      int at = hyphen(to) && any && to + 1 < limit ? to + 1 : to;
      String word = at(at);
      int small = NumberWords.small(word);
      double scale = NumberWords.scale(word);
      if (small >= 0) {
        boolean follows = lastSmall < 0 || lastSmall >= 20 && lastSmall % 10 == 0 && small < 10;
        if (!follows) {
          break;
        }
        current += small;
        lastSmall = small;
      } else if (word.equals("dozen") && any) {
        current = (current == 0 ? 1 : current) * 12;
        to = at + 1;
        break;
      } else if (scale == 100) {
        current = (current == 0 ? 1 : current) * 100;
        lastSmall = -1;
      } else if (scale > 0) {
        total += (current == 0 ? 1 : current) * scale;
        current = 0;
        lastSmall = -1;
      } else if (word.equals("and") && any && lastSmall < 0 && at + 1 < limit) {
        if (NumberWords.small(at(at + 1)) < 0 || start > 0 && total + current < 100) {
          break;
        }
      } else if (word.equals("point") && lastSmall >= 0 && at + 1 < limit) {
        return decimals(total + current, at + 1);
      } else {
        break;
      }
      any = true;
      to = at + 1;
    }
    double value = total + current;
    if (at(to).equals("and")
        && to + 2 < limit
        && at(to + 1).equals("a")
        && at(to + 2).equals("half")) {
      return scaled(value + 0.5, to + 3, false);
    }
    int next = hyphen(to) ? to + 1 : to;
    if (next < limit && value <= 20) {
      double fraction = NumberWords.fraction(at(next));
      boolean plural = at(next).endsWith("s") || value == 1;
      boolean quarter = at(next).startsWith("quarter");
      boolean of = next + 1 < limit && at(next + 1).equals("of");
      if (fraction > 0 && plural && !at(next).equals("half") && (!quarter || of)) {
        return fractionOf(value * fraction, next + 1);
      }
    }
    return new Read(value, to, true, false, false);
  }

  /** "two thirds of a million" is a number; "two thirds of our base" a share. */
  private Read fractionOf(double fraction, int of) {
    if (of + 2 < limit
        && at(of).equals("of")
        && at(of + 1).equals("a")
        && NumberWords.scale(at(of + 2)) > 0) {
      return new Read(fraction * NumberWords.scale(at(of + 2)), of + 3, true, false, false);
    }
    if (of + 2 < limit
        && at(of).equals("of")
        && (at(of + 1).equals("a") || at(of + 1).equals("an"))) {
      return new Read(fraction, of + 2, true, false, false);
    }
    return new Read(fraction, of, true, false, true);
  }

  private Read decimals(double whole, int i) {
    double value = whole;
    double place = 0.1;
    int to = i;
    while (to < limit && NumberWords.small(at(to)) >= 0) {
      int small = NumberWords.small(at(to));
      if (small >= 10) {
        value += small * place / 10;
        to++;
        break;
      }
      value += small * place;
      place /= 10;
      to++;
    }
    return scaled(value, to, false);
  }

  private Read scaled(double value, int i, boolean fraction) {
    double scale = i < limit ? NumberWords.scale(at(i)) : 0;
    return scale > 0
        ? new Read(value * scale, i + 1, true, false, false)
        : new Read(value, i, true, false, fraction);
  }

  private int skipOf(int i) {
    return i < limit && at(i).equals("of") ? i + 1 : i;
  }

  private boolean hyphen(int i) {
    return i < limit && tokens.get(i).is("-") && tokens.get(i).glued();
  }

  private String at(int i) {
    return i < limit ? tokens.get(i).lower() : "";
  }

  private static double vulgar(String symbol) {
    return switch (symbol) {
      case "½" -> 0.5;
      case "¼" -> 0.25;
      case "¾" -> 0.75;
      case "⅓" -> 1 / 3.0;
      case "⅔" -> 2 / 3.0;
      default -> 0;
    };
  }

  /** Reads "1,800", "1.800.000", "1,8" and "2.33"; a single comma before three digits groups. */
  static double parse(String digits) {
    int commas = count(digits, ',');
    int dots = count(digits, '.');
    String plain = digits;
    if (commas > 0 && dots > 0) {
      boolean commaLast = digits.lastIndexOf(',') > digits.lastIndexOf('.');
      plain = commaLast ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    } else if (commas > 0) {
      boolean groups = digits.length() - digits.lastIndexOf(',') == 4 && digits.charAt(0) != '0';
      plain = groups || commas > 1 ? digits.replace(",", "") : digits.replace(',', '.');
    } else if (dots > 1) {
      plain = digits.replace(".", "");
    }
    return count(plain, '.') > 1 ? 0 : Double.parseDouble(plain);
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == c) {
        count++;
      }
    }
    return count;
  }
}
