package dev.pmcoach.career;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the career level that somebody means: {@code LADDER:LEVEL}, where either half may be
 * shortened, or a bare id, title or alias that only one ladder has.
 */
public final class LevelFinder {
  /** The ladder that a bare number such as L4 belongs to; its guide numbers promotions so. */
  private static final String NUMBERED = "datastax-pm-levels";

  private static final String LISTING = "coach levels list";

  /**
   * A level and the ladder that it stands on.
   *
   * @param note how the typed name was read, one line; empty when nothing had to be decided
   */
  public record Found(Ladder ladder, Ladder.Level level, String note) {
    /** Returns {@code LADDER:LEVEL}. */
    public String id() {
      return ladder.id() + ':' + level.id();
    }
  }

  private final List<Ladder> ladders;

  public LevelFinder(List<Ladder> ladders) {
    this.ladders = List.copyOf(ladders);
  }

  /**
   * Returns the level meant.
   *
   * @throws Trouble when it is unknown, with the nearest name, or ambiguous, with the candidates
   */
  public Found level(String typed) {
    String word = typed.strip();
    int colon = word.indexOf(':');
    List<Found> found =
        colon < 0
            ? matches(ladders, word)
            : matches(
                ladder(word.substring(0, colon)).stream().toList(), word.substring(colon + 1));
    if (found.size() == 1) {
      return noted(found.get(0), word);
    }
    if (found.isEmpty()) {
      throw Trouble.unknown("level", typed, names(), LISTING);
    }
    if (isNumber(word)) {
      for (Found one : found) {
        if (one.ladder().id().equals(NUMBERED)) {
          return noted(one, word);
        }
      }
    }
    throw Trouble.usage(
        "'"
            + typed
            + "' can be "
            + String.join(" or ", found.stream().map(Found::id).toList())
            + ".",
        "Type one of these.");
  }

  /** Returns the level meant if exactly one is called that. */
  public Optional<Found> maybe(String typed) {
    List<Found> found = matches(ladders, typed.strip());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns the level with that {@code LADDER:LEVEL}, nothing shortened. */
  public Optional<Found> exact(String id) {
    for (Ladder ladder : ladders) {
      for (Ladder.Level level : ladder.levels()) {
        Found found = new Found(ladder, level, "");
        if (found.id().equals(id)) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the ladder of that id, or the only one whose id ends in it. */
  public Optional<Ladder> ladder(String typed) {
    List<Ladder> ending = new ArrayList<>();
    for (Ladder ladder : ladders) {
      if (ladder.id().equals(typed)) {
        return Optional.of(ladder);
      }
      if (ladder.id().endsWith('-' + typed)) {
        ending.add(ladder);
      }
    }
    return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
  }

  private static List<Found> matches(List<Ladder> ladders, String word) {
    List<Found> matches = new ArrayList<>();
    for (Ladder ladder : ladders) {
      for (Ladder.Level level : ladder.levels()) {
        if (isCalled(level, word)) {
          matches.add(new Found(ladder, level, ""));
        }
      }
    }
    return matches;
  }

  private static boolean isCalled(Ladder.Level level, String word) {
    return level.id().equalsIgnoreCase(word)
        || level.title().equalsIgnoreCase(word)
        || level.aliases().stream().anyMatch(word::equalsIgnoreCase);
  }

  private static boolean isNumber(String word) {
    return word.length() == 2
        && Character.toUpperCase(word.charAt(0)) == 'L'
        && Character.isDigit(word.charAt(1));
  }

  /** Says how a number was read, and what the guide calls the level elsewhere. */
  private static Found noted(Found found, String word) {
    if (!isNumber(word)) {
      return found;
    }
    String number = word.toUpperCase(Locale.ROOT);
    String note = number + " is read as " + found.level().title() + ", " + found.id();
    String said = found.level().note();
    return new Found(
        found.ladder(), found.level(), note + (said.startsWith(number) ? ". " + said : "."));
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Ladder ladder : ladders) {
      for (Ladder.Level level : ladder.levels()) {
        names.add(ladder.id() + ':' + level.id());
        names.add(level.id());
        names.addAll(level.aliases());
      }
    }
    return names;
  }
}
