package dev.pmcoach.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed between answers has lost none of them. */
class SessionKillTest {
  private static final int ANSWERS_BEFORE_THE_KILL = 5;

  @TempDir Path directory;

  /** Answers for ever, and says so after each answer, as a prompt would appear. */
  public static final class Answering {
    private Answering() {}

    public static void main(String[] args) {
      Instant now = Instant.parse("2026-11-23T09:00:00Z");
      SessionStore store = SessionKillTest.store(Path.of(args[0]));
      try (SessionLog log = store.create("practice")) {
        log.append(List.of(Sessions.started(now)));
        for (int i = 0; true; i++) {
          log.append(
              List.of(
                  new LogEvent.Answered(
                      now, Sessions.place(i), 0, "answer " + i, OptionalDouble.empty(), false)));
          log.draft("half of answer " + (i + 1));
          System.out.println(i);
        }
      }
    }
  }

  private static SessionStore store(Path root) {
    return new SessionStore(
        new DataHome(root),
        Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
        new SplittableRandom(5));
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void everyAnswerBeforeTheNextPromptIsKept() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Answering.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int prompts = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (prompts < ANSWERS_BEFORE_THE_KILL && out.readLine() != null) {
        prompts++;
      }
      // Through its handle, since the process itself would close the stream being read.
      process.toHandle().destroyForcibly();
      while (out.readLine() != null) {
        prompts++;
      }
    }
    process.waitFor();

    SessionStore store = store(directory);
    LoggedSession session = store.read(store.names().get(0));
    List<String> answers =
        session.all(LogEvent.Answered.class).stream().map(LogEvent.Answered::text).toList();
    assertThat(prompts).isGreaterThanOrEqualTo(ANSWERS_BEFORE_THE_KILL);
    assertThat(answers).hasSizeGreaterThanOrEqualTo(prompts);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i)).isEqualTo("answer " + i);
    }
    try (SessionLog log = store.open(session.name())) {
      assertThat(log.draft()).hasValueSatisfying(draft -> assertThat(draft).startsWith("half of"));
    }
  }
}
