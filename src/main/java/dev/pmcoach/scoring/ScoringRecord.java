package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How well grades agree with raters' grades of the same answers. Quadratic weighted kappa is 1 for
 * full agreement and 0 for chance; the mean absolute error is in grades.
 */
public final class ScoringRecord {
  /** Grades of 3 and up are credit, those of 1 and below none. */
  private static final int CREDIT = 3;

  private static final int NONE = 1;

  private static final int RESAMPLES = 1000;

  /**
   * One signal of one answer, graded by raters and by the scorer.
   *
   * @param answer id of the answer
   * @param set part of the graded set, such as {@code easy}; may be empty
   * @param kind how the answer was made, such as {@code strong}
   * @param pair id of the answer that it is a single change of; may be empty
   * @param gold the raters' grade, 0 to 4
   * @param got the scorer's
   * @param words length of the answer
   * @param keywords how many of the signal's terms it names
   */
  public record Grade(
      String answer,
      String set,
      String kind,
      String pair,
      String signal,
      int gold,
      int got,
      int words,
      int keywords) {}

  /** Whether raters and scorer would have let one answer pass alone. */
  public record Verdict(String answer, boolean gold, boolean got) {}

  /**
   * Agreement over some grades. Shares are 0 to 1.
   *
   * @param recall share graded right, for each grade of the raters
   * @param falseCredit share of grades of 3 and up where raters gave 0 or 1
   * @param missedCredit share of grades of 0 and 1 where raters gave 3 or 4
   */
  public record Figures(
      int grades,
      double kappa,
      double error,
      double exact,
      double withinOne,
      double spearman,
      List<Double> recall,
      double falseCredit,
      double missedCredit) {
    public Figures {
      recall = List.copyOf(recall);
    }
  }

  private final List<Grade> grades;
  private final List<Verdict> verdicts;

  public ScoringRecord(List<Grade> grades, List<Verdict> verdicts) {
    this.grades = List.copyOf(grades);
    this.verdicts = List.copyOf(verdicts);
  }

  List<Grade> grades() {
    return grades;
  }

  List<Verdict> verdicts() {
    return verdicts;
  }

  public Figures all() {
    return figures(grades);
  }

  /** Returns the figures of each part of the graded set. */
  public Map<String, Figures> bySet() {
    return by(Grade::set);
  }

  public Map<String, Figures> byKind() {
    return by(Grade::kind);
  }

  public Map<String, Figures> bySignal() {
    return by(Grade::signal);
  }

  private Map<String, Figures> by(java.util.function.Function<Grade, String> key) {
    Map<String, List<Grade>> groups = new TreeMap<>();
    for (Grade grade : grades) {
      groups.computeIfAbsent(key.apply(grade), name -> new ArrayList<>()).add(grade);
    }
    Map<String, Figures> figures = new LinkedHashMap<>();
    groups.forEach((name, group) -> figures.put(name, figures(group)));
    return figures;
  }

