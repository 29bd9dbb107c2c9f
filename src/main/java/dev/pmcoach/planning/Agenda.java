package dev.pmcoach.planning;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.session.SessionSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is worth doing, most worth first.
 *
 * @param tasks never empty
 */
public record Agenda(List<Task> tasks, Optional<Integer> daysLeft) {
  public Agenda {
    tasks = List.copyOf(tasks);
  }

  /**
   * One thing to do.
   *
   * @param title what it is
   * @param why one or two sentences
   * @param command what to type
   * @param minutes about how long it takes
   * @param due by when; past and today mean now
   */
  public record Task(
      String title, String why, String command, int minutes, LocalDate due, double worth) {}

  /**
   * A story as far as the agenda needs it.
   *
   * @param edited when its file was changed last
   */
  public record KnownStory(StoryReview review, LocalDate edited) {}

  /**
   * What an agenda is made of.
   *
   * @param questions of all banks
   * @param sessions oldest first; of any loop
   * @param interview the day of the first interview
   * @param outcomes the days of real interviews that were noted
   */
  public record Facts(
      Loop loop,
      Rubric rubric,
      List<QuestionSummary> questions,
      List<SessionSummary> sessions,
      List<KnownStory> stories,
      Optional<LocalDate> interview,
      List<LocalDate> outcomes,
      LocalDate today,
      ZoneId zone) {}

  public static Agenda of(Facts facts) {
    return new AgendaMaker(facts).make();
  }
}
