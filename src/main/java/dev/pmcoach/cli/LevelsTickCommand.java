package dev.pmcoach.cli;

import dev.pmcoach.career.Checklist;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.page.Page;
import dev.pmcoach.session.TickLog;
import dev.pmcoach.session.TickLog.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ticks a line of a checklist, or takes the tick back. */
final class LevelsTickCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("ITEM", "1", "The name at the end of its line, or LADDER:LEVEL:ITEM");
    options.value("--note", "TEXT", "What shows it");
    options.value("--date", "DATE", "When you had it (default: today)");
    options.flag("--undo", "Take the tick back");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach levels tick hypotheses --note \"Cold-start study, 3 of 5 refuted\"",
        "coach levels tick hypotheses --undo");
  }

  @Override
  public int run(Invocation call) {
    Checklist.Entry entry = entry(call, call.word(0).orElseThrow());
    LocalDate today = LocalDate.ofInstant(call.env().clock().instant(), call.env().zone());
    LocalDate date = call.<String>option("--date").map(TargetCommand::date).orElse(today);
    boolean done = !call.flag("--undo");
    Tick tick = new Tick(entry.id(), done, date, call.<String>option("--note").orElse(""));
    new TickLog(call.services().sessions().home()).append(tick, call.env().clock().instant());
    call.show(
        () ->
            Page.builder().text((done ? "Ticked: " : "No longer ticked: ") + entry.text()).build(),
        out ->
            out.object(
                () ->
                    out.field("schema", 1)
                        .field("item", tick.item())
                        .field("done", done)
                        .field("date", date.toString())
                        .field("note", tick.note())));
    return ExitCode.OK;
  }

  private static Checklist.Entry entry(Invocation call, String typed) {
    List<Checklist.Entry> found = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Checklist.Entry entry : Checklist.all(call.services().library().ladders())) {
      known.add(entry.id().substring(entry.id().lastIndexOf(':') + 1));
      if (entry.id().equals(typed) || entry.id().endsWith(':' + typed)) {
        found.add(entry);
      }
    }
    if (found.isEmpty()) {
      throw Trouble.unknown("line", typed, known, "coach levels checklist");
    }
    if (found.size() > 1) {
      throw Trouble.usage(
          "'"
              + typed
              + "' can be "
              + String.join(" or ", found.stream().map(Checklist.Entry::id).toList())
              + ".",
          "Type one of these.");
    }
    return found.get(0);
  }
}
