package dev.pmcoach.career;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.scoring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What answers show of each level of a ladder. A level is reached when the answers show more than
 * half of its traits and reach every level below: simple on purpose, so that each verdict can be
 * checked by its quotes. The rule is ours.
 *
 * @param readsAs the highest level reached; empty when not even the lowest is
 * @param next the level after it; empty at the top
 */
public record LevelReading(
    Ladder ladder, List<Rung> rungs, Optional<Rung> readsAs, Optional<Rung> next) {
  /** A sentence that shows something, and the question that it answers. */
  public record Quote(String question, Span span) {}

  /** A trait and where it was shown; no quotes when it wasn't. */
  public record Seen(Lens.Trait trait, List<Quote> quotes) {
    public Seen {
      quotes = List.copyOf(quotes);
    }

    public boolean shown() {
      return !quotes.isEmpty();
    }
  }

  /** One level and what was seen of it. */
  public record Rung(Ladder.Level level, List<Seen> seen) {
    public Rung {
      seen = List.copyOf(seen);
    }

    public long shown() {
      return seen.stream().filter(Seen::shown).count();
    }

    /** Whether more than half of the traits are shown. */
    public boolean met() {
      return 2 * shown() > seen.size();
    }

    /** Returns what is still wanted, in the lens's words. */
    public List<String> wants() {
      return seen.stream().filter(one -> !one.shown()).map(one -> one.trait().want()).toList();
    }
  }

  public LevelReading {
    rungs = List.copyOf(rungs);
  }

  /** Reads answers against every level of the ladder that has a lens. */
  public static LevelReading of(Ladder ladder, Lens lens, List<Said> answers) {
    List<Rung> rungs = new ArrayList<>();
    Rung reached = null;
    Rung next = null;
    for (Ladder.Level level : ladder.levels()) {
      if (level.lens().isEmpty()) {
        continue;
      }
      Rung rung = rung(level, lens, answers);
      rungs.add(rung);
      if (next == null) {
        if (rung.met()) {
          reached = rung;
        } else {
          next = rung;
        }
      }
    }
    return new LevelReading(ladder, rungs, Optional.ofNullable(reached), Optional.ofNullable(next));
  }

  private static Rung rung(Ladder.Level level, Lens lens, List<Said> answers) {
    List<Seen> seen = new ArrayList<>();
    for (String id : level.lens()) {
      Optional<Lens.Trait> trait = lens.trait(id);
      if (trait.isPresent()) {
        List<Quote> quotes = new ArrayList<>();
        for (Said said : answers) {
          for (Span span : said.quotes(trait.get().phrases(), trait.get().evidence())) {
            quotes.add(new Quote(said.question(), span));
          }
        }
        seen.add(new Seen(trait.get(), quotes));
      }
    }
    return new Rung(level, seen);
  }

  /** Returns the reading in a sentence. */
  public String sentence() {
    if (rungs.isEmpty()) {
      return "This ladder has no lens: none of its levels says what an answer would show.";
    }
    if (next.isEmpty()) {
      return "Reads as " + readsAs.orElseThrow().level().title() + ", the top of this ladder.";
    }
    String wants = next.get().level().title() + " would want " + missing(next.get()) + ".";
    return readsAs.isPresent()
        ? "Reads as " + readsAs.get().level().title() + "; " + wants
        : "Doesn't read as any level yet; " + wants;
  }

  private static String missing(Rung rung) {
    List<String> titles =
        rung.seen().stream().filter(one -> !one.shown()).map(one -> one.trait().title()).toList();
    int last = titles.size() - 1;
    return last < 1
        ? String.join("", titles)
        : String.join(", ", titles.subList(0, last)) + " and " + titles.get(last);
  }
}
