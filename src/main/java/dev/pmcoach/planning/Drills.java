package dev.pmcoach.planning;

import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Signal;
import dev.pmcoach.planning.Agenda.Facts;
import dev.pmcoach.planning.Agenda.Task;
import dev.pmcoach.session.SessionSummary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions worth drilling, signal by signal and kind by kind. Always asks the one that was
 * asked least often, so that a skill is practised and not an answer learned by heart.
 */
final class Drills {
  private final Facts facts;
  private final Schedule schedule;
  private final List<SessionSummary> sessions;
  private final List<Task> tasks = new ArrayList<>();

  /** How often each question was asked. */
  private final Map<String, Integer> asked = new HashMap<>();

  /**
   * @param sessions those by the rubric of the facts, oldest first
   */
  Drills(Facts facts, Schedule schedule, List<SessionSummary> sessions) {
    this.facts = facts;
    this.schedule = schedule;
    this.sessions = sessions;
    for (SessionSummary session : sessions) {
      session.questions().forEach(q -> asked.merge(q.question(), 1, Integer::sum));
    }
  }

  List<Task> tasks() {
    signals();
    skills();
    return tasks;
  }

  private LocalDate day(SessionSummary session) {
    return LocalDate.ofInstant(session.name().at(), facts.zone());
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
          freshQuestion(List.of(), kind).ifPresent(question -> tasks.add(drill(review, question)));
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
      why.append(ago(review.last().orElseThrow(), facts.today()));
      why.append(review.points().get() > bar ? ", above the bar of " : "; the bar is ");
      why.append(bar);
    }
    if (review.kind() == Review.Kind.SIGNAL) {
      why.append(". It weighs ").append(Math.round(review.weight() * 100)).append(" %");
    }
    return why.append('.').toString();
  }

  /** Says how long ago a day was. */
  static String ago(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
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
}
