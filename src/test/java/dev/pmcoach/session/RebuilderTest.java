package dev.pmcoach.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.interview.Choice;
import dev.pmcoach.interview.Input;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.LoopPlanner;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.Stage;
import dev.pmcoach.interview.State;
import dev.pmcoach.interview.Step;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that is read back stands exactly where it stood, whatever was done in it. */
class RebuilderTest {
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  private static final List<String> SAYINGS =
      List.of(
          "I led AI indexing; ARR grew from $400k to $2.8M and finance recounted it.",
          "We went from 40 to 310 clusters in two quarters.",
          "It was great.",
          "p99 fell from 220 ms to 140 ms at the same load.");

  private final Library library = new LayeredLibrary(List.of(PackagedContent.open()));

  @TempDir Path home;

  private SessionStore store() {
    return new SessionStore(
        new DataHome(home), Clock.fixed(START, ZoneOffset.UTC), new SplittableRandom(4));
  }

  private static PlanRequest request(PlanRequest.Mode mode, long seed) {
    return new PlanRequest(
        mode,
        "datastax-ai-pm",
        mode == PlanRequest.Mode.MOCK ? List.of() : List.of("screen"),
        2,
        seed,
        Optional.empty(),
        PlanRequest.Options.DEFAULT,
        Map.of());
  }

  private static Input draw(SplittableRandom random, State state, Instant at) {
    if (state.presence() != State.Presence.HERE) {
      return new Input.Resumed(at);
    }
    if (state.stage() == Stage.RATING) {
      return new Input.Rated(Map.of("adoption", random.nextInt(5)), "", at);
    }
    if (state.stage() == Stage.CHOICE) {
      List<Choice> choices = state.choices();
      return new Input.Chosen(choices.get(random.nextInt(choices.size())), at);
    }
    String said = SAYINGS.get(random.nextInt(SAYINGS.size()));
    return switch (random.nextInt(12)) {
      case 0 -> new Input.Skipped(at);
      case 1 -> new Input.HintWanted(at);
      case 2 -> new Input.RepeatWanted(at);
      case 3 -> new Input.Noted("ask \"Dana\"\nabout it", at);
      case 4 -> new Input.Edited(said, at);
      case 5 -> new Input.Paused(at);
      case 6 -> new Input.Ticked(random.nextInt(900), at);
      case 7 -> new Input.Quit(Input.Quit.Why.LATER, at);
      default ->
          new Input.Answered(
              said, random.nextBoolean() ? OptionalDouble.of(61.25) : OptionalDouble.empty(), at);
    };
  }

  /** Plays at random, keeping a log, and returns where it stands. */
  private State play(SessionLog log, LoopPlan plan, long seed, int inputs) {
    Interview interview = new Interview(new Scorer(plan.rubric())::score);
    SessionJournal journal = new SessionJournal(log, library.hash(), "test");
    SplittableRandom random = new SplittableRandom(seed);
    Instant at = START;
    Step step = interview.begin(plan, at);
    journal.begun(plan, at, step);
    for (int i = 0; i < inputs && !step.state().over(); i++) {
      at = at.plusMillis(random.nextInt(200_000));
      Input input = draw(random, step.state(), at);
      Step next = interview.next(step.state(), input);
      if (!(input instanceof Input.Ticked) || !next.events().isEmpty()) {
        journal.stepped(input, next);
        step = next;
      }
    }
    return step.state();
  }

