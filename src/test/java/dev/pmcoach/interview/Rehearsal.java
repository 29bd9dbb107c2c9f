package dev.pmcoach.interview;

import dev.pmcoach.content.Bonus;
import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.FollowUp;
import dev.pmcoach.content.Index;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Sample;
import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.PlanRequest.Options;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A loop of two rounds and a committee, and a way to play it. */
public final class Rehearsal {
  public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  private final Interview interview = new Interview(FakeGrader::grade);
  private final List<Input> inputs = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final LoopPlan plan;
  private State state;
  private Instant now = START;

  Rehearsal(LoopPlan plan) {
    this.plan = plan;
    Step step = interview.begin(plan, START);
    state = step.state();
    events.addAll(step.events());
  }

  public static Rehearsal mock() {
    return new Rehearsal(plan(Mode.MOCK, Options.DEFAULT));
  }

  public static Rehearsal practice() {
    return new Rehearsal(plan(Mode.PRACTICE, Options.DEFAULT));
  }

  /** Plays an input ten seconds after the one before and returns what came of it. */
  List<Event> play(Input input) {
    inputs.add(input);
    Step step = interview.next(state, input);
    state = step.state();
    events.addAll(step.events());
    return step.events();
  }

  List<Event> answer(String text) {
    return play(new Input.Answered(text, OptionalDouble.empty(), later(10)));
  }

  Instant later(int seconds) {
    now = now.plusSeconds(seconds);
    return now;
  }

  State state() {
    return state;
  }

  List<Event> events() {
    return events;
  }

  /** Plays all inputs again from the start. */
  State replayed() {
    State again = interview.begin(plan, START).state();
    for (Input input : inputs) {
      again = interview.next(again, input).state();
    }
    return again;
  }

  <E extends Event> List<E> events(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public static LoopPlan plan(Mode mode, Options options) {
    Persona kind = persona("kind", 1);
    Persona hard = persona("hard", 5);
    Round screen = round("screen", "conversation", 30, "kind", List.of("revenue", "adoption"));
    Round depth = round("depth", "whiteboard", 45, "hard", List.of("scale", "revenue"));
    Round panel = round("panel", "committee", 30, "hard", List.of());
    Loop loop =
        new Loop(
            "loop",
            "A loop",
            "Acme",
            "",
            "rubric",
            List.of(screen, depth, panel),
            List.of(),
            List.of(),
            Provenance.NONE);
    List<RoundPlan> rounds =
        List.of(
            new RoundPlan(
                screen,
                kind,
                List.of(kind),
                List.of(question("q1", "revenue"), question("q2", "adoption")),
                Optional.empty()),
            new RoundPlan(
                depth,
                hard,
                List.of(hard, kind),
                List.of(question("q3", "scale", "revenue")),
                Optional.empty()),
            new RoundPlan(panel, hard, List.of(hard, kind), List.of(), Optional.empty()));
    PlanRequest request =
        new PlanRequest(mode, "loop", List.of(), 0, 7, Optional.empty(), options, Map.of());
    return new LoopPlan(request, loop, rubric(), mode == Mode.MOCK ? rounds : rounds.subList(0, 1));
  }

  /** Returns a mock plan whose second round plays a scene. */
  static LoopPlan withScene(Options options) {
    LoopPlan plan = plan(Mode.MOCK, options);
    List<RoundPlan> rounds = new ArrayList<>(plan.rounds());
    RoundPlan second = rounds.get(1);
    rounds.set(
        1,
        new RoundPlan(
            second.round(),
            second.persona(),
            second.panel(),
            List.of(),
            Optional.of(FakeScene.start())));
    return new LoopPlan(plan.request(), plan.loop(), plan.rubric(), rounds);
  }

  public static Rubric rubric() {
    return new Rubric(
        "rubric",
        "A rubric",
        "",
        List.of(0, 10, 50, 70, 95),
        75,
        List.of(signal("revenue", 30), signal("adoption", 30), signal("scale", 40)),
        List.of(new Bonus("ttv", "Time to value", 5, 90, Provenance.NONE)),
        List.of(new Index("eli", "Lock-in", 0.6, Provenance.NONE)),
        List.of(),
        Provenance.NONE,
        "sha256:0");
  }

  private static Signal signal(String id, int weight) {
    return new Signal(
        id,
        id,
        weight,
        Set.of(EvidenceKind.FIGURE, EvidenceKind.BASELINE, EvidenceKind.OWN_ACT),
        List.of("", "", "", "", ""),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Provenance.NONE);
  }

  private static Persona persona(String id, int strictness) {
    return new Persona(
        id,
        id.equals("kind") ? "Ada Kind" : "Hal Hard",
        "who interviews",
        "",
        strictness,
        "",
        "Hello.",
        "Thank you.",
        List.of("I see.", "All right."),
        Map.of(
            EvidenceKind.BASELINE,
            "Compared to what?",
            EvidenceKind.VERIFICATION,
            "How was that measured?",
            EvidenceKind.FIGURE,
            "How much?"),
        Map.of("revenue", "Back to the money, please."),
        List.of("I doubt “{quote}”."),
        Provenance.NONE);
  }

  private static Round round(
      String id, String format, int minutes, String persona, List<String> focus) {
    return new Round(
        id,
        id,
        minutes,
        format,
        persona,
        format.equals("committee") ? List.of("kind") : List.of(),
        focus,
        "",
        3,
        Optional.empty(),
        Provenance.NONE);
  }

  public static Question question(String id, String... targets) {
    return new Question(
        id,
        "loop",
        "screen",
        "behavioural",
        "Tell me about " + id + ".",
        List.of(targets),
        5,
        List.of(),
        List.of("First hint", "Second hint", "Third hint"),
        List.of(new FollowUp(targets[0], EvidenceKind.VERIFICATION, "Who checked that?")),
        "Tell me about another " + id + ".",
        Optional.empty(),
        Optional.of(new Sample("I did it.", "Good.", "")),
        Optional.empty(),
        List.of(),
        Provenance.NONE,
        "");
  }
}
