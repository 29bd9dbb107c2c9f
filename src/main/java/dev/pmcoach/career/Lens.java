package dev.pmcoach.career;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Values;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to look for in answers, as the content has it: traits of levels, and pitfalls. */
public record Lens(List<Trait> traits, List<Pitfall> pitfalls) {
  /**
   * Something that answers at a level show.
   *
   * @param title in a few words
   * @param want what somebody at that level would say, to follow "would want"
   * @param phrases any of these has to be said; none for evidence alone
   * @param evidence any of these has to stand in the sentence or beside it; none for phrases alone
   */
  public record Trait(
      String id, String title, String want, List<String> phrases, Set<EvidenceKind> evidence) {
    public Trait {
      phrases = List.copyOf(phrases);
      evidence = Set.copyOf(evidence);
    }
  }

  /**
   * Something that careers trip over.
   *
   * @param item the line of a ladder that warns of it, {@code LADDER:LEVEL:ITEM}; may be empty
   * @param phrases what gives it away
   * @param without evidence that takes it back, anywhere in the answer
   * @param say what to do instead
   */
  public record Pitfall(
      String id,
      String title,
      String item,
      List<String> phrases,
      Set<EvidenceKind> without,
      String say,
      Provenance provenance) {
    public Pitfall {
      phrases = List.copyOf(phrases);
      without = Set.copyOf(without);
    }
  }

  public Lens {
    traits = List.copyOf(traits);
    pitfalls = List.copyOf(pitfalls);
  }

  /** Returns all lenses of the content as one. */
  public static Lens of(Library library) {
    List<Trait> traits = new ArrayList<>();
    List<Pitfall> pitfalls = new ArrayList<>();
    for (String id : library.names("lenses")) {
      Values lens = library.file("lenses", id).map(Values::new).orElseThrow();
      traits.addAll(lens.groups("traits", Lens::trait));
      pitfalls.addAll(lens.groups("pitfalls", Lens::pitfall));
    }
    return new Lens(traits, pitfalls);
  }

  public Optional<Trait> trait(String id) {
    return traits.stream().filter(trait -> trait.id().equals(id)).findFirst();
  }

  private static Trait trait(Values trait) {
    return new Trait(
        trait.text("id"),
        trait.text("title"),
        trait.text("want"),
        trait.texts("phrases"),
        kinds(trait.texts("evidence")));
  }

  private static Pitfall pitfall(Values pitfall) {
    return new Pitfall(
        pitfall.text("id"),
        pitfall.text("title"),
        pitfall.text("item"),
        pitfall.texts("phrases"),
        kinds(pitfall.texts("without")),
        pitfall.text("say"),
        pitfall.provenance());
  }

  private static Set<EvidenceKind> kinds(List<String> words) {
    Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
    words.forEach(word -> EvidenceKind.of(word).ifPresent(kinds::add));
    return kinds;
  }
}
