package dev.pmcoach.content;

import java.util.List;

/**
 * A company's interview process.
 *
 * @param rubric the id of the rubric that decides
 * @param facts figures that guides report of this loop, each with its source
 */
public record Loop(
    String id,
    String title,
    String company,
    String about,
    String rubric,
    List<Round> rounds,
    List<Fact> facts,
    Provenance provenance) {
  /**
   * @param topic a heading to group by, such as {@code compensation}
   */
  public record Fact(String topic, String text, Provenance provenance) {}

  public Loop {
    rounds = List.copyOf(rounds);
    facts = List.copyOf(facts);
  }
}
