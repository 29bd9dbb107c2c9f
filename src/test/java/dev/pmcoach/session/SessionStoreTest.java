package dev.pmcoach.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @TempDir Path directory;

  private SessionStore store() {
    return store(NOW);
  }

  private SessionStore store(Instant now) {
    return new SessionStore(
        new DataHome(directory.resolve("data")),
        Clock.fixed(now, ZoneOffset.UTC),
        new SplittableRandom(now.getEpochSecond()));
  }

  private SessionName played(String answer) {
    try (SessionLog log = store().create("datastax-ai-pm")) {
      log.append(Sessions.played(NOW, answer, 3, 2));
      return log.name();
    }
  }

  @Test
  void namesTellTimeLoopAndLetters() {
    assertThat(played("x").toString())
        .matches("2026-11-23-090000-datastax-ai-pm-[a-z]{6}")
        .satisfies(text -> assertThat(SessionName.parse(text)).isPresent());
  }

  @Test
  void namesStayOneNameWhateverTheLoopIsCalled() {
    assertThat(SessionName.of(NOW, "../../etc/Pass wd\n", new SplittableRandom(1)).what())
        .isEqualTo("etc-pass-wd");
    assertThat(SessionName.of(NOW, "…", new SplittableRandom(1)).what()).isEqualTo("loop");
  }

  @Test
  void onlyTheUserCanReadThem() throws IOException {
    SessionName name = played("x");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store().file(name))))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(store().home().sessions())))
        .isEqualTo("rwx------");
  }

  @Test
  void readsBackWhatWasAppended() {
    LoggedSession session = store().read(played("We grew."));

    assertThat(session.events()).isEqualTo(Sessions.played(NOW, "We grew.", 3, 2));
    assertThat(session.notices()).isEmpty();
    assertThat(session.finished()).isTrue();
  }

  @Test
  void aLastLineThatWasCutOffCostsOnlyItself() throws IOException {
    SessionName name = played("x");
    Path file = store().file(name);
    Files.writeString(file, "{\"type\":\"answered\",\"at\":\"2026", StandardOpenOption.APPEND);

    LoggedSession session = store().read(name);

    assertThat(session.events()).hasSize(8);
    assertThat(session.notices()).singleElement().asString().contains("last line was cut off");
  }

  @Test
  void goingOnAfterATornLineStartsOnALineOfItsOwn() throws IOException {
    SessionName name = played("x");
    Files.writeString(store().file(name), "{\"type\":\"ans", StandardOpenOption.APPEND);

    try (SessionLog log = store().open(name)) {
      log.append(List.of(new LogEvent.Paused(NOW)));
    }

    LoggedSession session = store().read(name);
    assertThat(session.notices()).isEmpty();
    assertThat(session.events()).hasSize(9).last().isInstanceOf(LogEvent.Paused.class);
  }

  @Test
  void aWholeLastLineWithoutItsLineFeedIsKept() throws IOException {
    SessionName name = played("x");
    Files.writeString(
        store().file(name), LogFormat.line(new LogEvent.Paused(NOW)), StandardOpenOption.APPEND);

    try (SessionLog log = store().open(name)) {
      log.append(List.of(new LogEvent.Resumed(NOW)));
    }

    assertThat(store().read(name).events()).hasSize(10);
  }

  @Test
  void aDamagedLineInTheMiddleIsReportedAndTheRestRead() throws IOException {
    SessionName name = played("x");
    Path file = store().file(name);
    List<String> lines = Files.readAllLines(file);
    lines.set(2, "\u0000\u0000garbage");
    Files.write(file, lines);

    LoggedSession session = store().read(name);

    assertThat(session.events()).hasSize(7);
    assertThat(session.notices()).singleElement().asString().contains("line 3 is damaged");
  }

  @Test
  void foreignFilesAreNoSessions() throws IOException {
    SessionName name = played("x");
    Path sessions = store().home().sessions();
    Files.writeString(sessions.resolve("notes.txt"), "mine");
    Files.writeString(sessions.resolve("thoughts.jsonl"), "{}");
    Files.write(sessions.resolve("2026-13-41-999999-x-abcdef.jsonl"), new byte[] {1, 2, 3});

    assertThat(store().names()).containsExactly(name);
  }

  @Test
  void aSecondHolderIsKeptOut() {
    try (SessionLog log = store().create("practice")) {
      assertThatThrownBy(() -> store().open(log.name()))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("open in another window");
    }
  }

  @Test
  void lettingGoLeavesNothingBehind() throws IOException {
    SessionName name = played("x");

    try (var files = Files.list(store().home().sessions())) {
      assertThat(files).containsExactly(store().file(name));
    }
    store().open(name).close();
  }

  @Test
  void draftsOutliveTheProcessAndGoWithTheAnswer() {
    try (SessionLog log = store().create("practice")) {
      log.draft("We had forty clus");
      log.draft("We had forty clusters");
      assertThat(store().draft(log.name())).contains("We had forty clusters");
      log.draft("");
      assertThat(store().draft(log.name())).isEmpty();
    }
  }

  @Test
  void sessionsAreFoundByPrefixOrLettersAndTheLatestByDefault() {
    SessionName first = played("x");
    SessionName second;
    try (SessionLog log = store(NOW.plus(Duration.ofDays(1))).create("practice")) {
      second = log.name();
    }

    assertThat(store().find(Optional.empty())).isEqualTo(second);
    assertThat(store().find(Optional.of("2026-11-23"))).isEqualTo(first);
    assertThat(store().find(Optional.of(first.letters()))).isEqualTo(first);
    assertThat(store().find(Optional.of(first.letters().substring(0, 5)))).isEqualTo(first);
    assertThatThrownBy(() -> store().find(Optional.of("2026")))
        .hasMessageContaining("2 sessions start with");
    assertThatThrownBy(() -> store().find(Optional.of("2025")))
        .hasMessageContaining("no session starts with");
  }

  @Test
  void deletingTakesTheDraftToo() throws IOException {
    SessionName name;
    try (SessionLog log = store().create("practice")) {
      name = log.name();
      log.draft("half an answer");
    }

    store().delete(name);

    try (var files = Files.list(store().home().sessions())) {
      assertThat(files).isEmpty();
    }
  }
}
