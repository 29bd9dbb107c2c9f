package dev.pmcoach.interview;

import dev.pmcoach.content.EvidenceKind;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The committee's card of a loop: the Signal-Weighting Matrix filled in, and what follows from it.
 * Plain data, for the screen, reports and JSON.
 *
 * @param loop the loop's id
 * @param rubric the rubric's id
 * @param bar the score that has to be exceeded
 * @param rounds the rounds with graded answers, in the order in which they were played
 * @param rows one for each signal, in the rubric's order
 * @param low where the score lies at least: with the signals never observed at evidence 0, or else
 *     the lower end of the band
 * @param high where it lies at most: with those signals at evidence 4, or else the upper end
 * @param score the Impact-Weighted Score, 0 to 100; empty while a signal was never observed
 * @param atRisk whether an index is unclaimed or below its bar
 * @param cards one for each persona who sat in, opened only now
 * @param fixes what would lift the score, most first; signals never heard come last
 * @param toVerify figures and placeholders to check before the real loop
 * @param remarks what the rubric remarks on, such as a lock-in argument where openness counts
 * @param partner the grades of a partner who interviewed, beside the scorer's; empty without one
 * @param scenes how its role-plays and stress rounds ended
 * @param notes what the candidate and the partner noted; private
 */
public record LoopCard(
    String loop,
    String rubric,
    int bar,
    List<RoundRef> rounds,
    List<Row> rows,
    double low,
    double high,
    OptionalDouble score,
    List<Bonus> bonuses,
    List<Index> indices,
    Decision decision,
    boolean atRisk,
    List<PersonaCard> cards,
    List<Fix> fixes,
    List<ToVerify> toVerify,
    List<String> remarks,
    List<PartnerView> partner,
    List<SceneEnd> scenes,
    List<Note> notes) {
  public LoopCard {
    partner = List.copyOf(partner);
    scenes = List.copyOf(scenes);
    notes = List.copyOf(notes);
    rounds = List.copyOf(rounds);
    rows = List.copyOf(rows);
    bonuses = List.copyOf(bonuses);
    indices = List.copyOf(indices);
    cards = List.copyOf(cards);
    fixes = List.copyOf(fixes);
    toVerify = List.copyOf(toVerify);
    remarks = List.copyOf(remarks);
  }

  /** Whether every signal was observed, so that there is one score. */
  public boolean complete() {
    return score.isPresent();
  }

  /** What the matrix decides. */
  public enum Decision {
    OFFER,
    NO_OFFER,
    /** A signal was never observed. */
    NOT_DECIDED;

    /** Returns the kebab-case id used in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How far the personas' cards lie apart on a signal. */
  public enum Accord {
    /** Fewer than two of them observed it. */
    ALONE,
    AGREE,
    MIXED,
    GAP;

    /** Returns the kebab-case id used in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param minutes played, rounded
   * @param planned minutes that it may take; 0 without a clock
   * @param hints how many steps of hint ladders were taken
   * @param overlong how many answers took more than five minutes to say
   */
  public record RoundRef(
      String id,
      String title,
      int minutes,
      int planned,
      int answered,
      int asked,
      int hints,
      int overlong) {
    /** Returns the minutes that it ran over, 0 when it kept its time. */
    public int over() {
      return planned == 0 ? 0 : Math.max(0, minutes - planned);
    }
  }

  /**
   * One signal.
   *
   * @param cells one for each of {@link LoopCard#rounds}
   * @param points mean of its two best rounds, 0 to 100; empty when never observed
   * @param quotes what carries its best answers
   * @param missing what the weaker of the rounds that count lacks, cheapest first
   * @param advice what to say next time; may be empty
   */
  public record Row(
      String signal,
      String title,
      int weight,
      List<Cell> cells,
      OptionalDouble points,
      Accord accord,
      List<Quote> quotes,
      List<EvidenceKind> missing,
      String advice) {
    public Row {
      cells = List.copyOf(cells);
      quotes = List.copyOf(quotes);
      missing = List.copyOf(missing);
    }

    public boolean observed() {
      return points.isPresent();
    }
  }

  /**
   * The best answer of a round on a signal.
   *
   * @param level 0 to 4; empty when no answered question of the round targets it
   * @param points for that level; 0 when empty
   */
  public record Cell(OptionalInt level, int points) {}

  /**
   * @param round the round's id
   * @param question the question's id
   */
  public record Quote(String round, String question, EvidenceKind kind, String text) {}

  /**
   * @param points what it added, 0 when not met
   */
  public record Bonus(
      String id, String title, int worth, int withinDays, int points, List<Quote> quotes) {
    public Bonus {
      quotes = List.copyOf(quotes);
    }

    public boolean met() {
      return points > 0;
    }
  }

  /**
   * @param argued whether any answer claimed it
   * @param value the highest growth claimed, 0.6 for 60 percent
   */
  public record Index(
      String id,
      String title,
      boolean argued,
      OptionalDouble value,
      double bar,
      boolean met,
      List<Quote> quotes) {
    public Index {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * What one persona wrote down in the rounds they sat in.
   *
   * @param persona their id
   * @param strictness 1 (generous) to 5 (hard); moves their vote's words, never the score
   * @param rounds ids of the rounds they sat in
   * @param signals their points for each signal that they observed, in the rubric's order
   * @param score of what they observed alone, by weight; empty when they observed nothing
   * @param vetoes ids of signals on which they would stop a hire if it were theirs to decide
   */
  public record PersonaCard(
      String persona,
      String name,
      String title,
      int strictness,
      List<String> rounds,
      List<SignalPoints> signals,
      OptionalDouble score,
      Vote vote,
      List<String> vetoes) {
    public PersonaCard {
      rounds = List.copyOf(rounds);
      signals = List.copyOf(signals);
      vetoes = List.copyOf(vetoes);
    }
  }

  public record SignalPoints(String signal, double points) {}

  /** A persona's vote, in the words that panels use. */
  public enum Vote {
    STRONG_YES,
    YES,
    NO,
    STRONG_NO,
    NOT_ENOUGH_EVIDENCE;

    /** Returns the kebab-case id used in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Something that would lift the score.
   *
   * @param id of the signal or bonus
   * @param gain points of the loop's score, up to evidence 4 in all rounds that count
   * @param advice what to say
   */
  public record Fix(String id, String title, double gain, String advice) {}

  /**
   * @param placeholder whether it is a {@code [figure?]} rather than an unverified figure
   */
  public record ToVerify(String round, String question, String text, boolean placeholder) {}

  /**
   * A partner's grades of a signal beside the scorer's.
   *
   * @param partner the mean of the partner's grades, 0 to 4
   * @param scorer the mean of the scorer's for the same answers; empty when none was typed
   */
  public record PartnerView(String signal, String title, double partner, OptionalDouble scorer) {
    /** Whether the two lie a grade or more apart. */
    public boolean differs() {
      return scorer.isPresent() && Math.abs(partner - scorer.getAsDouble()) >= 1;
    }
  }

  /**
   * @param round the id of the round that it was played in
   * @param title the round's
   */
  public record SceneEnd(String round, String title, Scene.Outcome outcome) {}

  public record Note(String round, String question, String text) {}
}
