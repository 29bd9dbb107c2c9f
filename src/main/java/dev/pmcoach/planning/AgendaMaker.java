package dev.pmcoach.planning;

import dev.pmcoach.planning.Agenda.Facts;
import dev.pmcoach.planning.Agenda.KnownStory;
import dev.pmcoach.planning.Agenda.Task;
import dev.pmcoach.session.SessionSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is worth doing. */
final class AgendaMaker {
  /** A session left within so many days is gone on with first. */
  private static final int STILL_WARM = 3;

  /** A loop played within so many days shows what a new one would. */
  private static final int LOOP_AGAIN = 7;

  /** After so many days nobody notes how an interview went any more. */
  private static final int LONG_AGO = 30;

  private final Facts facts;
  private final Schedule schedule;
  private final List<Task> tasks = new ArrayList<>();
  private final List<SessionSummary> sessions;

  AgendaMaker(Facts facts) {
    this.facts = facts;
    this.schedule =
        new Schedule(new Fsrs(), facts.today(), facts.interview(), facts.rubric().bar());
    this.sessions =
        facts.sessions().stream()
            .filter(session -> session.rubric().equals(facts.rubric().id()))
            .toList();
  }

  Agenda make() {
    interviewIsNear();
    interviewWas();
    unfinished();
    if (sessions.stream().noneMatch(session -> !session.questions().isEmpty())) {
      warmUp();
    } else {
      tasks.addAll(new Drills(facts, schedule, sessions).tasks());
      wholeLoop();
    }
    stories();
    if (facts.interview().isEmpty()) {
      tasks.add(
          new Task(
              "Set the day of your interview",
              "Then reviews are spaced so that everything is fresh on that day.",
              "coach target --date " + facts.today().plusWeeks(2),
              1,
              facts.today(),
              0.01));
    }
    tasks.sort(Comparator.comparingDouble(Task::worth).reversed());
    return new Agenda(once(tasks), schedule.daysLeft());
  }

  /** Leaves out what an earlier task does already. */
  private static List<Task> once(List<Task> tasks) {
    Map<String, Task> byCommand = new LinkedHashMap<>();
    tasks.forEach(task -> byCommand.putIfAbsent(task.command(), task));
    return List.copyOf(byCommand.values());
  }

  private LocalDate day(SessionSummary session) {
    return LocalDate.ofInstant(session.name().at(), facts.zone());
  }

  private void interviewIsNear() {
    if (schedule.daysLeft().filter(days -> days <= 1).isPresent()) {
      tasks.add(
          new Task(
              "Read your brief",
              schedule.daysLeft().get() == 0
                  ? "Today is the day. One page: your stories, figures and questions."
                  : "It is tomorrow. One page: your stories, figures and questions; then sleep.",
              "coach brief",
              10,
              facts.today(),
              1000));
    }
  }

  private void interviewWas() {
    Optional<LocalDate> was =
        facts
            .interview()
            .filter(day -> day.isBefore(facts.today()))
            .filter(day -> day.isAfter(facts.today().minusDays(LONG_AGO)))
            .filter(day -> facts.outcomes().stream().allMatch(noted -> noted.isBefore(day)));
    was.ifPresent(
        day ->
            tasks.add(
                new Task(
                    "Note how the interview went",
                    "From three on, coach shows how its scores compare with reality.",
                    "coach history outcome passed --date " + day,
                    2,
                    facts.today(),
                    900)));
  }

  private void unfinished() {
    for (int i = facts.sessions().size() - 1; i >= 0; i--) {
      SessionSummary session = facts.sessions().get(i);
      boolean warm = !day(session).isBefore(facts.today().minusDays(STILL_WARM));
      if (!session.finished() && session.answers() > 0 && warm && session.mode().equals("mock")) {
        tasks.add(
            new Task(
                "Go on where you stopped",
                "It has "
                    + session.answers()
                    + (session.answers() == 1 ? " answer" : " answers")
                    + " and no debrief yet.",
                "coach resume " + session.name().letters(),
                15,
                facts.today(),
                500));
        return;
      }
    }
  }

  private void warmUp() {
    tasks.add(
        new Task(
            "Play a warm-up of three questions",
            "No answer of yours is scored yet; three show where you stand for: "
                + facts.loop().title()
                + ".",
            "coach mock",
            12,
            facts.today(),
            100));
  }

  private void wholeLoop() {
    Optional<LocalDate> last =
        sessions.stream()
            .filter(session -> session.mode().equals("mock") && session.answers() > 3)
            .map(this::day)
            .reduce((before, after) -> after);
    LocalDate due = last.map(day -> day.plusDays(LOOP_AGAIN)).orElse(facts.today());
    int minutes = facts.loop().rounds().stream().mapToInt(round -> round.minutes()).sum();
    tasks.add(
        new Task(
            "Play the whole loop",
            last.map(day -> "The last one was " + Drills.ago(day, facts.today()) + ".")
                    .orElse("You have not played it through yet.")
                + " Only the debrief shows the score that decides.",
            "coach mock " + facts.loop().id(),
            minutes,
            due,
            due.isAfter(facts.today()) ? 0.5 : 3));
  }

  private void stories() {
    if (facts.stories().isEmpty()) {
      tasks.add(
          new Task(
              "Write your first story",
              "Three stories with checked figures carry a whole loop.",
              "coach stories add my-launch",
              20,
              facts.today(),
              schedule.daysLeft().filter(days -> days <= 14).isPresent() ? 6 : 3));
      return;
    }
    for (KnownStory known : facts.stories()) {
      StoryReview review = known.review();
      long unverified = review.story().figures().stream().filter(Story.Figure::unverified).count();
      Schedule.Memo memo = new Schedule.Memo();
      schedule.practised(memo, known.edited(), review.score());
      Review spaced =
          schedule.review(
              Review.Kind.STORY, review.story().id(), review.story().title(), 0.1, memo);
      boolean open = unverified > 0;
      tasks.add(
          new Task(
              open
                  ? "Verify the figures of “" + review.story().title() + "”"
                  : "Tell “" + review.story().title() + "” once aloud",
              open
                  ? unverified
                      + (unverified == 1 ? " figure has" : " figures have")
                      + " no check yet; a checked one is worth most."
                  : "Worth " + review.score() + " by the matrix as it stands.",
              (open ? "coach stories edit " : "coach stories show ") + review.story().id(),
              open ? 15 : 5,
              open ? facts.today() : spaced.due(),
              (open ? 2 : spaced.due(facts.today()) ? 1 : 0.1)
                  * spaced.worth(facts.rubric().bar())));
    }
  }
}
