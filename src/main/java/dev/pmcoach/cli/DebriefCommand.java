package dev.pmcoach.cli;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.State;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.terminal.ComparisonPage;
import java.util.List;
import java.util.Optional;

/** Shows the debrief of a session again; of one that isn't finished, how it stands. */
final class DebriefCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("SESSION", "0..1", "Its name, or how that starts (default: the latest)");
    options.value("--against", "SESSION|ID", "Beside an earlier session, or a reported candidate");
  }

  @Override
  public List<String> examples() {
    return List.of("coach debrief", "coach debrief --verbose", "coach debrief --against hired-78");
  }

  @Override
  public int run(Invocation call) {
    SessionRun session = new SessionRun(call);
    SessionName name = call.services().sessions().find(call.word(0));
    State state = session.rebuilt(name).state();
    session.show(state, name);
    if (call.format() != Format.JSON) {
      call.<String>option("--against").ifPresent(other -> compare(call, session, state, other));
    }
    return ExitCode.OK;
  }

  private static void compare(Invocation call, SessionRun session, State state, String other) {
    ComparisonPage comparison = new ComparisonPage(SessionRun.card(state));
    Optional<Loop.Profile> profile =
        state.plan().loop().profiles().stream().filter(each -> each.id().equals(other)).findFirst();
    if (profile.isPresent()) {
      call.show(comparison.with(profile.get()));
      return;
    }
    SessionName earlier = earlier(call, state, other);
    call.show(
        comparison.with(SessionRun.card(session.rebuilt(earlier).state()), earlier.letters()));
  }

  private static SessionName earlier(Invocation call, State state, String other) {
    try {
      return call.services().sessions().find(Optional.of(other));
    } catch (Trouble unknown) {
      List<String> reported =
          state.plan().loop().profiles().stream().map(Loop.Profile::id).toList();
      throw reported.isEmpty()
          ? unknown
          : Trouble.usage(
              unknown.getMessage(),
              unknown.remedy() + ", or a reported candidate: " + String.join(", ", reported));
    }
  }
}
