package dev.pmcoach.scoring;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Grades by the anchors' own words: which kinds of evidence stand together on a signal. */
final class RuleGrader {
  Claim grade(Signal signal, int index, Evidences read, int lines) {
    Map<Integer, List<EvidenceKind>> kinds = new TreeMap<>();
    Set<EvidenceKind> seen = EnumSet.noneOf(EvidenceKind.class);
    for (int n = 0; n < lines; n++) {
      if (!near(read, n, index, lines) || spoiled(read, n)) {
        continue;
      }
      List<EvidenceKind> here = kinds(read, n);
      if (!here.isEmpty()) {
        kinds.put(n, here);
        seen.addAll(here);
      }
    }
    return new Claim(level(signal, seen), kinds);
  }

  private static boolean spoiled(Evidences read, int n) {
    return read.tag(n, Tag.NEG) > 0.5 || read.tag(n, Tag.BAD) > 0.5;
  }

  private static boolean near(Evidences read, int n, int index, int lines) {
    double here = read.topics()[n][index];
    double before = n > 0 ? read.topics()[n - 1][index] : 0;
    double after = n + 1 < lines ? read.topics()[n + 1][index] : 0;
    return here > 0.4 || before > 0.4 || after > 0.4;
  }

  private static List<EvidenceKind> kinds(Evidences read, int n) {
    List<EvidenceKind> kinds = new ArrayList<>(4);
    boolean hypothetical = read.tag(n, Tag.HYPO) > 0.5;
    add(kinds, EvidenceKind.OWN_ACT, read.tag(n, Tag.OWN) > 0.5 && !hypothetical);
    add(kinds, EvidenceKind.TEAM_ACT, read.tag(n, Tag.TEAM) > 0.5);
    add(kinds, EvidenceKind.MECHANISM, read.tag(n, Tag.MECH) > 0.5);
    add(kinds, EvidenceKind.FIGURE, read.tag(n, Tag.FIG) > 0.5 && !hypothetical);
    add(kinds, EvidenceKind.BASELINE, read.tag(n, Tag.BASE) > 0.5);
    add(kinds, EvidenceKind.VERIFICATION, read.tag(n, Tag.VERIFY) > 0.5 && !hypothetical);
    add(kinds, EvidenceKind.TRADE_OFF, read.tag(n, Tag.TRADE) > 0.5 && !hypothetical);
    add(kinds, EvidenceKind.CLAIM, kinds.isEmpty() && read.tag(n, Tag.ASSERT) > 0.5);
    return kinds;
  }

  private static void add(List<EvidenceKind> kinds, EvidenceKind kind, boolean on) {
    if (on) {
      kinds.add(kind);
    }
  }

  private static int level(Signal signal, Set<EvidenceKind> seen) {
    boolean own = seen.contains(EvidenceKind.OWN_ACT);
    boolean figure = seen.contains(EvidenceKind.FIGURE);
    boolean baseline = seen.contains(EvidenceKind.BASELINE);
    boolean proof = seen.contains(EvidenceKind.VERIFICATION);
    boolean traded = seen.contains(EvidenceKind.TRADE_OFF);
    boolean three = signal.qualitative() ? own && (traded || figure) : own && figure && baseline;
    if (three) {
      return proof || traded && !signal.qualitative() || traded && figure ? 4 : 3;
    }
    if (figure || own && seen.contains(EvidenceKind.MECHANISM) && seen.size() > 2) {
      return 2;
    }
    return seen.isEmpty() ? 0 : 1;
  }
}
