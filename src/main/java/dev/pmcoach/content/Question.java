package dev.pmcoach.content;

import java.util.List;
import java.util.Optional;

/**
 * One interview question. YAML fields are the kebab-case component names; {@code loop} and {@code
 * round} come from the bank that holds it ({@code banks/<loop>/<round>.yaml}).
 *
 * @param id kebab-case, unique over all banks, never reused: history refers to it
 * @param kind {@code behavioural, design, case, estimation, failure} or {@code strategy}
 * @param prompt what the interviewer says
 * @param targets the signals that the question is meant to bring out, most important first
 * @param minutes for a good answer, 1 to 30
 * @param levels ids of career levels that it suits, such as {@code senior-pm}
 * @param hints three steps, from a nudge to nearly the outline
 * @param followUps tried in order: the first whose evidence is missing is asked
 * @param variant the same skill asked about another situation, for drilling again; may be empty
 * @param reviewed the ISO date on which somebody last read it with care; may be empty
 */
public record Question(
    String id,
    String loop,
    String round,
    String kind,
    String prompt,
    List<String> targets,
    int minutes,
    List<String> levels,
    List<String> hints,
    List<FollowUp> followUps,
    String variant,
    Optional<Exhibit> exhibit,
    Optional<Sample> strong,
    Optional<Sample> weak,
    List<String> tags,
    Provenance provenance,
    String reviewed) {
  public Question {
    targets = List.copyOf(targets);
    levels = List.copyOf(levels);
    hints = List.copyOf(hints);
    followUps = List.copyOf(followUps);
    tags = List.copyOf(tags);
  }
}
