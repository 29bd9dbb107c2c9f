package dev.pmcoach.report;

import dev.pmcoach.planning.Plan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * A plan as an iCalendar file (RFC 5545): tasks in the user's zone with an alarm a quarter of an
 * hour before, the company's days as whole days with an alarm on the evening before.
 */
public final class Calendar {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  /** Octets in a line, the line end left out. */
  private static final int LONGEST_LINE = 75;

  private final ZoneId zone;
  private final LocalTime start;
  private final Instant now;
  private final StringBuilder text = new StringBuilder();

  private Calendar(ZoneId zone, LocalTime start, Instant now) {
    this.zone = zone;
    this.start = start;
    this.now = now;
  }

  /**
   * @param start when each day's tasks begin
   * @param now when the file is written
   */
  public static String of(Plan plan, ZoneId zone, LocalTime start, Instant now) {
    return new Calendar(zone, start, now).calendar(plan);
  }

  private String calendar(Plan plan) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//coach//interview plan//EN");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:" + escaped("Interview: " + plan.loop().title()));
    if (!utc() && !plan.days().isEmpty()) {
      LocalDate last = plan.days().get(plan.days().size() - 1).day();
      zone(plan.days().get(0).day(), last);
    }
    for (Plan.Milestone milestone : plan.milestones()) {
      milestone(plan, milestone);
    }
    for (Plan.Day day : plan.days()) {
      LocalDateTime at = day.day().atTime(start);
      for (Plan.Task task : day.tasks()) {
        task(plan, task, at);
        at = at.plusMinutes(task.minutes());
      }
    }
    line("END:VCALENDAR");
    return text.toString();
  }

  private boolean utc() {
    return zone.normalized().equals(ZoneOffset.UTC);
  }

  private void task(Plan plan, Plan.Task task, LocalDateTime at) {
    line("BEGIN:VEVENT");
    line("UID:" + uid(plan, at.format(LOCAL) + task.title()));
    line("DTSTAMP:" + instant(now));
    line("DTSTART" + time(at));
    line("DTEND" + time(at.plusMinutes(task.minutes())));
    line("SUMMARY:" + escaped(task.title()));
    String about = task.about().strip();
    String type = task.command().isEmpty() ? "" : "Type: " + task.command();
    String description = about.isEmpty() || type.isEmpty() ? about + type : about + "\n" + type;
    if (!description.isEmpty()) {
      line("DESCRIPTION:" + escaped(description));
    }
    line("TRANSP:OPAQUE");
    alarm("-PT15M", task.title());
    line("END:VEVENT");
  }

  private void milestone(Plan plan, Plan.Milestone milestone) {
    line("BEGIN:VEVENT");
    line("UID:" + uid(plan, milestone.day().format(DAY) + milestone.title()));
    line("DTSTAMP:" + instant(now));
    line("DTSTART;VALUE=DATE:" + milestone.day().format(DAY));
    line("DTEND;VALUE=DATE:" + milestone.day().plusDays(1).format(DAY));
    line("SUMMARY:" + escaped(milestone.title()));
    line(
        "DESCRIPTION:"
            + escaped(
                milestone.provenance().assumed()
                    ? "Our guess; move it to the day that you are told."
                    : "As reported by public guides, not by the employer."));
    line("TRANSP:TRANSPARENT");
    alarm("-PT6H", milestone.title());
    line("END:VEVENT");
  }

  private void alarm(String trigger, String title) {
    line("BEGIN:VALARM");
    line("ACTION:DISPLAY");
    line("DESCRIPTION:" + escaped(title));
    line("TRIGGER;RELATED=START:" + trigger);
    line("END:VALARM");
  }

  private String time(LocalDateTime at) {
    return utc() ? ":" + at.format(LOCAL) + "Z" : ";TZID=" + zone.getId() + ":" + at.format(LOCAL);
  }

  private static String instant(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC).format(LOCAL) + "Z";
  }

  /** Describes the zone for the days of the plan: the offset at its start and each change in it. */
  private void zone(LocalDate first, LocalDate last) {
    ZoneRules rules = zone.getRules();
    Instant from = first.atStartOfDay(zone).toInstant();
    Instant to = last.plusDays(2).atStartOfDay(zone).toInstant();
    line("BEGIN:VTIMEZONE");
    line("TZID:" + zone.getId());
    ZoneOffset offset = rules.getOffset(from);
    ZoneOffsetTransition before = rules.previousTransition(from.plusSeconds(1));
    LocalDateTime since =
        before == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : before.getDateTimeBefore();
    ZoneOffset was = before == null ? offset : before.getOffsetBefore();
    observance(rules.isDaylightSavings(from), since, was, offset);
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(to)) {
      observance(
          rules.isDaylightSavings(next.getInstant()),
          next.getDateTimeBefore(),
          next.getOffsetBefore(),
          next.getOffsetAfter());
      next = rules.nextTransition(next.getInstant());
    }
    line("END:VTIMEZONE");
  }

  private void observance(boolean daylight, LocalDateTime since, ZoneOffset from, ZoneOffset to) {
    String name = daylight ? "DAYLIGHT" : "STANDARD";
    line("BEGIN:" + name);
    line("DTSTART:" + since.format(LOCAL));
    line("TZOFFSETFROM:" + offset(from));
    line("TZOFFSETTO:" + offset(to));
    line("END:" + name);
  }

  private static String offset(ZoneOffset offset) {
    String id = offset.getId();
    return id.equals("Z") ? "+0000" : id.replace(":", "");
  }

  /** The same event of the same plan keeps its id, so that a second import replaces the first. */
  private static String uid(Plan plan, String event) {
    String key = plan.loop().id() + plan.interview() + event;
    return Integer.toHexString(key.hashCode())
        + "-"
        + Integer.toHexString(new StringBuilder(key).reverse().toString().hashCode())
        + "@coach";
  }

  private static String escaped(String words) {
    return words
        .strip()
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Adds a line, folded where it is too long for the format; never within a character. */
  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
      i += character.length();
    }
    text.append("\r\n");
  }
}
