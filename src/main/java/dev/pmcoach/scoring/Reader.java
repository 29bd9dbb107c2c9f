package dev.pmcoach.scoring;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads an answer: what its sentences are evidence of, which count, and what grade they carry. */
final class Reader {
  /** Below, a sentence's kind of evidence is not quoted. */
  private static final double QUOTED = 0.22;

  /**
   * Left with a chance of the grade above this, more is quoted: taken out of the text, it reads
   * better.
   */
  private static final double NEAR = 0.4;

  /** From here on a sentence tells of a plan. */
  private static final double PLAN = 0.6;

  /** An answer as it was read. */
  record Read(Text text, Evidences evidences, Gates gates, boolean[] targeted, int targets) {}

  private final Rubric rubric;
  private final Tagger tagger;
  private final GradeModel grades;
  private final WordOrder order;
  private final Plausibility plausibility;

  Reader(Rubric rubric, Model model, Set<String> untrained) {
    this.rubric = rubric;
    this.tagger = new Tagger(model, rubric, untrained);
    this.grades = new GradeModel(model.grades());
    this.order = model.order();
    this.plausibility = Plausibility.of(rubric);
  }

  Read read(Answer answer) {
    Text text = new Text(answer.parts());
    boolean[] targeted = new boolean[rubric.signals().size()];
    int targets = 0;
    for (int s = 0; s < targeted.length; s++) {
      String id = rubric.signals().get(s).id();
      targeted[s] = answer.targets().isEmpty() || answer.targets().contains(id);
      targets += targeted[s] ? 1 : 0;
    }
    Gates gates = Gates.of(text, answer.question(), plausibility, order);
    Evidences evidences = tagger.read(text, gates.hidden(), targeted, targets);
    settle(text, gates, evidences.tags());
    return new Read(text, evidences, gates, targeted, targets);
  }

  /** Makes the learnt tags agree with what needs no learning. */
  static void settle(Text text, Gates gates, double[][] tags) {
    gates.apply(tags);
    PlainEvidence.apply(text, gates, tags);
    Placeholders.apply(text, tags);
  }

  double[] chances(Read read, int signal, boolean[] hidden) {
    return chances(read, read.evidences(), signal, hidden);
  }

  double[] chances(Read read, Evidences evidences, int signal, boolean[] hidden) {
    return grades.chances(Trees.quantise(features(read, evidences, signal, hidden)));
  }

  private double[] features(Read read, Evidences evidences, int signal, boolean[] hidden) {
    boolean qualitative = rubric.signals().get(signal).qualitative();
    ClaimFeatures.Asked asked =
        new ClaimFeatures.Asked(read.targeted()[signal], read.targets(), qualitative);
    return ClaimFeatures.of(evidences, signal, asked, hidden);
  }

  int level(Read read, Evidences evidences, int signal, boolean[] hidden) {
    boolean any = false;
    for (boolean gone : hidden) {
      any |= !gone;
    }
    return any ? grades.grade(features(read, evidences, signal, hidden)) : 0;
  }

  /** Grades a signal and finds the sentences without which the grade would be lower. */
  Claim claim(Read read, int signal) {
    boolean[] hidden = read.gates().hidden().clone();
    int level = level(read, read.evidences(), signal, hidden);
    boolean[] firm = withoutPlans(read, hidden);
    int firmLevel = level(read, read.evidences(), signal, firm);
    if (firmLevel > level) {
      level = firmLevel;
      hidden = firm;
    }
    Map<Integer, List<EvidenceKind>> quoted = new TreeMap<>();
    if (level == 0) {
      return new Claim(0, quoted);
    }
    for (int n = 0; n < hidden.length; n++) {
      List<EvidenceKind> kinds = hidden[n] ? List.of() : kinds(read, n, signal, QUOTED);
      if (!kinds.isEmpty()) {
        quoted.put(n, kinds);
        hidden[n] = true;
      }
    }
    while (carries(read, signal, hidden, level)) {
      int best = strongest(read, signal, hidden);
      if (best < 0) {
        break;
      }
      hidden[best] = true;
      List<EvidenceKind> kinds = kinds(read, best, signal, 0.1);
      quoted.put(best, kinds.isEmpty() ? List.of(EvidenceKind.CLAIM) : kinds);
    }
    return new Claim(level, quoted);
  }

