package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console.AnswerPrompt;
import dev.pmcoach.terminal.Console.Reply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JLineConsoleTest {
  private static final String PASTE = "\033[200~";
  private static final String PASTED = "\033[201~";

  private VirtualScreen screen = new VirtualScreen(60, 20);
  private JLineConsole console = screen.console();

  @AfterEach
  void close() {
    console.close();
    screen.close();
  }

  @Test
  void showsTheAnswerWithItsStatusAndKeys() {
    console.print(Page.builder().text("What did it change for the business?").build());
    CompletableFuture<Reply> reply = answer("");

    screen.type("Naïve \\d+ stays.\rAnd a second line");
    screen.awaitText("And a second line");

    assertThat(screen.lines())
        .containsExactly(
            "What did it change for the business?",
            "Your answer:",
            "Naïve \\d+ stays.",
            "And a second line",
            "─".repeat(59),
            "12:40 left        Ctrl-D: send · :help · Ctrl-C: save, stop");
    screen.type("\004");
    assertThat(VirtualScreen.get(reply))
        .isEqualTo(new Reply.Typed("Naïve \\d+ stays.\nAnd a second line"));
    screen.awaitText("│ And a second line");
    assertThat(screen.lines()).doesNotContain("─".repeat(59));
  }

  @Test
  void aLoneFullStopEndsToo() {
    CompletableFuture<Reply> reply = answer("");

    screen.type("one\r..\r.\r");

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Typed("one\n."));
  }

  @Test
  void commandsWorkTheMomentTheirLineEnds() {
    CompletableFuture<Reply> reply = answer("");

    screen.type("half an answer\r:hint\r");

    assertThat(VirtualScreen.get(reply))
        .isEqualTo(new Reply.Command(AnswerCommand.HINT, "half an answer\n"));
  }

  @Test
  void aMistypedCommandIsAskedAbout() {
    CompletableFuture<Reply> reply = answer("");

    screen.type(":skpi\r");
    screen.awaitText("No command :skpi.");
    screen.type("\u007F\u007F\u007Fkip\r");

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Command(AnswerCommand.SKIP, ""));
  }

  @Test
  void ctrlDOnNothingIsTheEndOfInput() {
    CompletableFuture<Reply> reply = answer("");

    screen.type(" \004");

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.EndOfInput());
  }

  @Test
  void ctrlCKeepsWhatWasTyped() {
    CompletableFuture<Reply> reply = answer("");
    screen.type("half");
    screen.awaitText("half");

    screen.terminal().raise(Signal.INT);

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Interrupted("half"));
  }

  @Test
  void aClosedWindowSendsWhatIsThere() {
    CompletableFuture<Reply> reply = answer("");
    screen.type("half");
    screen.hangUp();

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Typed("half"));
    assertThat(VirtualScreen.get(answer(""))).isEqualTo(new Reply.EndOfInput());
  }

  @Test
  void fiveThousandWordsArePastedWhole() {
    String words = "adoption \\d+ naïve 東京 🚀 ".repeat(1_000).strip();
    CompletableFuture<Reply> reply = answer("");

    screen.type(PASTE + words + PASTED);
    screen.awaitText(" of ");
    screen.type("\004");

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Typed(words));
    screen.awaitText("more lines, all kept");
  }

  @Test
  void fullStopsAndCommandsInAPasteAreWords() {
    CompletableFuture<Reply> reply = answer("");

    screen.type(PASTE + "a\r\n.\r\n:skip\r\nb\033[2J" + PASTED + "\004");

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Typed("a\n.\n:skip\nb[2J"));
  }

  @Test
  void aPasteThatIsTypedKeyByKeyArrivesWhole() {
    CompletableFuture<Reply> reply = answer("");
    String line = "a line of words\r";

    screen.type(line.repeat(400) + "\004");

    assertThat(VirtualScreen.get(reply))
        .isEqualTo(new Reply.Typed("a line of words\n".repeat(400).strip()));
  }

  @Test
  void arrowsReachEveryLine() {
    CompletableFuture<Reply> reply = answer("");

    screen.type("first\rsecond");
    screen.type("\033[A\033[HThe \033[B\033[F.\033[1;5Da \004");

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Typed("The first\na second."));
  }

  @Test
  void theInitialTextCanBeChanged() {
    CompletableFuture<Reply> reply = answer("old words");

    screen.type("\u007F\u007F\u007F\u007F\u007Ftext\004");

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Typed("old text"));
  }

  @Test
  void wrapsAnewWhenTheWindowChanges() {
    console.print(Page.builder().text("What did it change for the business, in figures?").build());
    CompletableFuture<Reply> reply = answer("");
    screen.type("From forty to three hundred and ten clusters in two quarters");
    screen.awaitText("quarters");

    screen.resize(30, 16);
    screen.awaitText("From forty to three hundred\n");

    assertThat(screen.lines())
        .containsExactly(
            "What did it change for the",
            "business, in figures?",
            "Your answer:",
            "From forty to three hundred",
            "and ten clusters in two",
            "quarters",
            "─".repeat(29),
            "12:40 left",
            "Ctrl-D: send · :help");
    screen.type("\004");
    VirtualScreen.get(reply);
  }

  @Test
  void aLongAnswerScrollsWithinItsWindow() {
    CompletableFuture<Reply> reply = answer("");
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      lines.append(i == 1 ? "" : "\n").append("line ").append(i);
    }

    screen.type(PASTE + lines + PASTED);
    screen.awaitText("─── lines 29-40 of 40 ─");
    screen.type("\033[5~");

    screen.awaitText("line 28\n");
    assertThat(screen.lines()).hasSizeLessThanOrEqualTo(20).contains("Your answer:");
    screen.type("\004");
    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Typed(lines.toString()));
  }

  @Test
  void theDraftIsHandedOnWhileTyping() throws InterruptedException {
    LinkedBlockingQueue<String> drafts = new LinkedBlockingQueue<>();
    AnswerPrompt prompt =
        new AnswerPrompt(Text.of("Your answer:"), "", draft -> Text.EMPTY, drafts::add);
    CompletableFuture<Reply> reply = screen.start(() -> console.readAnswer(prompt));

    screen.type("half an answer");

    assertThat(drafts.poll(8, TimeUnit.SECONDS)).isEqualTo("half an answer");
    screen.type("\004");
    VirtualScreen.get(reply);
  }

  @Test
  void aLineIsReadBehindItsPrompt() {
    CompletableFuture<Reply> reply =
        screen.start(() -> console.readLine(Text.of("1, 2 or 3; Enter for the warm-up:")));

    screen.type("22\u007F\r");

    assertThat(VirtualScreen.get(reply)).isEqualTo(new Reply.Typed("2"));
    screen.awaitText("1, 2 or 3; Enter for the warm-up: 2");
  }

  @Test
  void whatIsTypedAheadIsNotLost() {
    screen.type("early\r.\r");

    assertThat(VirtualScreen.get(answer(""))).isEqualTo(new Reply.Typed("early"));
  }

  @Test
  void theTerminalIsLeftAsItWas() {
    try (VirtualScreen other = new VirtualScreen(40, 10)) {
      String before = other.attributes();
      JLineConsole opened = other.console();
      assertThat(other.attributes()).isNotEqualTo(before);

      opened.close();

      assertThat(other.attributes()).isEqualTo(before);
    }
  }

  private CompletableFuture<Reply> answer(String initial) {
    AnswerPrompt prompt =
        new AnswerPrompt(
            Text.of("Your answer:"), initial, draft -> Text.of("12:40 left"), draft -> {});
    return screen.start(() -> console.readAnswer(prompt));
  }
}
