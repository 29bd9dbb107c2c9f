package dev.pmcoach.content;

import java.util.List;

/**
 * A company's interview process.
 *
 * @param rubric the id of the rubric that decides
 * @param profiles candidates of whom guides report a score, to be compared with
 * @param facts figures that guides report of this loop, each with its source
 */
public record Loop(
    String id,
    String title,
    String company,
    String about,
    String rubric,
    List<Round> rounds,
    List<Profile> profiles,
    List<Fact> facts,
    Provenance provenance) {
  /**
   * A candidate that a guide reports.
   *
   * @param title who it was and how it ended, in a few words
   * @param score 0 to 100, as the loop's rubric counts
   */
  public record Profile(String id, String title, int score, Provenance provenance) {}

  /**
   * @param topic a heading to group by, such as {@code compensation}
   */
  public record Fact(String topic, String text, Provenance provenance) {}

  public Loop {
    rounds = List.copyOf(rounds);
    profiles = List.copyOf(profiles);
    facts = List.copyOf(facts);
  }
}
