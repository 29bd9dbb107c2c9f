package dev.pmcoach.cli;

import dev.pmcoach.career.LevelFinder;
import dev.pmcoach.content.Ladder;
import java.util.List;
import java.util.Optional;

/** Shows one career level, or a ladder with all that is reported of it. */
final class LevelsShowCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("LEVEL", "0..1", "LADDER:LEVEL, LADDER or an alias (default: the target's)");
  }

  @Override
  public List<String> examples() {
    return List.of("coach levels show L4", "coach levels show datastax-pm-roles");
  }

  @Override
  public int run(Invocation call) {
    Optional<Ladder> ladder = call.word(0).flatMap(Levels.finder(call)::ladder);
    if (ladder.isPresent()) {
      call.show(() -> LadderPage.of(ladder.get()), out -> LevelJson.ladder(out, ladder.get()));
    } else {
      LevelFinder.Found found = Levels.findOrTarget(call, call.word(0));
      call.show(() -> LevelPage.of(found), out -> LevelJson.level(out, found));
    }
    return ExitCode.OK;
  }
}
