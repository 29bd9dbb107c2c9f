package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.interview.FakeGrader;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.Journal;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.PlanRequest.Options;
import dev.pmcoach.interview.Rehearsal;
import dev.pmcoach.interview.State;
import dev.pmcoach.support.Golden;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sessions: a script of what is typed, and the screen that comes of it. */
class GoldenRoundsTest {
  /** Each look at it is five seconds later than the one before. */
  private static final class SteppingClock extends Clock {
    private Instant now = Rehearsal.START;

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofSeconds(5));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mock-piped,      MOCK,     true,  false, true,  false",
    "mock-words,      MOCK,     true,  false, false, false",
    "mock-commands,   MOCK,     true,  false, true,  true",
    "mock-partner,    MOCK,     false, true,  true,  true",
    "practice,        PRACTICE, true,  false, true,  true",
    "practice-words,  PRACTICE, true,  false, false, false"
  })
  void scriptInScreenOut(
      String name,
      Mode mode,
      boolean timer,
      boolean interviewer,
      boolean scores,
      boolean interactive) {
    LoopPlan plan = Rehearsal.plan(mode, new Options(timer, interviewer, scores));
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    byte[] typed = Golden.script("rounds/" + name + ".in").getBytes(StandardCharsets.UTF_8);
    Console console =
        new PlainConsole(
            interactive
                ? echoed(Lines.of(new ByteArrayInputStream(typed)), out)
                : Lines.of(new ByteArrayInputStream(typed)),
            out,
            Theme.PLAIN,
            80,
            interactive,
            null);
    Interview interview = new Interview(FakeGrader::grade);
    RoundPlayer player =
        new RoundPlayer(
            console, interview, Journal.NONE, new SteppingClock(), plan, RoundPlayer.Extras.NONE);

    State state = player.play(plan);

    if (state.over() && mode == Mode.MOCK) {
      DebriefPage.Detail detail = new DebriefPage.Detail(scores, false);
      DebriefPage debrief = new DebriefPage(state.card().orElseThrow(), detail);
      console.print(debrief.page(plan.loop().title(), "coach practice"));
    } else if (state.over()) {
      console.print(PracticeSummary.page(state, "coach practice"));
    }
    String printed = screen.toString(StandardCharsets.UTF_8);
    assertThat(printed.lines()).allMatch(line -> line.length() <= 80);
    Golden.check("rounds/" + name + ".out", printed);
  }

  /** A terminal shows what is typed. */
  private static Lines echoed(Lines lines, PrintStream screen) {
    return () -> {
      Lines.Next next = lines.next();
      if (next instanceof Lines.Next.Line line) {
        screen.println(line.text());
      }
      return next;
    };
  }
}
