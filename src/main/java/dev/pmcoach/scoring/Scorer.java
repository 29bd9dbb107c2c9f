package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Grades answers by one rubric. Pure and thread-safe: the same answer always gets the same card.
 * Cheap to construct; what was learnt is loaded once, when the first answer is scored.
 */
public final class Scorer {
  private final Rubric rubric;
  private final Reader reader;
  private final CardWriter writer;
  private final Observations observations;

  public Scorer(Rubric rubric) {
    this(rubric, Model.builtIn(), Set.of());
  }

  Scorer(Rubric rubric, Model model) {
    this(rubric, model, Set.of());
  }

  /** Reads the {@code untrained} signals by the rubric's terms even where the model knows them. */
  Scorer(Rubric rubric, Model model, Set<String> untrained) {
    this.rubric = rubric;
    this.reader = new Reader(rubric, model, untrained);
    this.writer = new CardWriter(rubric);
    this.observations = new Observations(rubric);
  }

  /** Returns the rubric that this scorer grades by. */
  public Rubric rubric() {
    return rubric;
  }

  /** Grades every signal of the rubric; those that the answer targets enter the overall. */
  public Scorecard score(Answer answer) {
    Reader.Read read = reader.read(answer);
    Text text = read.text();
    List<SignalGrade> grades = new ArrayList<>();
    double[] spread = new double[rubric.signals().size()];
    for (int s = 0; s < rubric.signals().size(); s++) {
      Signal signal = rubric.signals().get(s);
      Claim claim = reader.claim(read, s);
      spread[s] = writer.spread(reader.chances(read, s, read.gates().hidden()));
      grades.add(writer.grade(text, signal, claim, read.targeted()[s]));
    }
    Delivery delivery = DeliveryReader.read(text, answer.seconds());
    List<Flag> flags = new Flags(rubric, read).list();
    if (delivery.words() == 0 || allAbsent(grades)) {
      flags.add(
          new Flag(
              Flag.Kind.NOT_ENOUGH_EVIDENCE, Optional.empty(), "nothing in it speaks of a signal"));
    }
    int overall = writer.overall(grades);
    int band = writer.band(spread, read.targeted());
    return new Scorecard(
        rubric.id(),
        rubric.hash(),
        delivery.words(),
        grades,
        observations.bonuses(read),
        observations.indices(read),
        flags,
        observations.lens(read),
        overall,
        Math.max(0, overall - band),
        Math.min(100, overall + band),
        overall > rubric.bar(),
        delivery,
        Placeholders.toVerify(read),
        observations.remarks(text));
  }

  /** Returns what each missing kind of evidence would add to the overall, the most first. */
  public List<Gain> gains(Answer answer) {
    return new Gains(rubric, reader, writer).of(reader.read(answer));
  }

  private static boolean allAbsent(List<SignalGrade> grades) {
    for (SignalGrade grade : grades) {
      if (grade.level() > 0) {
        return false;
      }
    }
    return true;
  }
}
