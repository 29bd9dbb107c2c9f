package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console.AnswerPrompt;
import dev.pmcoach.terminal.Console.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class PlainConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void answersAreSeparatedByLoneFullStops() {
    Console console = piped("one\ntwo\n.\nthree\n.\n");

    assertThat(answer(console)).isEqualTo(new Reply.Typed("one\ntwo"));
    assertThat(answer(console)).isEqualTo(new Reply.Typed("three"));
    assertThat(answer(console)).isEqualTo(new Reply.EndOfInput());
    assertThat(answer(console)).isEqualTo(new Reply.EndOfInput());
  }

  @Test
  void theEndOfInputEndsTheLastAnswer() {
    Console console = piped("one\n.\ntwo");

    answer(console);
    assertThat(answer(console)).isEqualTo(new Reply.Typed("two"));
    assertThat(answer(console)).isEqualTo(new Reply.EndOfInput());
  }

  @Test
  void aCommandComesWithWhatWasTypedBefore() {
    Console console = piped("one\n:hint\ntwo\n.\n");

    assertThat(answer(console)).isEqualTo(new Reply.Command(AnswerCommand.HINT, "one\n"));
    assertThat(console.readAnswer(prompt("one\n"))).isEqualTo(new Reply.Typed("one\ntwo"));
  }

  @Test
  void escapesStandForTheLinesThemselves() {
    assertThat(answer(piped("a\n..\n::skip\n.\n"))).isEqualTo(new Reply.Typed("a\n.\n:skip"));
  }

  @Test
  void anEmptyAnswerIsTyped() {
    assertThat(answer(piped(".\n"))).isEqualTo(new Reply.Typed(""));
  }

  @Test
  void readsUtf8AndKeepsBackslashes() {
    assertThat(answer(piped("\uFEFFnaïve \\d+ 東京 🚀\r\n.\r\n")))
        .isEqualTo(new Reply.Typed("naïve \\d+ 東京 🚀"));
  }

  @Test
  void talkStaysOutOfResults() {
    Console console = piped("yes\n");
    console.print(Text.of("Hello"));

    assertThat(console.readLine(Text.of("Ready?"))).isEqualTo(new Reply.Typed("yes"));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Hello\nReady? \n");
  }

  @Test
  void noInputNeverWaitsForATerminal() {
    Console console =
        Consoles.open(env("typed\n", new Env.Terminals(true, true, true)), "auto", false, true);

    assertThat(answer(console)).isEqualTo(new Reply.EndOfInput());
    assertThat(console.interactive()).isFalse();
  }

  @Test
  void ctrlCBreaksAReadOffAndTypingGoesOn() {
    Gate gate = new Gate();
    InterruptibleLines lines = new InterruptibleLines(gate);
    Console console = new PlainConsole(lines, stream(out), Theme.PLAIN, 80, true, null);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          gate.type("half an");
          gate.afterNext(lines::interrupt);
          assertThat(answer(console)).isEqualTo(new Reply.Interrupted("half an\n"));
          gate.type("answer");
          gate.type(".");
          assertThat(answer(console)).isEqualTo(new Reply.Typed("answer"));
        });
  }

  private Reply answer(Console console) {
    return console.readAnswer(prompt(""));
  }

  private static AnswerPrompt prompt(String initial) {
    return new AnswerPrompt(Text.of("Your answer:"), initial, draft -> Text.EMPTY, draft -> {});
  }

  private Console piped(String typed) {
    return Consoles.open(env(typed, Env.Terminals.NONE), "auto", false, true);
  }

  private Env env(String typed, Env.Terminals terminals) {
    return new Env(
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        stream(out),
        stream(err),
        Map.of(),
        Path.of("."),
        Path.of("."),
        Clock.systemUTC(),
        () -> ZoneOffset.UTC,
        terminals,
        80,
        24,
        "test");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** Lines that are typed while somebody reads. */
  private static final class Gate implements Lines {
    private final LinkedBlockingQueue<String> typed = new LinkedBlockingQueue<>();
    private Runnable afterNext = () -> {};

    void type(String line) {
      typed.add(line);
    }

    void afterNext(Runnable action) {
      afterNext = action;
    }

    @Override
    public Next next() {
      try {
        if (typed.isEmpty()) {
          afterNext.run();
        }
        return new Next.Line(typed.take());
      } catch (InterruptedException e) {
        return new Next.End();
      }
    }
  }
}
