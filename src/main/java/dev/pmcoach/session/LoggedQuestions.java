package dev.pmcoach.session;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Node;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Today's content with the questions of a session as they read when they were drawn. */
final class LoggedQuestions implements Library {
  private final Library today;
  private final LogEvent.Started started;
  private final Map<String, LogEvent.PlannedQuestion> logged = new HashMap<>();

  LoggedQuestions(Library today, LogEvent.Started started) {
    this.today = today;
    this.started = started;
    for (LogEvent.PlannedRound round : started.rounds()) {
      round.questions().forEach(question -> logged.put(question.id(), question));
    }
  }

  /** Whether a drawn question reads otherwise today, or is gone. */
  boolean changed() {
    return logged.values().stream()
        .anyMatch(then -> !isScene(then.id()) && !same(then, today.question(then.id())));
  }

  /** A role-play stands in the log like a question, and is looked up by its id. */
  private boolean isScene(String id) {
    return today.question(id).isEmpty() && today.scenario(id).isPresent();
  }

  private static boolean same(LogEvent.PlannedQuestion then, Optional<Question> now) {
    return now.isPresent()
        && now.get().prompt().equals(then.prompt())
        && now.get().targets().equals(then.targets());
  }

  @Override
  public Optional<Question> question(String id) {
    Optional<Question> now = today.question(id);
    LogEvent.PlannedQuestion then = logged.get(id);
    if (then == null || isScene(id) || same(then, now)) {
      return now;
    }
    return Optional.of(now.map(question -> worded(question, then)).orElseGet(() -> bare(then)));
  }

  private static Question worded(Question now, LogEvent.PlannedQuestion then) {
    return new Question(
        now.id(),
        now.loop(),
        now.round(),
        now.kind(),
        then.prompt(),
        then.targets(),
        now.minutes(),
        now.levels(),
        now.hints(),
        now.followUps(),
        now.variant(),
        now.exhibit(),
        now.strong(),
        now.weak(),
        now.tags(),
        now.provenance(),
        now.reviewed());
  }

  /** Makes a question that is gone from today's content: its words, without hints or samples. */
  private Question bare(LogEvent.PlannedQuestion then) {
    return new Question(
        then.id(),
        started.loop(),
        "",
        "behavioural",
        then.prompt(),
        then.targets(),
        5,
        List.of(),
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Provenance.NONE,
        "");
  }

  @Override
  public List<Loop> loops() {
    return today.loops();
  }

  @Override
  public Optional<Loop> loop(String id) {
    return today.loop(id);
  }

  @Override
  public List<Rubric> rubrics() {
    return today.rubrics();
  }

  @Override
  public Optional<Rubric> rubric(String id) {
    return today.rubric(id);
  }

  @Override
  public List<Persona> personas() {
    return today.personas();
  }

  @Override
  public Optional<Persona> persona(String id) {
    return today.persona(id);
  }

  @Override
  public List<Ladder> ladders() {
    return today.ladders();
  }

  @Override
  public Optional<Ladder> ladder(String id) {
    return today.ladder(id);
  }

  @Override
  public Optional<Scenario> scenario(String id) {
    return today.scenario(id);
  }

  @Override
  public List<Question> questions(String loop, String round) {
    return today.questions(loop, round);
  }

  @Override
  public List<QuestionSummary> summaries() {
    return today.summaries();
  }

  @Override
  public List<String> names(String folder) {
    return today.names(folder);
  }

  @Override
  public Optional<Node.Mapping> file(String folder, String id) {
    return today.file(folder, id);
  }

  @Override
  public String hash() {
    return today.hash();
  }
}
