package dev.pmcoach.cli;

import dev.pmcoach.report.SessionList;
import dev.pmcoach.session.History;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.session.SessionSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists sessions, newest first. */
final class HistoryListCommand implements Command {
  private static final int USUALLY_SHOWN = 20;

  @Override
  public void declare(Options options) {
    options.whole("--count", "N", "How many of the latest (default: 20)");
    options.flag("--all", "Every one");
  }

  @Override
  public List<String> examples() {
    return List.of("coach history list", "coach history list --all --json");
  }

  @Override
  public int run(Invocation call) {
    int count = call.<Integer>option("--count").orElse(USUALLY_SHOWN);
    if (count < 1) {
      throw call.usage("--count takes a number from 1 on");
    }
    SessionStore store = call.services().sessions();
    List<SessionName> names = store.names();
    List<SessionSummary> shown = new ArrayList<>();
    if (call.flag("--all")) {
      shown.addAll(new History(store).all());
      Collections.reverse(shown);
    }
    int from = call.flag("--all") ? names.size() : Math.max(0, names.size() - count);
    for (int i = names.size() - 1; i >= from; i--) {
      shown.add(SessionSummary.of(store.read(names.get(i))));
    }
    SessionList list = new SessionList(shown, names.size(), call.env().zone());
    call.show(list::page, list::write);
    return ExitCode.OK;
  }
}