  /** Whether what isn't hidden comes near the grade. */
  private boolean carries(Read read, int signal, boolean[] hidden, int level) {
    double[] features = features(read, read.evidences(), signal, hidden);
    double[] chances = grades.chances(Trees.quantise(features));
    return GradeModel.grade(features, chances) >= level || chances[level - 1] > NEAR;
  }

  /** A plan told beside what was done takes nothing from it. */
  private static boolean[] withoutPlans(Read read, boolean[] hidden) {
    boolean[] firm = hidden.clone();
    for (int n = 0; n < firm.length; n++) {
      firm[n] |= read.evidences().tag(n, Tag.HYPO) > PLAN;
    }
    return firm;
  }

  private static int strongest(Read read, int signal, boolean[] hidden) {
    int best = -1;
    double most = -1;
    for (int n = 0; n < hidden.length; n++) {
      if (!hidden[n]) {
        double weight = 0.05;
        for (Tag tag : Tag.values()) {
          weight =
              Math.max(
                  weight, tag.ordinal() <= Tag.TRADE.ordinal() ? read.evidences().tag(n, tag) : 0);
        }
        double here = read.evidences().topics()[n][signal] * weight;
        if (here > most) {
          most = here;
          best = n;
        }
      }
    }
    return best;
  }

  private List<EvidenceKind> kinds(Read read, int n, int signal, double least) {
    Evidences evidences = read.evidences();
    double sound =
        evidences.topics()[n][signal]
            * (1 - evidences.tag(n, Tag.NEG))
            * (1 - evidences.tag(n, Tag.BAD));
    double done = sound * (1 - evidences.tag(n, Tag.HYPO));
    List<EvidenceKind> kinds = new ArrayList<>(3);
    add(kinds, EvidenceKind.OWN_ACT, done * evidences.tag(n, Tag.OWN) >= least);
    add(kinds, EvidenceKind.TEAM_ACT, done * evidences.tag(n, Tag.TEAM) >= least);
    add(kinds, EvidenceKind.MECHANISM, sound * evidences.tag(n, Tag.MECH) >= least);
    add(kinds, EvidenceKind.FIGURE, sound * evidences.tag(n, Tag.FIG) >= least);
    add(kinds, EvidenceKind.BASELINE, sound * evidences.tag(n, Tag.BASE) >= least);
    add(kinds, EvidenceKind.VERIFICATION, done * evidences.tag(n, Tag.VERIFY) >= least);
    if (done * evidences.tag(n, Tag.TRADE) >= least) {
      kinds.add(commitment(read, n, signal) ? EvidenceKind.COMMITMENT : EvidenceKind.TRADE_OFF);
    }
    if (kinds.isEmpty()) {
      add(kinds, EvidenceKind.CLAIM, sound * evidences.tag(n, Tag.ASSERT) >= least);
    }
    return kinds;
  }

  /** One tag covers what was given up and what was obtained; the words tell which. */
  private boolean commitment(Read read, int n, int signal) {
    Lexicon lexicon = Lexicon.builtIn();
    long mask = read.text().mask(n);
    boolean obtained = (mask & lexicon.bit("commit")) != 0;
    boolean given = (mask & lexicon.bit("trade")) != 0;
    Signal graded = rubric.signals().get(signal);
    return obtained && (!given || graded.qualitative());
  }

  private static void add(List<EvidenceKind> kinds, EvidenceKind kind, boolean on) {
    if (on) {
      kinds.add(kind);
    }
  }
}
