package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import dev.pmcoach.planning.Plan;
import dev.pmcoach.report.Calendar;
import dev.pmcoach.report.PlanPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Spreads the preparation over the days to the interview. */
final class PlanCommand implements Command {
  private static final LocalTime USUAL_START = LocalTime.of(19, 0);

  /** What somebody without a date is planned for. */
  private static final int ASSUMED_WEEKS = 2;

  @Override
  public void declare(Options options) {
    options.value("--loop", "LOOP", "The interview loop (default: the target's)");
    options.value(
        "--interview-date", "DATE", "The day of the first interview (default: the target's)");
    options.whole("--minutes", "N", "Minutes a day that you want to spend (default: 60)");
    options.value("--at", "TIME", "When a day's tasks start in the calendar (default: 19:00)");
    options.value("--ics", "FILE", "Also write a calendar file; - writes it instead");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach plan --interview-date 2026-12-07",
        "coach plan --interview-date 2026-12-07 --ics interview.ics --at 07:30");
  }

  @Override
  public int run(Invocation call) {
    Loop loop = Targets.loop(call);
    LocalDate today = NextCommand.today(call);
    Optional<LocalDate> given =
        call.<String>option("--interview-date")
            .map(TargetCommand::date)
            .or(() -> Targets.of(call).date());
    int minutes = call.<Integer>option("--minutes").orElse(Plan.USUAL_MINUTES);
    if (minutes < 30 || minutes > 600) {
      throw call.usage("--minutes takes 30 to 600");
    }
    Plan plan =
        Plan.of(
            loop,
            items(call.services().library(), loop),
            today,
            given.orElse(today.plusWeeks(ASSUMED_WEEKS)),
            minutes);
    Optional<String> ics = call.option("--ics");
    if (ics.isPresent()) {
      String calendar =
          Calendar.of(plan, call.env().zone(), start(call), call.env().clock().instant());
      if (ics.get().equals("-")) {
        call.out().print(calendar);
        return ExitCode.OK;
      }
      write(call, ics.get(), calendar);
    }
    call.show(() -> PlanPage.of(plan, given.isPresent()), out -> PlanPage.write(out, plan));
    return ExitCode.OK;
  }

  private static List<Plan.Item> items(Library library, Loop loop) {
    return library
        .file("plans", loop.id())
        .map(Values::new)
        .map(
            plan ->
                plan.groups(
                    "items",
                    item ->
                        new Plan.Item(
                            item.text("id"),
                            item.text("title"),
                            item.text("text"),
                            item.whole("minutes", 30),
                            item.text("command"),
                            item.provenance())))
        .orElse(List.of());
  }

  private static LocalTime start(Invocation call) {
    Optional<String> at = call.option("--at");
    try {
      return at.map(LocalTime::parse).orElse(USUAL_START);
    } catch (DateTimeParseException e) {
      throw call.usage("'" + at.get() + "' is no time of day; write it like 07:30");
    }
  }

  private static void write(Invocation call, String name, String text) {
    Path file = call.env().directory().resolve(name);
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Trouble.expected("can't write '" + name + "': " + e.getMessage(), "");
    }
    call.err().println("Calendar written to " + name);
  }
}
