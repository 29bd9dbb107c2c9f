package dev.pmcoach.session;

import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Journal;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes a session into its log as it happens. */
public final class SessionJournal implements Journal {
  private final SessionLog log;
  private final String contentHash;
  private final String version;

  /**
   * @param contentHash of the content in force
   * @param version of the program
   */
  public SessionJournal(SessionLog log, String contentHash, String version) {
    this.log = log;
    this.contentHash = contentHash;
    this.version = version;
  }

  @Override
  public void begun(LoopPlan plan, Instant at, Step step) {
    List<LogEvent> lines = new ArrayList<>();
    lines.add(PlanLines.started(plan, at, contentHash, version));
    lines.addAll(EngineLines.of(step));
    log.append(lines);
  }

  @Override
  public void stepped(Input input, Step step) {
    List<LogEvent> lines = EngineLines.of(input, step);
    log.append(lines);
    if (lines.stream().anyMatch(LogEvent.Answered.class::isInstance)) {
      log.draft("");
    }
  }

  @Override
  public void drafted(String text) {
    log.draft(text);
  }
}
