package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.planning.Agenda;
import dev.pmcoach.planning.Story;
import dev.pmcoach.planning.StoryReview;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.session.History;
import dev.pmcoach.session.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says the one thing to do now, and why. */
final class NextCommand implements Command {
  private static final int MOST_LISTED = 15;

  @Override
  public void declare(Options options) {
    options.flag("--all", "Everything worth doing, with due dates");
  }

  @Override
  public List<String> examples() {
    return List.of("coach next", "coach next --all");
  }

  @Override
  public int run(Invocation call) {
    LocalDate today = today(call);
    Agenda agenda = agenda(call, today);
    boolean all = call.flag("--all");
    List<Agenda.Task> tasks =
        agenda.tasks().subList(0, all ? Math.min(MOST_LISTED, agenda.tasks().size()) : 1);
    call.show(
        () -> all ? list(tasks, today) : one(agenda, today),
        out ->
            out.object(
                () ->
                    out.field("schema", 1)
                        .array(
                            "tasks",
                            tasks,
                            (json, task) ->
                                json.object(
                                    () ->
                                        json.field("title", task.title())
                                            .field("why", task.why())
                                            .field("command", task.command())
                                            .field("minutes", task.minutes())
                                            .field("due", task.due().toString())))));
    return ExitCode.OK;
  }

  static LocalDate today(Invocation call) {
    return LocalDate.ofInstant(call.env().clock().instant(), call.env().zone());
  }

  static Agenda agenda(Invocation call, LocalDate today) {
    Library library = call.services().library();
    Loop loop = Targets.loop(call);
    Rubric rubric = Targets.rubric(call, loop);
    return Agenda.of(
        new Agenda.Facts(
            loop,
            rubric,
            library.summaries(),
            new History(call.services().sessions()).all(),
            stories(call, rubric),
            Targets.of(call).date(),
            Outcome.load(call.services().sessions().home()).stream().map(Outcome::day).toList(),
            today,
            call.env().zone()));
  }

  private static List<Agenda.KnownStory> stories(Invocation call, Rubric rubric) {
    StoryFiles files = StoryFiles.of(call);
    if (files.ids().isEmpty()) {
      return List.of();
    }
    Scorer scorer = new Scorer(rubric);
    List<Agenda.KnownStory> stories = new ArrayList<>();
    for (Story story : files.all(call)) {
      Instant edited = Instant.ofEpochMilli(files.file(story.id()).toFile().lastModified());
      stories.add(
          new Agenda.KnownStory(
              StoryReview.of(story, scorer), LocalDate.ofInstant(edited, call.env().zone())));
    }
    return stories;
  }

  private static Page one(Agenda agenda, LocalDate today) {
    Agenda.Task task = agenda.tasks().get(0);
    Text head = Text.of(task.title(), Style.STRONG).plus(", about " + task.minutes() + " minutes.");
    if (task.due().isAfter(today)) {
      head = Text.of("Nothing is due today. ").plus(head);
    }
    Page.Builder page = Page.builder().text(head.plus(" " + task.why()));
    page.code(task.command());
    page.muted(
        agenda
                .daysLeft()
                .map(
                    days ->
                        days == 0
                            ? "The interview is today. "
                            : days == 1
                                ? "1 day to the interview. "
                                : days + " days to the interview. ")
                .orElse("")
            + "All that is worth doing: coach next --all");
    return page.build();
  }

  private static Page list(List<Agenda.Task> tasks, LocalDate today) {
    List<Block.Bullets.Item> items = new ArrayList<>();
    for (Agenda.Task task : tasks) {
      Text due =
          task.due().isAfter(today)
              ? Text.of(task.due().toString(), Style.MUTED)
              : Text.of("now", Style.ACCENT);
      items.add(
          Block.Bullets.Item.of(
              due.plus(": ")
                  .plus(task.command(), Style.CODE)
                  .plus("  " + task.title() + ", " + task.minutes() + " min", Style.MUTED)));
    }
    return Page.builder().add(new Block.Bullets(items)).muted("Most worth first.").build();
  }
}
