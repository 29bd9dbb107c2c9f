package dev.pmcoach.cli;

import dev.pmcoach.career.FitCheck;
import dev.pmcoach.career.LevelFinder;
import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.page.Page;
import dev.pmcoach.session.DataHome;
import dev.pmcoach.session.Target;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets what the user prepares for, once; other commands default to it. */
final class TargetCommand implements Command {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  @Override
  public void declare(Options options) {
    options.value("--loop", "LOOP", "The interview loop, as coach loops list names it");
    options.value("--level", "LADDER:LEVEL", "The career level that you aim at");
    options.value("--date", "DATE", "The day of the first interview, such as 2026-12-07");
    options.flag("--clear", "Forget all of it");
  }

  @Override
  public List<String> examples() {
    return List.of("coach target --loop datastax-ai-pm --date 2026-12-07", "coach target --clear");
  }

  @Override
  public int run(Invocation call) {
    DataHome home = call.services().sessions().home();
    Target before = call.flag("--clear") ? Target.NONE : Target.load(home);
    Target target = changed(call, before);
    if (!target.equals(Target.load(home))) {
      target.save(home);
    }
    LocalDate today = LocalDate.ofInstant(call.env().clock().instant(), call.env().zone());
    call.show(() -> page(call, target, today), target::write);
    return ExitCode.OK;
  }

  private static Target changed(Invocation call, Target before) {
    Target target = before;
    Optional<String> loop = call.option("--loop");
    if (loop.isPresent()) {
      target = target.withLoop(Targets.named(call.services().library(), loop.get()).id());
    }
    Optional<String> level = call.option("--level");
    if (level.isPresent()) {
      target = target.withLevel(Levels.find(call, level.get()).id());
    }
    Optional<String> date = call.option("--date");
    if (date.isPresent()) {
      target = target.withDate(date(date.get()));
    }
    return target;
  }

  /** Returns the date that a user typed. */
  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Trouble.usage("'" + text + "' is no date; write it like 2026-12-07", "");
    }
  }

  private static Page page(Invocation call, Target target, LocalDate today) {
    if (target.equals(Target.NONE)) {
      return Page.builder()
          .text("No target is set. Name the loop, and the day if you know it:")
          .code("coach target --loop datastax-ai-pm --date " + today.plusWeeks(2))
          .build();
    }
    List<String> lines = new ArrayList<>();
    target
        .loop()
        .ifPresent(
            id ->
                lines.add(
                    "Loop: "
                        + id
                        + call.services()
                            .library()
                            .loop(id)
                            .map(loop -> ", " + loop.title())
                            .orElse(" (no longer there)")));
    target.level().ifPresent(id -> lines.add("Level: " + id));
    target
        .date()
        .ifPresent(day -> lines.add("First interview: " + DAY.format(day) + away(today, day)));
    Page.Builder page = Page.builder().bullets(lines);
    if (call.option("--level").isPresent()) {
      target.level().flatMap(id -> fit(call, id)).ifPresent(page::addAll);
    }
    return page.build();
  }

  /** Returns the fit check; nothing for a level that has gone from the content. */
  private static Optional<Page> fit(Invocation call, String id) {
    List<Ladder> ladders = call.services().library().ladders();
    return new LevelFinder(ladders)
        .exact(id)
        .map(found -> FitPage.of(FitCheck.of(found, ladders), id));
  }

  private static String away(LocalDate today, LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return ", today";
    }
    if (days < 0) {
      return ", past";
    }
    return days == 1 ? ", tomorrow" : ", in " + days + " days";
  }
}
