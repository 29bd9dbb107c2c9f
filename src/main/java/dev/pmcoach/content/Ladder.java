package dev.pmcoach.content;

import java.util.List;
import java.util.Optional;

/**
 * A company's career levels, lowest first.
 *
 * @param note what a reader has to know about this view, such as a numbering that disagrees
 */
public record Ladder(
    String id,
    String title,
    String company,
    String about,
    String note,
    List<Level> levels,
    List<Fact> facts,
    Provenance provenance) {
  /**
   * One career level.
   *
   * @param id kebab-case, unique within its ladder
   * @param aliases other names that users type, such as {@code L4}
   * @param lens ids of the traits that an answer at this level shows
   * @param items what the level asks for and warns of
   * @param next how to get to the next level, if there is one
   */
  public record Level(
      String id,
      String title,
      List<String> aliases,
      String summary,
      String note,
      List<String> lens,
      List<Item> items,
      Optional<Step> next) {
    public Level {
      aliases = List.copyOf(aliases);
      lens = List.copyOf(lens);
      items = List.copyOf(items);
    }
  }

  /**
   * One line of a checklist.
   *
   * @param id kebab-case, unique within its level
   * @param group {@code skill, kpi, evidence, pitfall} or {@code example}
   */
  public record Item(String id, String group, String text, Provenance provenance) {}

  /**
   * @param time as reported, such as "2–3 years"; empty when no time is given
   * @param skills what to show for the next level
   */
  public record Step(String time, List<String> skills, Provenance provenance) {
    public Step {
      skills = List.copyOf(skills);
    }
  }

  /**
   * @param topic a heading to group by
   */
  public record Fact(String topic, String text, Provenance provenance) {}

  public Ladder {
    levels = List.copyOf(levels);
    facts = List.copyOf(facts);
  }
}
