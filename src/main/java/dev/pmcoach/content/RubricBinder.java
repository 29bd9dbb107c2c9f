package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes rubrics from checked fields. */
final class RubricBinder {
  /** Fitted to the raters' own overall; a rubric may say otherwise. */
  private static final List<Integer> POINTS = List.of(0, 10, 50, 70, 95);

  private static final Set<EvidenceKind> NEEDS =
      Set.of(EvidenceKind.FIGURE, EvidenceKind.BASELINE, EvidenceKind.OWN_ACT);

  private RubricBinder() {}

  static Rubric rubric(Values rubric, String hash) {
    List<Signal> signals = new ArrayList<>();
    for (Values signal : rubric.groups("signals")) {
      signals.add(signal(signal));
    }
    List<Bonus> bonuses = new ArrayList<>();
    for (Values bonus : rubric.groups("bonuses")) {
      bonuses.add(bonus(bonus));
    }
    List<Index> indices = new ArrayList<>();
    for (Values index : rubric.groups("indices")) {
      indices.add(index(index));
    }
    List<Rubric.Remark> remarks = new ArrayList<>();
    for (Values remark : rubric.groups("remarks")) {
      remarks.add(remark(remark));
    }
    return new Rubric(
        rubric.text("id"),
        rubric.text("title"),
        rubric.text("about"),
        points(rubric.texts("points")),
        rubric.whole("bar", 75),
        signals,
        bonuses,
        indices,
        remarks,
        rubric.provenance(),
        hash);
  }

  private static List<Integer> points(List<String> written) {
    if (written.isEmpty()) {
      return POINTS;
    }
    List<Integer> points = new ArrayList<>();
    for (String number : written) {
      points.add(Integer.parseInt(number));
    }
    return points;
  }

  private static Signal signal(Values signal) {
    return new Signal(
        signal.text("id"),
        signal.text("title"),
        signal.whole("weight", 0),
        needs(signal.texts("needs")),
        anchors(signal.named("anchors")),
        signal.texts("terms"),
        signal.texts("examples"),
        signal.texts("not"),
        bounds(signal.named("bounds")),
        signal.byEvidence("advice"),
        signal.provenance());
  }

  private static Set<EvidenceKind> needs(List<String> ids) {
    if (ids.isEmpty()) {
      return NEEDS;
    }
    Set<EvidenceKind> needs = EnumSet.noneOf(EvidenceKind.class);
    for (String id : ids) {
      Optional<EvidenceKind> kind = EvidenceKind.of(id);
      if (kind.isPresent()) {
        needs.add(kind.get());
      }
    }
    return needs;
  }

  private static List<String> anchors(Map<String, String> byGrade) {
    List<String> anchors = new ArrayList<>();
    for (int grade = 0; grade <= 4 && !byGrade.isEmpty(); grade++) {
      anchors.add(byGrade.getOrDefault(Integer.toString(grade), ""));
    }
    return anchors;
  }

  private static Map<String, Double> bounds(Map<String, String> written) {
    Map<String, Double> bounds = new HashMap<>();
    for (Map.Entry<String, String> bound : written.entrySet()) {
      bounds.put(bound.getKey(), Double.parseDouble(bound.getValue()));
    }
    return bounds;
  }

  private static Bonus bonus(Values bonus) {
    return new Bonus(
        bonus.text("id"),
        title(bonus),
        bonus.whole("points", 0),
        bonus.whole("within-days", 90),
        bonus.provenance());
  }

  private static Index index(Values index) {
    return new Index(index.text("id"), title(index), index.decimal("bar", 0), index.provenance());
  }

  private static Rubric.Remark remark(Values remark) {
    return new Rubric.Remark(remark.text("id"), remark.texts("phrases"), remark.text("say"));
  }

  private static String title(Values values) {
    return values.text("title", values.text("id").toUpperCase(Locale.ROOT));
  }
}
