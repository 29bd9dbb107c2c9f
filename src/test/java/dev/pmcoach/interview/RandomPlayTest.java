package dev.pmcoach.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.interview.Input.Quit.Why;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.PlanRequest.Options;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is done in whatever order, the session stays legal and can be replayed. */
class RandomPlayTest {
  private static final int SEQUENCES = 1500;

  @Test
  void anySequenceOfInputsEndsInALegalStateThatReplays() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Mode mode = random.nextInt(3) == 0 ? Mode.PRACTICE : Mode.MOCK;
      Options options = new Options(random.nextBoolean(), random.nextInt(4) == 0, true);
      boolean scene = mode == Mode.MOCK && random.nextBoolean();
      Rehearsal rehearsal =
          new Rehearsal(scene ? Rehearsal.withScene(options) : Rehearsal.plan(mode, options));
      int answered = 0;
      for (int i = random.nextInt(60); i > 0; i--) {
        for (Event event : rehearsal.play(input(random, rehearsal))) {
          answered += event instanceof Event.Answered ? 1 : 0;
          assertThat(event.at()).isNotNull();
        }
      }
      assertLegal(rehearsal.state(), seed);
      assertThat(rehearsal.events(Event.Scored.class).size())
          .as("every answer has a card, seed %s", seed)
          .isGreaterThanOrEqualTo(answered);
      assertThat(rehearsal.replayed()).as("replay of seed %s", seed).isEqualTo(rehearsal.state());

      rehearsal.play(new Input.Quit(Why.END_OF_INPUT, rehearsal.later(1)));
      assertThat(rehearsal.state().over()).as("seed %s", seed).isTrue();
      assertThat(rehearsal.state().card().isPresent())
          .as("debrief of seed %s", seed)
          .isEqualTo(mode == Mode.MOCK);
    }
  }

  private static void assertLegal(State state, int seed) {
    for (int i = 0; i < state.rounds().size() - 1; i++) {
      assertThat(state.rounds().get(i).ended()).as("seed %s, round %s", seed, i).isPresent();
    }
    for (RoundState round : state.rounds()) {
      assertThat(round.active().isNegative()).as("seed %s", seed).isFalse();
      for (Exchange exchange : round.exchanges()) {
        long asked =
            exchange.prompts().stream()
                .filter(prompt -> prompt.kind() != Exchange.Prompt.Kind.CHALLENGE)
                .count();
        assertThat(asked).as("follow-ups, seed %s", seed).isLessThanOrEqualTo(2);
        assertThat(exchange.answered() && exchange.skipped()).as("seed %s", seed).isFalse();
        if (exchange.answered()) {
          assertThat(exchange.card()).as("seed %s", seed).isPresent();
        }
      }
    }
    state
        .card()
        .ifPresent(
            card -> {
              assertThat(card.low()).isBetween(0.0, 100.0);
              assertThat(card.high()).isBetween(card.low(), 100.0);
            });
  }

  private static Input input(SplittableRandom random, Rehearsal rehearsal) {
    Instant at = rehearsal.later(random.nextInt(-5, 400));
    return switch (random.nextInt(14)) {
      case 0 -> new Input.Skipped(at);
      case 1 -> new Input.RepeatWanted(at);
      case 2 -> new Input.HintWanted(at);
      case 3 -> new Input.Noted("a note", at);
      case 4 -> new Input.Edited("edited to " + random.nextInt(5), at);
      case 5 -> new Input.Rated(Map.of("revenue", random.nextInt(5)), "", at);
      case 6 -> new Input.Chosen(Choice.values()[random.nextInt(4)], at);
      case 7 -> random.nextBoolean() ? new Input.Paused(at) : new Input.Resumed(at);
      case 8 -> new Input.Ticked(random.nextInt(900), at);
      case 9 ->
          random.nextInt(10) == 0
              ? new Input.Quit(Why.values()[random.nextInt(4)], at)
              : new Input.Resumed(at);
      default ->
          new Input.Answered(
              "word ".repeat(random.nextInt(80)) + random.nextInt(5),
              random.nextInt(5) == 0
                  ? OptionalDouble.of(random.nextInt(400))
                  : OptionalDouble.empty(),
              at);
    };
  }
}
