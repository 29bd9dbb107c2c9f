package dev.pmcoach.planning;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.session.SessionSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is worth doing, most worth first.
 *
 * @param tasks never empty
 */
public record Agenda(List<Task> tasks, Optional<Integer> daysLeft) {
  /** A session left within so many days is gone on with first. */
  private static final int STILL_WARM = 3;

  /** A loop played within so many days shows what a new one would. */
  private static final int LOOP_AGAIN = 7;

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
   */
  public record Facts(
      Loop loop,
      Rubric rubric,
      List<QuestionSummary> questions,
      List<SessionSummary> sessions,
      List<KnownStory> stories,
      Optional<LocalDate> interview,
      LocalDate today,
      ZoneId zone) {}

  public static Agenda of(Facts facts) {
    return new Maker(facts).make();
  }

  private static final class Maker {
    private final Facts facts;
    private final Schedule schedule;
    private final List<Task> tasks = new ArrayList<>();
    private final List<SessionSummary> sessions;

    /** How often each question was asked. */
    private final Map<String, Integer> asked = new HashMap<>();

    Maker(Facts facts) {
      this.facts = facts;
      this.schedule =
          new Schedule(new Fsrs(), facts.today(), facts.interview(), facts.rubric().bar());
      this.sessions =
          facts.sessions().stream()
              .filter(session -> session.rubric().equals(facts.rubric().id()))
              .toList();
      for (SessionSummary session : sessions) {
        session.questions().forEach(q -> asked.merge(q.question(), 1, Integer::sum));
      }
    }

    Agenda make() {
      interviewIsNear();
      unfinished();
      if (sessions.stream().noneMatch(session -> !session.questions().isEmpty())) {
        warmUp();
      } else {
        signals();
        skills();
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

    private void unfinished() {
      for (int i = facts.sessions().size() - 1; i >= 0; i--) {
        SessionSummary session = facts.sessions().get(i);
        boolean warm = !day(session).isBefore(facts.today().minusDays(STILL_WARM));
        if (!session.finished() && session.answers() > 0 && warm && session.mode().equals("mock")) {
          tasks.add(
              new Task(
                  "Go on where you stopped",
                  "Session "
                      + session.name()
                      + " has "
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
              "No answer of yours is scored yet; three show where you stand on what "
                  + facts.loop().title()
                  + " listens for.",
              "coach mock",
              12,
              facts.today(),
              100));
    }

    private void signals() {
      Map<String, Schedule.Memo> memos = new LinkedHashMap<>();
      facts.rubric().signals().forEach(s -> memos.put(s.id(), new Schedule.Memo()));
      for (SessionSummary session : sessions) {
        for (SessionSummary.SignalSummary signal : session.signals()) {
          if (memos.containsKey(signal.signal())) {
            schedule.practised(memos.get(signal.signal()), day(session), signal.points());
          }
        }
      }
      for (Signal signal : facts.rubric().signals()) {
        Review review =
            schedule.review(
                Review.Kind.SIGNAL,
                signal.id(),
                signal.title(),
                signal.weight() / 100.0,
                memos.get(signal.id()));
        freshQuestion(List.of(signal.id()), "")
            .ifPresent(question -> tasks.add(drill(review, question)));
      }
    }

    private void skills() {
      Map<String, String> kinds = new HashMap<>();
      Map<String, Schedule.Memo> memos = new LinkedHashMap<>();
      for (QuestionSummary question : facts.questions()) {
        if (question.loop().equals(facts.loop().id())) {
          kinds.put(question.id(), question.kind());
          memos.putIfAbsent(question.kind(), new Schedule.Memo());
        }
      }
      for (SessionSummary session : sessions) {
        for (SessionSummary.QuestionResult result : session.questions()) {
          Schedule.Memo memo = memos.get(kinds.getOrDefault(result.question(), ""));
          if (memo != null) {
            schedule.practised(memo, day(session), result.overall());
          }
        }
      }
      // A kind of question is one view of the signals, so all kinds together weigh as one of them.
      double weight = memos.isEmpty() ? 0 : 0.15 / memos.size();
      memos.forEach(
          (kind, memo) -> {
            Review review = schedule.review(Review.Kind.SKILL, kind, title(kind), weight, memo);
            freshQuestion(List.of(), kind)
                .ifPresent(question -> tasks.add(drill(review, question)));
          });
    }

    private static String title(String kind) {
      return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " questions";
    }

    private Task drill(Review review, QuestionSummary question) {
      double urgency = review.due(facts.today()) ? 1 : 0.2;
      return new Task(
          "Practise " + lower(review.title()),
          why(review),
          "coach practice " + question.id(),
          question.minutes() + 5,
          review.due(),
          urgency * review.worth(facts.rubric().bar()));
    }

    /** Lower-cases the first letter of a word, but not of an abbreviation. */
    private static String lower(String title) {
      boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
      return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }

    private String why(Review review) {
      int bar = facts.rubric().bar();
      StringBuilder why = new StringBuilder();
      if (review.points().isEmpty()) {
        why.append("Never practised yet");
      } else {
        why.append(Math.round(review.points().get())).append(" points the last time, ");
        why.append(ago(review.last().orElseThrow()));
        why.append(review.points().get() > bar ? ", above the bar of " : "; the bar is ");
        why.append(bar);
      }
      if (review.kind() == Review.Kind.SIGNAL) {
        why.append(". It weighs ").append(Math.round(review.weight() * 100)).append(" %");
      }
      return why.append('.').toString();
    }

    private String ago(LocalDate day) {
      long days = java.time.temporal.ChronoUnit.DAYS.between(day, facts.today());
      if (days <= 0) {
        return "today";
      }
      return days == 1 ? "yesterday" : days + " days ago";
    }

    /** Returns the question that was asked least often, the first of those in the bank. */
    private Optional<QuestionSummary> freshQuestion(List<String> signals, String kind) {
      return facts.questions().stream()
          .filter(question -> question.loop().equals(facts.loop().id()))
          .filter(question -> kind.isEmpty() || question.kind().equals(kind))
          .filter(question -> question.targets().containsAll(signals))
          .min(
              Comparator.comparingInt(
                      (QuestionSummary question) -> asked.getOrDefault(question.id(), 0))
                  .thenComparingInt(
                      question ->
                          signals.isEmpty() ? 0 : question.targets().indexOf(signals.get(0))));
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
              last.map(day -> "The last one was " + ago(day) + ".")
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
        long unverified =
            review.story().figures().stream().filter(Story.Figure::unverified).count();
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
}
