package dev.pmcoach.scoring;

import java.util.List;

/** Reads what a sentence contributes from word classes and amounts alone. */
final class RuleTagger {
  private final Lexicon lexicon = Lexicon.builtIn();

  double[] tags(Text text, int n) {
    double[] tags = new double[Tag.COUNT];
    long mask = text.mask(n);
    List<Quantity> quantities = text.quantities(n);
    SentenceFeatures features = new SentenceFeatures(text.reading(n));
    long voices = features.voices(text.sentence(n));
    boolean verbless = (voices >>> 18 & 1) != 0;
    boolean figure = false;
    boolean baseline = has(mask, "basew");
    for (Quantity quantity : quantities) {
      figure |= quantity.outcome() && quantity.role() != Quantity.Role.TARGET;
      baseline |= quantity.role() == Quantity.Role.FROM || quantity.role() == Quantity.Role.WINDOW;
    }
    boolean list = text.sentence(n).tokens() > 12 && verbless;
    boolean own = (voices & 1) != 0 && has(mask, "ownact");
    set(tags, Tag.OWN, own && !list);
    set(tags, Tag.TEAM, (voices >>> 4 & 1) != 0 && has(mask, "ownact"));
    set(tags, Tag.FIG, figure && !list && quantities.size() < 8);
    set(tags, Tag.BASE, baseline && (figure || has(mask, "timeref")) && !list);
    set(tags, Tag.VERIFY, has(mask, "verify") && (figure || has(mask, "party")) && !list);
    set(tags, Tag.TRADE, (has(mask, "trade") || has(mask, "commit")) && !list);
    set(tags, Tag.MECH, (has(mask, "cause") || own) && !list);
    set(tags, Tag.ASSERT, has(mask, "vagueadj") || has(mask, "buzz") || has(mask, "vagueverb"));
    set(tags, Tag.NEG, has(mask, "flat") || has(mask, "unknown") || has(mask, "fail"));
    set(tags, Tag.HYPO, (voices & 0x222) != 0 && (voices & 0x111) == 0);
    set(tags, Tag.BAD, has(mask, "modelmetric") || has(mask, "activity") || list);
    return tags;
  }

  private boolean has(long mask, String name) {
    return (mask & lexicon.bit(name)) != 0;
  }

  private static void set(double[] tags, Tag tag, boolean on) {
    tags[tag.ordinal()] = on ? 0.9 : 0.1;
  }
}
