package dev.pmcoach.cli;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Page;
import dev.pmcoach.planning.Calibration;
import dev.pmcoach.planning.Drift;
import dev.pmcoach.planning.Trend;
import dev.pmcoach.report.Dashboard;
import dev.pmcoach.report.HtmlReport;
import dev.pmcoach.report.SessionExport;
import dev.pmcoach.report.SessionPage;
import dev.pmcoach.session.History;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.Outcome;
import dev.pmcoach.session.Replay;
import dev.pmcoach.session.ScriptYaml;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.session.SessionSummary;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes one session or all of them: text, Markdown, JSON, CSV or HTML. */
final class ExportCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("SESSION", "0..1", "The start of a session's name (default: all of them)");
    options.flag("--script", "As a script for coach run (default: of the latest session)");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach history export --format csv > sessions.csv",
        "coach history export --format html > dashboard.html",
        "coach history export 2026-11-23 --format markdown");
  }

  @Override
  public Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.CSV, Format.HTML);
  }

  @Override
  public int run(Invocation call) {
    SessionStore store = call.services().sessions();
    Optional<String> wanted = call.word(0);
    if (call.flag("--script")) {
      return script(call, store.find(wanted));
    }
    if (call.format() == Format.HTML) {
      call.out().print(html(call, store, wanted));
      return ExitCode.OK;
    }
    List<LoggedSession> sessions =
        (wanted.isPresent() ? List.of(store.find(wanted)) : store.names())
            .stream().map(store::read).toList();
    switch (call.format()) {
      case JSON -> call.out().print(JsonWriter.pretty(out -> SessionExport.json(out, sessions)));
      case CSV -> call.out().print(SessionExport.csv(sessions));
      default -> {
        Page.Builder page = Page.builder();
        for (LoggedSession session : sessions) {
          page.addAll(new SessionPage(titles(call, session), call.env().zone()).of(session));
        }
        call.show(page.build());
      }
    }
    return ExitCode.OK;
  }

  private static int script(Invocation call, SessionName name) {
    Replay replay =
        Replay.of(call.services().sessions().read(name))
            .orElseThrow(
                () -> Trouble.badInput("the first line of session " + name + " is lost", ""));
    call.out().print(ScriptYaml.of(name, replay));
    return ExitCode.OK;
  }

  /** Returns the report of one session, or the dashboard of all. */
  private static String html(Invocation call, SessionStore store, Optional<String> wanted) {
    if (wanted.isPresent()) {
      return HtmlReport.of(ReportCommand.data(call, store.read(store.find(wanted))));
    }
    Loop loop = Targets.loop(call);
    Rubric rubric = Targets.rubric(call);
    List<String> signals = rubric.signals().stream().map(Signal::id).toList();
    List<SessionSummary> all = new History(store).all();
    List<SessionSummary> same =
        all.stream().filter(session -> session.rubric().equals(rubric.id())).toList();
    return new Dashboard(
            loop.title(),
            all,
            Trend.of(same, signals),
            Calibration.of(same, signals),
            Drift.of(Outcome.load(store.home())),
            rubric.bar(),
            Targets.titles(rubric),
            call.env().zone())
        .html();
  }

  /** Returns what says a signal's title: the rubric's word where that rubric still exists. */
  static UnaryOperator<String> titles(Invocation call, LoggedSession session) {
    Optional<Rubric> rubric =
        session
            .started()
            .map(LogEvent.Started::rubric)
            .flatMap(id -> call.services().library().rubric(id));
    return id -> rubric.flatMap(found -> found.signal(id)).map(Signal::title).orElse(id);
  }
}
