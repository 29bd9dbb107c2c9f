package dev.pmcoach.cli;

import dev.pmcoach.career.Checklist;
import dev.pmcoach.career.LevelFinder;
import dev.pmcoach.session.TickLog;
import dev.pmcoach.session.TickLog.Tick;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints what to have for a career level, with what is ticked already. */
final class LevelsChecklistCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("LEVEL", "0..1", "LADDER:LEVEL or an alias (default: the target's)");
    options.value("--from", "LEVEL", "Where you stand; the levels between count too");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach levels checklist L4", "coach levels checklist roles:senior-pm --from roles:pm");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
  }

  @Override
  public int run(Invocation call) {
    LevelFinder.Found level = Levels.findOrTarget(call, call.word(0));
    Optional<String> from = call.option("--from");
    Checklist list =
        from.isPresent()
            ? Checklist.between(LevelsCompareCommand.second(call, level, from.get()), level)
            : Checklist.of(level);
    Map<String, Tick> ticks = new TickLog(call.services().sessions().home()).latest();
    ChecklistPage page = new ChecklistPage(list, ticks);
    call.show(() -> page.page(call.format() == Format.TEXT), page::write);
    return ExitCode.OK;
  }
}
