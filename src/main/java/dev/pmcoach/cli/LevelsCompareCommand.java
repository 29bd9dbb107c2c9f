package dev.pmcoach.cli;

import dev.pmcoach.career.Disagreement;
import dev.pmcoach.career.LadderComparison;
import dev.pmcoach.career.LevelComparison;
import dev.pmcoach.career.LevelFinder;
import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two levels, or ladders as a whole. */
final class LevelsCompareCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("A B", "0..*", "Two levels, or ladders (default: all ladders)");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach levels compare L4 L6",
        "coach levels compare datastax-pm-roles datastax-pm-tiers",
        "coach levels compare");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    List<Ladder> ladders = ladders(call);
    if (ladders.size() == call.words().size() || call.words().isEmpty()) {
      ladders(call, LadderComparison.of(ladders.isEmpty() ? library.ladders() : ladders));
      return ExitCode.OK;
    }
    if (call.words().size() != 2 || !ladders.isEmpty()) {
      throw call.usage("name two levels, or two ladders");
    }
    LevelFinder.Found first = Levels.find(call, call.words().get(0));
    LevelFinder.Found second = second(call, first, call.words().get(1));
    if (first.id().equals(second.id())) {
      throw call.usage("both are " + first.id() + "; name two levels");
    }
    LevelComparison compared = LevelComparison.of(first, second);
    List<Disagreement> disagreements =
        Disagreement.about(library, List.of(first.level().id(), second.level().id()));
    call.show(
        () -> ComparedLevels.page(compared, library.ladders(), disagreements),
        out -> ComparedLevels.write(out, compared, library.ladders(), disagreements));
    return ExitCode.OK;
  }

  private static void ladders(Invocation call, LadderComparison compared) {
    if (compared.ladders().size() < 2) {
      throw call.usage("name two ladders");
    }
    List<Disagreement> disagreements =
        Disagreement.about(
            call.services().library(), compared.rows().stream().map(row -> row.id()).toList());
    call.show(
        () -> ComparedLadders.page(compared, disagreements),
        out -> ComparedLadders.write(out, compared, disagreements));
  }

  /** Returns those of the words that name ladders. */
  private static List<Ladder> ladders(Invocation call) {
    List<Ladder> ladders = new ArrayList<>();
    LevelFinder finder = Levels.finder(call);
    for (String word : call.words()) {
      Optional<Ladder> ladder = finder.ladder(word);
      ladder.ifPresent(ladders::add);
    }
    return ladders;
  }

  /** A bare name means a level of the same ladder where that has one. */
  static LevelFinder.Found second(Invocation call, LevelFinder.Found first, String typed) {
    return new LevelFinder(List.of(first.ladder()))
        .maybe(typed)
        .orElseGet(() -> Levels.find(call, typed));
  }
}
