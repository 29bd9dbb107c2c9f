package dev.pmcoach.scoring;

import dev.pmcoach.content.Bonus;
import dev.pmcoach.content.Index;
import dev.pmcoach.content.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** What an answer shows beside its grades: time to value, the lock-in index, the impact lens. */
final class Observations {
  private static final double DAY = 86400;
  private static final double SURE = 0.4;
  private static final Set<String> UNTIL = Set.of("in", "within", "after", "inside", "under", "by");
  private static final Set<String> THEN = Set.of("on", "later", "after", "afterwards", "in");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Rubric rubric;

  Observations(Rubric rubric) {
    this.rubric = rubric;
  }

  List<BonusResult> bonuses(Reader.Read read) {
    List<BonusResult> results = new ArrayList<>();
    for (Bonus bonus : rubric.bonuses()) {
      List<Span> spans = new ArrayList<>();
      for (int n = 0; n < read.text().size() && spans.size() < 2; n++) {
        if (soon(read, n, bonus.withinDays()) && valueNear(read, n)) {
          spans.add(Quotes.opening(read.text(), n));
        }
      }
      boolean met = !spans.isEmpty();
      results.add(new BonusResult(bonus.id(), met, met ? bonus.points() : 0, spans));
    }
    return results;
  }

  /** Whether a sentence names a time from start to result of at most so many days. */
  private static boolean soon(Reader.Read read, int n, int days) {
    for (Quantity quantity : read.text().quantities(n)) {
      double value = quantity.value();
      boolean soon = value >= DAY && value <= days * DAY * 1.02;
      if (quantity.kind() == Quantity.Kind.DURATION && soon && untilThen(read, n, quantity)) {
        return true;
      }
    }
    return monthsApart(read, n) <= days / 30 - 1 || numbered(read, n, days);
  }

  /** "Within ten weeks", "ten weeks later"; "for ten weeks" is how long something went on. */
  private static boolean untilThen(Reader.Read read, int n, Quantity quantity) {
    List<Token> tokens = read.text().reading(n).tokens();
    Sentence sentence = read.text().sentence(n);
    int before = quantity.from() - 1;
    int after = quantity.to();
    boolean until = before >= sentence.from() && UNTIL.contains(tokens.get(before).lower());
    boolean then = after < sentence.to() && THEN.contains(tokens.get(after).lower());
    return until || then;
  }

  /** How many months lie between two that the sentence names; a large number for none. */
  private static int monthsApart(Reader.Read read, int n) {
    Sentence sentence = read.text().sentence(n);
    int first = -1;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int month = MONTHS.indexOf(read.text().reading(n).tokens().get(i).lower());
      if (month >= 0 && first >= 0) {
        return (month - first + 12) % 12;
      }
      first = month >= 0 ? month : first;
    }
    return 99;
  }

  /** "Day 60", "week six". */
  private static boolean numbered(Reader.Read read, int n, int days) {
    Sentence sentence = read.text().sentence(n);
    List<Token> tokens = read.text().reading(n).tokens();
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      double unit = tokens.get(i).is("day") ? 1 : tokens.get(i).is("week") ? 7 : 0;
      if (unit > 0) {
        Token next = tokens.get(i + 1);
        double value =
            next.isNumber() ? NumberReader.parse(next.lower()) : NumberWords.small(next.lower());
        if (value >= 1 && value * unit <= days) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean valueNear(Reader.Read read, int n) {
    for (int k = Math.max(0, n - 1); k <= Math.min(read.text().size() - 1, n + 1); k++) {
      Evidences evidences = read.evidences();
      double sound = (1 - evidences.tag(k, Tag.NEG)) * (1 - evidences.tag(k, Tag.BAD));
      if (!read.gates().hidden()[k] && evidences.tag(k, Tag.FIG) * sound > SURE) {
        return true;
      }
    }
    return false;
  }

  List<IndexResult> indices(Reader.Read read) {
    LockIn lockIn = new LockIn(read.text());
    List<IndexResult> results = new ArrayList<>();
    for (Index index : rubric.indices()) {
      List<Span> spans = new ArrayList<>();
      OptionalDouble value = OptionalDouble.empty();
      for (int n = 0; n < read.text().size(); n++) {
        boolean sound =
            read.evidences().tag(n, Tag.NEG) < 0.5 && read.evidences().tag(n, Tag.BAD) < 0.5;
        OptionalDouble growth =
            sound && !read.gates().hidden()[n] ? lockIn.growth(n) : OptionalDouble.empty();
        if (growth.isPresent()) {
          value = value.isPresent() ? value : growth;
          spans.add(Quotes.opening(read.text(), n));
        }
      }
      boolean argued = !spans.isEmpty();
      boolean met = value.isPresent() && value.getAsDouble() >= index.bar();
      results.add(new IndexResult(index.id(), argued, value, index.bar(), met, spans));
    }
    return results;
  }

  Scorecard.Lens lens(Reader.Read read) {
    Lexicon lexicon = Lexicon.builtIn();
    long demand = lexicon.bit("revenue") | lexicon.bit("adopt");
    long scale = lexicon.bit("scale");
    return new Scorecard.Lens(
        spans(read, demand, true),
        spans(read, scale, true),
        spans(read, lexicon.bit("lockin"), false));
  }

  private static List<Span> spans(Reader.Read read, long classes, boolean figure) {
    List<Span> spans = new ArrayList<>(2);
    for (int n = 0; n < read.text().size() && spans.size() < 2; n++) {
      Evidences evidences = read.evidences();
      boolean sound = evidences.tag(n, Tag.NEG) < 0.5 && evidences.tag(n, Tag.BAD) < 0.5;
      boolean shown = !figure || evidences.tag(n, Tag.FIG) > SURE;
      boolean about = (read.text().mask(n) & classes) != 0;
      if (about && shown && sound && !read.gates().hidden()[n]) {
        spans.add(Quotes.opening(read.text(), n));
      }
    }
    return spans;
  }

  List<String> remarks(Text text) {
    List<String> said = new ArrayList<>();
    for (Rubric.Remark remark : rubric.remarks()) {
      boolean found = false;
      for (Reading reading : text.readings()) {
        String lower = reading.text().toLowerCase(Locale.ROOT);
        for (String phrase : remark.phrases()) {
          found |= lower.contains(phrase.toLowerCase(Locale.ROOT));
        }
      }
      if (found) {
        said.add(remark.say());
      }
    }
    return said;
  }
}
