package dev.pmcoach.cli;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.planning.Calibration;
import dev.pmcoach.planning.Trend;
import dev.pmcoach.report.TrendPage;
import dev.pmcoach.session.History;
import dev.pmcoach.session.SessionSummary;
import java.util.ArrayList;
import java.util.List;

/** Shows how the signals went over time. */
final class TrendCommand implements Command {
  @Override
  public void declare(Options options) {
    options.value("--loop", "LOOP", "Whose signals (default: the target's)");
  }

  @Override
  public List<String> examples() {
    return List.of("coach history trend", "coach history trend --loop databricks-pm --json");
  }

  @Override
  public int run(Invocation call) {
    Rubric rubric = Targets.rubric(call);
    List<SessionSummary> sessions = new ArrayList<>();
    for (SessionSummary session : new History(call.services().sessions()).all()) {
      if (session.rubric().equals(rubric.id())) {
        sessions.add(session);
      }
    }
    List<String> signals = rubric.signals().stream().map(Signal::id).toList();
    Trend trend = Trend.of(sessions, signals);
    Calibration calibration = Calibration.of(sessions, signals);
    call.show(
        () -> new TrendPage(Targets.titles(rubric), call.env().zone()).of(trend, calibration),
        out -> TrendPage.write(out, trend, calibration));
    return ExitCode.OK;
  }
}
