package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
  @TempDir Path home;

  private JsonValue plan(String... more) {
    List<String> args = new ArrayList<>(List.of("plan", "--json", "--loop", "datastax-ai-pm"));
    args.addAll(List.of(more));
    return JsonValue.parse(Run.coach(args.toArray(String[]::new)).at(home).exits(0).out());
  }

  private static JsonValue milestone(JsonValue plan, int number) {
    return plan.get("milestones").items().stream()
        .filter(milestone -> milestone.get("day").whole(-1) == number)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theScreenIsOnDayTwoAndTheOfferOnDayTwentyOne() {
    JsonValue plan = plan("--interview-date", "2026-12-07");

    assertThat(milestone(plan, 0).get("date").text("")).isEqualTo("2026-12-05");
    assertThat(milestone(plan, 2).get("date").text("")).isEqualTo("2026-12-07");
    assertThat(milestone(plan, 14).get("date").text("")).isEqualTo("2026-12-19");
    assertThat(milestone(plan, 21).get("date").text("")).isEqualTo("2026-12-26");
    assertThat(plan.get("compressed").bool(true)).isFalse();
  }

  @Test
  void everyItemIsPlannedBeforeTheInterviewWhenThereIsTime() {
    JsonValue plan = plan("--interview-date", "2026-12-07");

    String titles = plan.get("days").items().toString();
    long minutes =
        plan.get("days").items().stream()
            .flatMap(day -> day.get("tasks").items().stream())
            .filter(task -> !task.get("command").text("").matches("coach (next|brief)"))
            .mapToLong(task -> task.get("minutes").whole(0))
            .sum();
    assertThat(minutes).as(titles).isEqualTo(540);
    assertThat(plan.get("days").items())
        .allSatisfy(day -> assertThat(day.get("date").text("")).isLessThan("2026-12-07"));
    assertThat(plan.get("late").items()).isEmpty();
  }

  @Test
  void aDateTooNearCompressesAndSaysSo() {
    JsonValue near = plan("--interview-date", "2026-11-25");

    assertThat(near.get("compressed").bool(false)).isTrue();
    assertThat(near.get("late").items()).isNotEmpty();
    Run.coach("plan", "--interview-date", "2026-11-25")
        .at(home)
        .exits(0)
        .prints("The date is near", "Put off until after the first interview");
  }

  @Test
  void pastAndPresentDatesStillPlan() {
    Run.coach("plan", "--interview-date", "2026-11-23").at(home).exits(0).prints("is today");
    Run.coach("plan", "--interview-date", "2026-11-01").at(home).exits(0).prints("is past");
    Run.coach("plan").at(home).exits(0).prints("No date is set");
    Run.coach("plan", "--interview-date", "soon").at(home).exits(2);
  }

  private ICalendar calendar(ZoneId zone, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(List.of("plan", "--interview-date", "2026-12-07", "--ics", "plan.ics"));
    args.addAll(List.of(more));
    Run.coach(args.toArray(String[]::new)).at(home).zone(zone).exits(0).says("plan.ics");
    String text = Files.readString(home.resolve("plan.ics"));
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendar;
  }

  private static VEvent first(ICalendar calendar, String summary) {
    return calendar.getEvents().stream()
        .filter(event -> event.getSummary().getValue().equals(summary))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCalendarHasTimesInTheUsersZoneAndAlarms() throws IOException {
    ICalendar calendar = calendar(ZoneId.of("America/New_York"), "--at", "07:30");

    VEvent drill = first(calendar, "Drill");
    assertThat(drill.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-11-23T12:30:00Z"));
    assertThat(drill.getAlarms()).hasSize(1);
    TimezoneInfo zones = calendar.getTimezoneInfo();
    assertThat(zones.getTimezone(drill.getDateStart()).getTimeZone().getID())
        .isEqualTo("America/New_York");
  }

  @Test
  void theCompanysDaysAreWholeDays() throws IOException {
    VEvent offer = first(calendar(ZoneId.of("UTC")), "Offer");

    assertThat(offer.getDateStart().getValue().hasTime()).isFalse();
    assertThat(offer.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(26);
    assertThat(offer.getAlarms()).hasSize(1);
  }

  @Test
  void aChangeOfTheClocksKeepsTheTimeOfDay() throws IOException {
    Run.coach(
            "plan",
            "--interview-date",
            "2026-04-05",
            "--ics",
            "plan.ics",
            "--now",
            "2026-03-20T09:00:00Z")
        .at(home)
        .zone(ZoneId.of("Europe/Berlin"))
        .exits(0);
    ICalendar calendar = Biweekly.parse(Files.readString(home.resolve("plan.ics"))).first();

    List<Instant> drills =
        calendar.getEvents().stream()
            .filter(event -> event.getSummary().getValue().equals("Drill"))
            .map(event -> event.getDateStart().getValue().toInstant())
            .toList();
    assertThat(drills)
        .contains(Instant.parse("2026-03-28T18:00:00Z"), Instant.parse("2026-03-29T17:00:00Z"));
  }
}
