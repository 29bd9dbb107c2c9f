package dev.pmcoach.cli;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.LoopCards;
import dev.pmcoach.interview.State;
import dev.pmcoach.planning.Trend;
import dev.pmcoach.report.DeckPage;
import dev.pmcoach.report.HtmlReport;
import dev.pmcoach.report.ReportData;
import dev.pmcoach.report.SessionExport;
import dev.pmcoach.report.SessionPage;
import dev.pmcoach.session.History;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.session.SessionSummary;
import dev.pmcoach.session.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows one session for keeping or showing around. */
final class ReportCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("SESSION", "0..1", "The start of its name (default: the latest)");
    options.value("--html", "FILE", "Write one web page that needs no other file");
    options.flag("--deck", "Only the one slide to defend in the debrief");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach report --html report.html",
        "coach report 2026-11-23 --format markdown",
        "coach report --deck --html slide.html");
  }

  @Override
  public Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
  }

  @Override
  public int run(Invocation call) {
    SessionStore store = call.services().sessions();
    SessionName name = store.find(call.word(0));
    LoggedSession session = store.read(name);
    session.notices().forEach(notice -> call.err().println("coach: " + notice));
    boolean deck = call.flag("--deck");
    Optional<String> file = call.option("--html");
    if (file.isPresent() || call.format() == Format.HTML) {
      ReportData data = data(call, session);
      String html = deck ? DeckPage.html(data) : HtmlReport.of(data);
      if (file.isEmpty()) {
        call.out().print(html);
      } else {
        write(call, file.get(), html);
      }
      return ExitCode.OK;
    }
    call.show(
        () ->
            deck
                ? DeckPage.of(data(call, session))
                : new SessionPage(ExportCommand.titles(call, session), call.env().zone())
                    .of(session),
        out -> SessionExport.session(out, session));
    return ExitCode.OK;
  }

  static void write(Invocation call, String name, String html) {
    Path file = call.env().directory().resolve(name);
    try {
      Files.writeString(file, html);
    } catch (IOException e) {
      throw Trouble.expected("can't write '" + name + "': " + e.getMessage(), "");
    }
    call.err().println("Written to " + name);
  }

  static ReportData data(Invocation call, LoggedSession session) {
    Library library = call.services().library();
    Optional<Rubric> rubric =
        session.started().map(LogEvent.Started::rubric).flatMap(library::rubric);
    Transcript transcript = Transcript.of(session);
    SessionSummary summary = SessionSummary.of(session);
    List<ReportData.SignalTitle> signals =
        rubric
            .map(
                known ->
                    known.signals().stream()
                        .map(s -> new ReportData.SignalTitle(s.id(), s.title(), s.weight()))
                        .toList())
            .orElseGet(() -> unknown(summary));
    List<SessionSummary> earlier =
        new History(call.services().sessions())
            .all().stream()
                .filter(one -> one.rubric().equals(summary.rubric()))
                .filter(one -> !one.name().at().isAfter(session.name().at()))
                .toList();
    return new ReportData(
        session,
        summary,
        transcript,
        library.loop(summary.loop()).map(Loop::title).orElse(summary.loop()),
        signals,
        rubric
            .map(Rubric::bar)
            .or(() -> session.debriefed().map(LogEvent.Debriefed::bar))
            .orElse(75),
        card(call, session),
        Trend.of(earlier, signals.stream().map(ReportData.SignalTitle::id).toList()),
        call.env().zone());
  }

  /** Names the signals of a rubric that is gone by what the answers were graded on. */
  private static List<ReportData.SignalTitle> unknown(SessionSummary summary) {
    List<ReportData.SignalTitle> signals = new ArrayList<>();
    for (SessionSummary.SignalSummary signal : summary.signals()) {
      signals.add(new ReportData.SignalTitle(signal.signal(), signal.signal(), 0));
    }
    return signals;
  }

  /** Rebuilds the committee's card; a session whose content is gone is shown without it. */
  private static Optional<LoopCard> card(Invocation call, LoggedSession session) {
    try {
      State state = SessionRun.rebuilder(call).rebuild(session).state();
      return Optional.of(
          state.card().orElseGet(() -> new LoopCards(state.plan(), state.rounds()).card()));
    } catch (Trouble | BrokenContent e) {
      return Optional.empty();
    }
  }
}
