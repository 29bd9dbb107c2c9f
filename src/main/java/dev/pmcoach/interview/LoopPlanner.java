package dev.pmcoach.interview;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a request into a plan: finds the rounds and their people, and draws the questions. */
public final class LoopPlanner {
  private final Library library;
  private final SceneSource scenes;

  public LoopPlanner(Library library) {
    this(library, SceneSource.NONE);
  }

  /**
   * @param scenes makes the scenes of rounds that play a scenario
   */
  public LoopPlanner(Library library, SceneSource scenes) {
    this.library = library;
    this.scenes = scenes;
  }

  /** Returns the plan; throws {@link Trouble} for ids that the content doesn't know. */
  public LoopPlan plan(PlanRequest request) {
    Loop loop =
        library
            .loop(request.loop())
            .orElseThrow(
                () ->
                    Trouble.unknown(
                        "loop",
                        request.loop(),
                        library.loops().stream().map(Loop::id).toList(),
                        "coach loops list"));
    Rubric rubric =
        library
            .rubric(loop.rubric())
            .orElseThrow(
                () ->
                    Trouble.badInput(
                        "loop '" + loop.id() + "' names no known rubric '" + loop.rubric() + "'",
                        "Try: coach questions check"));
    Set<String> heard = new HashSet<>();
    List<RoundPlan> rounds = new ArrayList<>();
    for (Round round : rounds(loop, request)) {
      rounds.add(round(loop, round, request, heard));
    }
    return new LoopPlan(request, loop, rubric, rounds);
  }

  private static List<Round> rounds(Loop loop, PlanRequest request) {
    if (request.rounds().isEmpty()) {
      return loop.rounds();
    }
    List<String> known = loop.rounds().stream().map(Round::id).toList();
    return request.rounds().stream()
        .map(
            id ->
                loop.rounds().stream()
                    .filter(round -> round.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            Trouble.unknown(
                                "round of '" + loop.id() + "'",
                                id,
                                known,
                                "coach loops show " + loop.id())))
        .toList();
  }

  private RoundPlan round(Loop loop, Round round, PlanRequest request, Set<String> heard) {
    Persona persona = persona(request.persona().orElse(round.persona()));
    Map<String, Persona> panel = new LinkedHashMap<>();
    panel.put(persona.id(), persona);
    round.panel().forEach(id -> panel.putIfAbsent(id, persona(id)));
    List<String> pinned = request.questions().get(round.id());
    Optional<String> scenario = scenario(round, pinned);
    Optional<Scene> scene = scenario.flatMap(id -> scenes.scene(id, round, request.seed()));
    List<Question> questions;
    if (round.committee() || scene.isPresent()) {
      questions = List.of();
    } else if (pinned != null) {
      questions = pinned.stream().map(this::question).toList();
    } else {
      int count = request.count() > 0 ? request.count() : round.questions();
      questions = draw(loop, round, count, request.seed(), heard);
    }
    questions.forEach(question -> heard.addAll(question.targets()));
    Round played = scene.isPresent() ? round.playing(scenario) : round;
    return new RoundPlan(played, persona, List.copyOf(panel.values()), questions, scene);
  }

  /** Returns what the round plays: the scenario asked for, or its own unless questions are. */
  private Optional<String> scenario(Round round, List<String> pinned) {
    if (pinned == null || pinned.isEmpty()) {
      return round.scenario();
    }
    return Optional.of(pinned.get(0)).filter(id -> library.scenario(id).isPresent());
  }

  private Persona persona(String id) {
    return library
        .persona(id)
        .orElseThrow(
            () -> Trouble.usage("no persona called '" + id + "'", "Try: coach loops list"));
  }

  private Question question(String id) {
    return library
        .question(id)
        .orElseThrow(
            () -> Trouble.usage("no question called '" + id + "'", "Try: coach questions list"));
  }

  /**
   * Draws by the seed. The last one drawn is, where possible, on a focus signal that no question of
   * the loop is on yet: a signal never heard leaves the loop undecided.
   */
  private List<Question> draw(
      Loop loop, Round round, int count, long seed, Set<String> heardBefore) {
    List<Question> bank = new ArrayList<>(library.questions(loop.id(), round.id()));
    bank.sort(Comparator.comparing(Question::id));
    List<Question> left = Chance.shuffled(bank, seed, round.id());
    List<Question> drawn = new ArrayList<>();
    Set<String> heard = new HashSet<>(heardBefore);
    while (drawn.size() < count && !left.isEmpty()) {
      Question next = left.get(0);
      if (drawn.size() == count - 1) {
        next =
            left.stream()
                .filter(question -> hearsMore(question, round, heard))
                .findFirst()
                .orElse(next);
      }
      left.remove(next);
      drawn.add(next);
      heard.addAll(next.targets());
    }
    return drawn;
  }

  private static boolean hearsMore(Question question, Round round, Set<String> heard) {
    return question.targets().stream()
        .anyMatch(signal -> round.focus().contains(signal) && !heard.contains(signal));
  }
}
