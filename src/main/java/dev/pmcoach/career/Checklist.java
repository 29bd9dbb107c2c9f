package dev.pmcoach.career;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What to have for a career level: its own lines, and the skills that the step up to it asks for.
 *
 * @param from the level to come from, if one was named; then the levels between count too
 */
public record Checklist(LevelFinder.Found level, Optional<Ladder.Level> from, List<Entry> entries) {
  /** What a checklist is grouped by, in this order; examples illustrate and can't be ticked. */
  public enum Group {
    SKILL("Skills"),
    KPI("Measured by"),
    EVIDENCE("Evidence to have"),
    PITFALL("Pitfalls to avoid");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /** Returns the word that ladders and JSON use. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A line to tick.
   *
   * @param id {@code LADDER:LEVEL:ITEM}; a skill of a step has its first words for an item
   */
  public record Entry(
      String id, Ladder.Level level, Group group, String text, Provenance provenance) {}

  private static final int SLUG_WORDS = 4;

  public Checklist {
    entries = List.copyOf(entries);
  }

  /** Returns the checklist of one level. */
  public static Checklist of(LevelFinder.Found level) {
    int place = level.ladder().levels().indexOf(level.level());
    return new Checklist(level, Optional.empty(), entries(level.ladder(), place, place));
  }

  /**
   * Returns all that lies between two levels of a ladder.
   *
   * @throws Trouble when the levels aren't of one ladder, or not in this order
   */
  public static Checklist between(LevelFinder.Found from, LevelFinder.Found to) {
    List<Ladder.Level> levels = to.ladder().levels();
    if (!from.ladder().id().equals(to.ladder().id())) {
      throw Trouble.usage(
          from.id() + " and " + to.id() + " are of two ladders, so nothing lies between them",
          "Try: coach levels compare " + from.id() + ' ' + to.id());
    }
    int start = levels.indexOf(from.level());
    int end = levels.indexOf(to.level());
    if (start >= end) {
      throw Trouble.usage(from.id() + " isn't below " + to.id(), "");
    }
    return new Checklist(to, Optional.of(from.level()), entries(to.ladder(), start + 1, end));
  }

  /** Returns every line of every level that can be ticked. */
  public static List<Entry> all(List<Ladder> ladders) {
    List<Entry> all = new ArrayList<>();
    for (Ladder ladder : ladders) {
      all.addAll(entries(ladder, 0, ladder.levels().size() - 1));
    }
    return all;
  }

  public List<Entry> of(Group group) {
    return entries.stream().filter(entry -> entry.group() == group).toList();
  }

  private static List<Entry> entries(Ladder ladder, int first, int last) {
    List<Entry> entries = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      Ladder.Level level = ladder.levels().get(i);
      String place = ladder.id() + ':' + level.id() + ':';
      if (i > 0) {
        ladder.levels().get(i - 1).next().ifPresent(step -> add(entries, place, level, step));
      }
      for (Ladder.Item item : level.items()) {
        for (Group group : Group.values()) {
          if (group.id().equals(item.group())) {
            entries.add(new Entry(place + item.id(), level, group, item.text(), item.provenance()));
          }
        }
      }
    }
    return entries;
  }

  private static void add(List<Entry> entries, String place, Ladder.Level level, Ladder.Step step) {
    for (String skill : step.skills()) {
      entries.add(new Entry(place + slug(skill), level, Group.SKILL, skill, step.provenance()));
    }
  }

  /** Returns the first words in kebab-case; they stay the same when other lines come and go. */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    int words = 0;
    boolean inWord = false;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (letter && !inWord) {
        if (++words > SLUG_WORDS) {
          break;
        }
        slug.append(words > 1 ? "-" : "");
      }
      if (letter) {
        slug.append(c);
      }
      // An apostrophe doesn't end a word.
      inWord = letter || c == '\'' || c == '’';
    }
    return slug.toString();
  }
}
