package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.PackagedContent;
import dev.pmcoach.interview.FakeGrader;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.Journal;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.LoopPlanner;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.PlanRequest.Mode;
import dev.pmcoach.interview.PlanRequest.Options;
import dev.pmcoach.interview.Rehearsal;
import dev.pmcoach.interview.State;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import dev.pmcoach.page.Width;
import dev.pmcoach.scoring.Scorer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole loop on a terminal, looked at before each answer. */
@Timeout(120)
class LoopOnScreenTest {
  /** The screen is wider than the program is told, so that a line that is too long stays long. */
  private static final int WIDER = 240;

  private static final List<String> ANSWERS =
      List.of(
          "I cut the price tier myself and ARR rose from 4.1 to 6.9 million dollars in two"
              + " quarters.",
          "Finance signed it off against the billing ledger, with a tenth of accounts held back.",
          ":hint\r",
          "We worked closely with sales and it went well.",
          ":help\r",
          ":note\r",
          "",
          "p99 latency fell from 180 to 95 ms on the same load; I chose to give up strict order.");

  @ParameterizedTest
  @ValueSource(ints = {60, 80})
  void aFullLoopNeitherRunsOverNorLosesItsKeys(int columns) throws Exception {
    LoopPlan plan =
        new LoopPlanner(new LayeredLibrary(List.of(PackagedContent.open())))
            .plan(
                new PlanRequest(
                    Mode.MOCK,
                    "datastax-ai-pm",
                    List.of(),
                    2,
                    7,
                    Optional.empty(),
                    Options.DEFAULT,
                    Map.of()));
    LinkedBlockingQueue<String> prompts = new LinkedBlockingQueue<>();
    VirtualScreen screen = new VirtualScreen(WIDER, 24);
    screen.terminal().setSize(new Size(columns, 24));
    try (screen;
        Console console = new Announced(screen.console(), prompts)) {
      RoundPlayer player =
          new RoundPlayer(
              console,
              new Interview(new Scorer(plan.rubric())::score),
              Journal.NONE,
              Clock.systemUTC(),
              plan,
              RoundPlayer.Extras.NONE);
      CompletableFuture<State> played = screen.start(() -> player.play(plan));
      played.whenComplete((state, fault) -> prompts.add("over"));
      int answers = 0;
      String prompt = prompts.poll(20, TimeUnit.SECONDS);
      while (!"over".equals(prompt)) {
        assertThat(prompt).as("a prompt").isNotNull();
        if (prompt.equals("answer")) {
          screen.awaitText("Ctrl-D");
          assertFits(screen, columns);
          String answer = ANSWERS.get(answers++ % ANSWERS.size());
          screen.type(
              answer.isEmpty() ? ":skip\r" : answer.endsWith("\r") ? answer : answer + "\r.\r");
        } else {
          screen.awaitText(prompt);
          assertFits(screen, columns);
          screen.type("\r");
        }
        prompt = prompts.poll(20, TimeUnit.SECONDS);
      }
      State state = played.get(20, TimeUnit.SECONDS);
      assertThat(state.over()).isTrue();
      assertThat(state.rounds()).hasSize(5);

      Page debrief =
          new DebriefPage(state.card().orElseThrow(), new DebriefPage.Detail(true, true))
              .page(plan.loop().title(), "coach practice");
      for (Text line : new TextRenderer(new Theme(true, false), columns).lines(debrief)) {
        assertThat(Width.of(line.plain())).as(line.plain()).isLessThanOrEqualTo(columns);
      }
    }
  }

  @Test
  void whoTalksForFourMinutesIsToldAboveTheirAnswer() {
    LoopPlan plan = Rehearsal.plan(Mode.MOCK, Options.DEFAULT);
    VirtualScreen screen = new VirtualScreen(80, 24);
    try (screen;
        Console console = screen.console()) {
      RoundPlayer player =
          new RoundPlayer(
              console,
              new Interview(FakeGrader::grade),
              Journal.NONE,
              Clock.systemUTC(),
              plan,
              RoundPlayer.Extras.NONE);
      CompletableFuture<State> played = screen.start(() -> player.play(plan));
      screen.awaitText("Ctrl-D: send");

      screen.type("\033[200~" + "word ".repeat(600) + "\033[201~");
      screen.awaitText("Four minutes spoken: time to land the point.");
      screen.awaitText("4:17 spoken");
      screen.type(" 4\r.\r");
      screen.awaitText("Question 2 of 2");
      screen.terminal().raise(Signal.INT);

      State state = VirtualScreen.get(played);
      assertThat(state.rounds().get(0).exchanges().get(0).parts().get(0).text())
          .endsWith("word  4");
    }
  }

  private static void assertFits(VirtualScreen screen, int columns) {
    assertThat(screen.lines())
        .allSatisfy(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(columns));
  }

  /** Says which prompt comes next, so that nothing is typed too early. */
  private record Announced(Console console, LinkedBlockingQueue<String> prompts)
      implements Console {
    @Override
    public int width() {
      return console.width();
    }

    @Override
    public boolean interactive() {
      return console.interactive();
    }

    @Override
    public void print(Text text) {
      console.print(text);
    }

    @Override
    public void print(Page page) {
      console.print(page);
    }

    @Override
    public Reply readLine(Text prompt) {
      prompts.add(prompt.plain().split(" ")[0]);
      return console.readLine(prompt);
    }

    @Override
    public Reply readAnswer(AnswerPrompt prompt) {
      prompts.add("answer");
      return console.readAnswer(prompt);
    }

    @Override
    public Optional<String> edit(String text) {
      return console.edit(text);
    }

    @Override
    public void close() {
      console.close();
    }
  }
}