  private static Figures figures(List<Grade> grades) {
    int n = grades.size();
    int error = 0;
    int exact = 0;
    int near = 0;
    int[] gold = new int[5];
    int[] right = new int[5];
    int falseCredit = 0;
    int missed = 0;
    for (Grade grade : grades) {
      int distance = Math.abs(grade.gold() - grade.got());
      error += distance;
      exact += distance == 0 ? 1 : 0;
      near += distance <= 1 ? 1 : 0;
      gold[grade.gold()]++;
      right[grade.gold()] += distance == 0 ? 1 : 0;
      falseCredit += grade.gold() <= NONE && grade.got() >= CREDIT ? 1 : 0;
      missed += grade.gold() >= CREDIT && grade.got() <= NONE ? 1 : 0;
    }
    List<Double> recall = new ArrayList<>();
    for (int level = 0; level < 5; level++) {
      recall.add(share(right[level], gold[level]));
    }
    return new Figures(
        n,
        kappa(grades, Grade::got),
        share(error, n),
        share(exact, n),
        share(near, n),
        spearman(grades),
        recall,
        share(falseCredit, gold[0] + gold[1]),
        share(missed, gold[3] + gold[4]));
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private static double kappa(List<Grade> grades, java.util.function.ToIntFunction<Grade> got) {
    double n = grades.size();
    double[] gold = new double[5];
    double[] given = new double[5];
    double apart = 0;
    for (Grade grade : grades) {
      int level = got.applyAsInt(grade);
      gold[grade.gold()]++;
      given[level]++;
      apart += (grade.gold() - level) * (grade.gold() - level);
    }
    double chance = 0;
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        chance += (i - j) * (i - j) * gold[i] * given[j] / n;
      }
    }
    return chance == 0 ? (apart == 0 ? 1 : 0) : 1 - apart / chance;
  }

  /** Returns the 95 percent interval of the kappa when answers are drawn anew. */
  public double[] interval() {
    Map<String, List<Grade>> answers = new LinkedHashMap<>();
    for (Grade grade : grades) {
      answers.computeIfAbsent(grade.answer(), id -> new ArrayList<>()).add(grade);
    }
    List<List<Grade>> groups = new ArrayList<>(answers.values());
    if (groups.isEmpty()) {
      return new double[] {0, 0};
    }
    SplittableRandom random = new SplittableRandom(1);
    double[] kappas = new double[RESAMPLES];
    for (int round = 0; round < RESAMPLES; round++) {
      List<Grade> drawn = new ArrayList<>(grades.size());
      for (int k = 0; k < groups.size(); k++) {
        drawn.addAll(groups.get(random.nextInt(groups.size())));
      }
      kappas[round] = kappa(drawn, Grade::got);
    }
    Arrays.sort(kappas);
    return new double[] {kappas[RESAMPLES / 40], kappas[RESAMPLES - 1 - RESAMPLES / 40]};
  }

  /** Returns the kappa of grading by length alone, with the raters' own shares of each grade. */
  public double lengthKappa() {
    return rankedKappa(Grade::words);
  }

  /** Returns the kappa of grading by how many terms are named, with the raters' shares. */
  public double keywordKappa() {
    return rankedKappa(Grade::keywords);
  }

  private double rankedKappa(ToDoubleFunction<Grade> by) {
    List<Grade> ranked = new ArrayList<>(grades);
    ranked.sort(Comparator.comparingDouble(by));
    int[] gold = grades.stream().mapToInt(Grade::gold).sorted().toArray();
    Map<Grade, Integer> level = new java.util.IdentityHashMap<>();
    for (int k = 0; k < gold.length; k++) {
      level.put(ranked.get(k), gold[k]);
    }
    return grades.isEmpty() ? 0 : kappa(ranked, level::get);
  }

  /** Returns the share of answers where raters and scorer agree on passing alone. */
  public double advanceAccuracy() {
    int same = 0;
    for (Verdict verdict : verdicts) {
      same += verdict.gold() == verdict.got() ? 1 : 0;
    }
    return share(same, verdicts.size());
  }

  /**
   * Compares answers with the single change made to them.
   *
   * @param pairs how many signals of such pairs were graded
   * @param agreed how many moved as the raters' grades did: up, down or not at all
   */
  public record Pairs(int pairs, int agreed) {}

  public Pairs pairs() {
    Map<String, Grade> known = new LinkedHashMap<>();
    for (Grade grade : grades) {
      known.put(grade.answer() + "/" + grade.signal(), grade);
    }
    int all = 0;
    int agreed = 0;
    for (Grade grade : grades) {
      Grade other = known.get(grade.pair() + "/" + grade.signal());
      if (other != null) {
        int gold = Integer.signum(grade.gold() - other.gold());
        all++;
        agreed += gold == Integer.signum(grade.got() - other.got()) ? 1 : 0;
      }
    }
    return new Pairs(all, agreed);
  }

  private static double spearman(List<Grade> grades) {
    double[] a = ranks(grades.stream().mapToDouble(Grade::gold).toArray());
    double[] b = ranks(grades.stream().mapToDouble(Grade::got).toArray());
    double mean = (a.length + 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }
    return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
  }

  private static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int k = from; k < to; k++) {
        ranks[order[k]] = (from + to + 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
