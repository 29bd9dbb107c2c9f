package dev.pmcoach.career;

import dev.pmcoach.career.PromotionEvidence.Decision;
import dev.pmcoach.career.PromotionEvidence.MetricMove;
import dev.pmcoach.career.PromotionEvidence.NorthStar;
import dev.pmcoach.career.PromotionEvidence.PeerRatings;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Evidence for a promotion as a file has it.
 *
 * @param title may be empty, as may {@code about}
 * @param note on the ratings, such as an earlier score; may be empty
 */
public record PromotionFile(
    String title, String about, PromotionEvidence evidence, String note, Provenance provenance) {
  /** The scale and threshold when none is given; neither is reported, so both are assumed. */
  public static final double SCALE = 5;

  public static final double THRESHOLD = 4;

  /**
   * Reads checked fields.
   *
   * @throws Trouble when a date or quarter is none, or a decision ends before it begins
   */
  public static PromotionFile of(Values file) {
    Map<String, Double> medians = new LinkedHashMap<>();
    for (Values median : values(file, "pod-medians")) {
      medians.put(quarter(median.text("quarter")), median.decimal("days", 1));
    }
    Values influence = file.group("influence", group -> group).orElse(null);
    double scale = influence == null ? SCALE : influence.decimal("scale", SCALE);
    List<PeerRatings> ratings =
        influence == null ? List.of() : influence.groups("ratings", PromotionFile::ratings);
    for (PeerRatings one : ratings) {
      if (one.ratings().stream().anyMatch(rating -> rating > scale)) {
        throw Trouble.badInput(
            "a rating of '" + one.behaviour() + "' is above the scale of " + scale, "");
      }
    }
    return new PromotionFile(
        file.text("title"),
        file.text("about"),
        new PromotionEvidence(
            file.text("candidate"),
            file.groups("impact", PromotionFile::move),
            ratings,
            influence == null
                ? THRESHOLD
                : influence.decimal("threshold", scale * THRESHOLD / SCALE),
            scale,
            file.groups("decisions", PromotionFile::decision),
            medians,
            file.texts("sign-offs")),
        influence == null ? "" : influence.text("note"),
        file.provenance());
  }

  private static List<Values> values(Values file, String field) {
    return file.groups(field, group -> group);
  }

  private static MetricMove move(Values move) {
    return new MetricMove(
        NorthStar.valueOf(move.text("metric").toUpperCase(Locale.ROOT)),
        move.decimal("before", 0),
        move.decimal("after", 0),
        move.whole("months", 12),
        move.text("check"),
        move.text("what"));
  }

  private static PeerRatings ratings(Values one) {
    return new PeerRatings(
        one.text("behaviour"), one.texts("ratings").stream().map(Double::valueOf).toList());
  }

  private static Decision decision(Values one) {
    return decision(one.text("issue"), one.text("identified"), one.text("committed"));
  }

  /**
   * Returns the decision.
   *
   * @throws Trouble when a moment is none, or the plan came before the issue
   */
  public static Decision decision(String issue, String identified, String committed) {
    Decision decision = new Decision(issue, moment(identified), moment(committed));
    if (decision.committed().isBefore(decision.identified())) {
      throw Trouble.badInput(
          "'" + issue + "': the plan was committed before the issue was identified", "");
    }
    return decision;
  }

  private static LocalDateTime moment(String text) {
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).atStartOfDay()
          : LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      throw Trouble.badInput(
          "'" + text + "' is no date; write it like 2026-03-02 or 2026-03-02T09:30", "");
    }
  }

  /** Returns the quarter as {@code 2026-Q1}, however it was typed. */
  private static String quarter(String text) {
    String quarter = text.strip().toUpperCase(Locale.ROOT);
    if (!quarter.matches("[0-9]{4}-Q[1-4]")) {
      throw Trouble.badInput("'" + text + "' is no quarter; write it like 2026-Q1", "");
    }
    return quarter;
  }
}