  private Rebuilder.Rebuilt rebuilt(Library content, SessionName name) {
    return new Rebuilder(content, LoopPlanner::new, rubric -> new Scorer(rubric)::score)
        .rebuild(store().read(name));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aSessionStandsWhereItStood(long seed) {
    PlanRequest.Mode mode = seed % 2 == 0 ? PlanRequest.Mode.MOCK : PlanRequest.Mode.PRACTICE;
    LoopPlan plan = new LoopPlanner(library).plan(request(mode, seed));
    SessionName name;
    State played;
    try (SessionLog log = store().create("x")) {
      name = log.name();
      played = play(log, plan, seed, 60);
    }

    Rebuilder.Rebuilt rebuilt = rebuilt(library, name);

    assertThat(rebuilt.state().stage()).isEqualTo(played.stage());
    assertThat(rebuilt.state().said()).isEqualTo(played.said());
    assertThat(rebuilt.state().presence()).isEqualTo(played.presence());
    assertThat(exchanges(rebuilt.state())).containsExactlyElementsOf(exchanges(played));
    assertThat(rebuilt.state().card().map(Object::toString))
        .isEqualTo(played.card().map(Object::toString));
    assertThat(rebuilt.questionsChanged()).isFalse();
    assertThat(rebuilt.unlogged()).isEmpty();
    assertThat(store().summary(name)).isEqualTo(SessionSummary.of(store().read(name)));
  }

  /** Says what was said and how it was graded, without the plan, which is made anew. */
  private static List<Object> exchanges(State state) {
    List<Object> all = new ArrayList<>();
    state
        .rounds()
        .forEach(
            round -> {
              all.add(round.plan().round().id());
              all.add(round.active());
              all.add(round.ended());
              round
                  .exchanges()
                  .forEach(
                      exchange ->
                          all.addAll(
                              List.of(
                                  exchange.words(),
                                  exchange.parts(),
                                  exchange.prompts(),
                                  exchange.hints(),
                                  exchange.skipped(),
                                  exchange.card().map(RebuilderTest::written),
                                  exchange.first().map(RebuilderTest::written),
                                  exchange.own(),
                                  exchange.notes())));
            });
    return all;
  }

  /** Writes a card as the log does, where the time it takes to say it is rounded. */
  private static String written(Scorecard card) {
    ScorecardJson.Asked asked = new ScorecardJson.Asked(Optional.empty(), Optional.empty(), "");
    return JsonWriter.compact(out -> ScorecardJson.write(out, asked, card));
  }

  @Test
  void whatACrashKeptOutOfTheLogIsFoundAgain() throws IOException {
    LoopPlan plan = new LoopPlanner(library).plan(request(PlanRequest.Mode.MOCK, 3));
    SessionName name;
    try (SessionLog log = store().create("x")) {
      name = log.name();
      Interview interview = new Interview(new Scorer(plan.rubric())::score);
      SessionJournal journal = new SessionJournal(log, library.hash(), "test");
      Step begun = interview.begin(plan, START);
      journal.begun(plan, START, begun);
      Input answer = new Input.Answered(SAYINGS.get(0), OptionalDouble.empty(), START);
      journal.stepped(answer, interview.next(begun.state(), answer));
    }
    Path file = store().file(name);
    List<String> lines = Files.readAllLines(file);
    int answered = 0;
    while (!lines.get(answered).contains("\"answered\"")) {
      answered++;
    }
    Files.write(file, lines.subList(0, answered + 1));

    Rebuilder.Rebuilt rebuilt = rebuilt(library, name);

    assertThat(rebuilt.unlogged()).hasSize(lines.size() - answered - 1);
    assertThat(rebuilt.unlogged().stream().map(LogFormat::line))
        .containsExactlyElementsOf(lines.subList(answered + 1, lines.size()));
  }

  @Test
  void questionsKeepTheWordsThatTheyHadThen() {
    LoopPlan plan = new LoopPlanner(library).plan(request(PlanRequest.Mode.MOCK, 5));
    List<LogEvent> events = new ArrayList<>();
    LogEvent.Started started = PlanLines.started(plan, START, library.hash(), "test");
    List<LogEvent.PlannedRound> rounds = new ArrayList<>(started.rounds());
    LogEvent.PlannedRound first = rounds.get(0);
    rounds.set(
        0,
        new LogEvent.PlannedRound(
            first.id(),
            first.title(),
            first.minutes(),
            first.persona(),
            List.of(
                new LogEvent.PlannedQuestion(
                    first.questions().get(0).id(), "Other words then?", List.of("adoption")),
                new LogEvent.PlannedQuestion(
                    "gone-since", "A question that is gone?", List.of("market-impact")))));
    events.add(
        new LogEvent.Started(
            started.at(),
            1,
            started.seed(),
            started.mode(),
            started.loop(),
            started.rubric(),
            started.rubricHash(),
            started.contentHash(),
            started.version(),
            started.count(),
            started.persona(),
            started.options(),
            rounds));
    SessionName name;
    try (SessionLog log = store().create("x")) {
      name = log.name();
      log.append(events);
    }

    Rebuilder.Rebuilt rebuilt = rebuilt(library, name);

    assertThat(rebuilt.questionsChanged()).isTrue();
    assertThat(rebuilt.plan().rounds().get(0).questions())
        .extracting(question -> question.prompt())
        .containsExactly("Other words then?", "A question that is gone?");
    assertThat(rebuilt.state().exchange().orElseThrow().words()).isEqualTo("Other words then?");
  }
}
