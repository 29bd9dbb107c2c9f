package dev.pmcoach.report;

import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block.Bullets;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.planning.Plan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan, day by day. */
public final class PlanPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private PlanPage() {}

  public static Page of(Plan plan, boolean dateGiven) {
    Page.Builder page = Page.builder();
    page.title(plan.loop().title());
    page.text(head(plan, dateGiven));
    warnings(page, plan);
    page.heading("The loop");
    page.table(
        List.of(Column.right("Day"), Column.left("Date"), Column.flexible("What")),
        plan.milestones().stream().map(PlanPage::milestone).toList());
    page.muted("Days as reported by public guides, not by the employer; (guess) marks ours.");
    page.heading("What to do");
    for (Plan.Day day : plan.days()) {
      page.subheading(DAY.format(day.day()) + ", " + day.minutes() + " minutes");
      List<Bullets.Item> items = new ArrayList<>();
      for (Plan.Task task : day.tasks()) {
        Text text = Text.of(task.title()).plus(", " + task.minutes() + " min", Style.MUTED);
        if (!task.command().isEmpty()) {
          text = text.plus(": ").plus(task.command(), Style.CODE);
        }
        items.add(Bullets.Item.of(text));
      }
      page.add(new Bullets(items));
    }
    return page.build();
  }

  private static Text head(Plan plan, boolean dateGiven) {
    long days = ChronoUnit.DAYS.between(plan.today(), plan.interview());
    LocalDate day = plan.interview();
    if (days <= 0) {
      return Text.of("The first interview is " + (days == 0 ? "today." : "past."), Style.STRONG);
    }
    Text head =
        Text.of(days == 1 ? "1 day" : days + " days", Style.STRONG)
            .plus(" to the first interview on " + DAY.format(day) + ".");
    return dateGiven
        ? head
        : head.plus(" No date is set, so this assumes two weeks: coach target --date DATE.");
  }

  private static void warnings(Page.Builder page, Plan plan) {
    if (plan.compressed() && plan.minutesADay() > 0) {
      page.text(
          Text.of("The date is near. ", Style.WARN)
              .plus("Days hold up to " + plan.minutesADay() + " minutes."));
    }
    if (!plan.late().isEmpty()) {
      page.text(
          Text.of("Not everything fits before it. ", Style.WARN)
              .plus(
                  "Put off until after the first interview: "
                      + String.join("; ", plan.late().stream().map(Plan.Item::title).toList())
                      + "."));
    }
  }

  private static List<Text> milestone(Plan.Milestone milestone) {
    Text title = Text.of(milestone.title());
    return List.of(
        Text.of(String.valueOf(milestone.number())),
        Text.of(DAY.format(milestone.day())),
        milestone.provenance().assumed() ? title.plus(" (guess)", Style.MUTED) : title);
  }

  /** Writes the plan as one object. */
  public static void write(JsonWriter out, Plan plan) {
    out.object(
        () -> {
          out.field("schema", 1).field("loop", plan.loop().id());
          out.field("interview", plan.interview().toString());
          out.field("compressed", plan.compressed());
          out.strings("late", plan.late().stream().map(Plan.Item::id).toList());
          out.array(
              "milestones",
              plan.milestones(),
              (json, milestone) ->
                  json.object(
                      () ->
                          json.field("day", milestone.number())
                              .field("date", milestone.day().toString())
                              .field("title", milestone.title())
                              .field("assumed", milestone.provenance().assumed())));
          out.array(
              "days",
              plan.days(),
              (json, day) ->
                  json.object(
                      () -> {
                        json.field("date", day.day().toString()).field("minutes", day.minutes());
                        json.array(
                            "tasks",
                            day.tasks(),
                            (to, task) ->
                                to.object(
                                    () ->
                                        to.field("title", task.title())
                                            .field("minutes", task.minutes())
                                            .field("command", task.command())));
                      }));
        });
  }
}
