package dev.pmcoach.scoring;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Rubric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Works out what one more piece of evidence would be worth, by grading as if it stood there. */
final class Gains {
  private final Rubric rubric;
  private final Reader reader;
  private final CardWriter writer;

  Gains(Rubric rubric, Reader reader, CardWriter writer) {
    this.rubric = rubric;
    this.reader = reader;
    this.writer = writer;
  }

  List<Gain> of(Reader.Read read) {
    List<Gain> gains = new ArrayList<>();
    for (int s = 0; s < rubric.signals().size(); s++) {
      if (read.targeted()[s] && read.text().size() > 0) {
        gains.addAll(of(read, s));
      }
    }
    gains.sort(Comparator.comparingInt(Gain::points).reversed());
    return gains;
  }

  private List<Gain> of(Reader.Read read, int s) {
    Claim claim = reader.claim(read, s);
    Set<EvidenceKind> seen = EnumSet.noneOf(EvidenceKind.class);
    claim.kinds().values().forEach(seen::addAll);
    List<Gain> gains = new ArrayList<>();
    for (EvidenceKind kind : EvidenceKind.values()) {
      Tag tag = tag(kind);
      if (tag == null || seen.contains(kind)) {
        continue;
      }
      Evidences better = with(read, s, tag);
      int level = reader.level(read, better, s, read.gates().hidden());
      if (level > claim.level()) {
        int points = writer.worth(s, claim.level(), level, read.targeted());
        gains.add(new Gain(rubric.signals().get(s).id(), kind, level, points));
      }
    }
    return gains;
  }

  private static Tag tag(EvidenceKind kind) {
    return switch (kind) {
      case OWN_ACT -> Tag.OWN;
      case MECHANISM -> Tag.MECH;
      case FIGURE -> Tag.FIG;
      case BASELINE -> Tag.BASE;
      case VERIFICATION -> Tag.VERIFY;
      case TRADE_OFF, COMMITMENT -> Tag.TRADE;
      default -> null;
    };
  }

  /** The evidence with the tag added to the sentence that speaks most of the signal. */
  private static Evidences with(Reader.Read read, int s, Tag tag) {
    double[][] tags = read.evidences().tags().clone();
    double[][] topics = read.evidences().topics().clone();
    int best = 0;
    for (int n = 1; n < tags.length; n++) {
      boolean better = topics[n][s] > topics[best][s] && !read.gates().hidden()[n];
      best = better || read.gates().hidden()[best] ? n : best;
    }
    tags[best] = tags[best].clone();
    tags[best][tag.ordinal()] = 0.95;
    topics[best] = topics[best].clone();
    topics[best][s] = Math.max(0.9, topics[best][s]);
    return new Evidences(topics, tags);
  }
}
