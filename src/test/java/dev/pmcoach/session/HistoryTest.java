package dev.pmcoach.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir Path home;

  private SessionStore store;

  @BeforeEach
  void fill() {
    ManySessions.fill(home, 150);
    store =
        new SessionStore(
            new DataHome(home),
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
            new SplittableRandom(3));
  }

  private List<SessionSummary> fromFiles() {
    return store.names().stream().map(name -> SessionSummary.of(store.read(name))).toList();
  }

  private Path index() {
    return home.resolve("history.index");
  }

  /** Makes the index look written long after the last change, so that it is trusted. */
  private void settle() throws IOException {
    Files.setLastModifiedTime(
        index(), FileTime.fromMillis(store.home().sessions().toFile().lastModified() + 5_000));
  }

  @Test
  void theIndexSaysWhatTheFilesSay() throws IOException {
    List<SessionSummary> first = new History(store).all();
    settle();
    List<SessionSummary> again = new History(store).all();

    assertThat(first).isEqualTo(fromFiles());
    assertThat(again)
        .usingRecursiveComparison()
        .withComparatorForType(
            (a, b) -> Math.abs(a - b) < 1e-4 ? 0 : Double.compare(a, b), Double.class)
        .isEqualTo(first);
  }

  @Test
  void aNewSessionIsSeen() throws IOException {
    new History(store).all();
    settle();

    try (SessionLog log = store.create("practice")) {
      log.append(List.of(Sessions.started(Instant.parse("2026-11-23T09:00:00Z"))));
    }

    assertThat(new History(store).all()).hasSize(151);
  }

  @Test
  void aLateFileChangedInPlaceIsSeen() throws IOException {
    new History(store).all();
    settle();
    SessionName last = store.names().get(149);

    Files.writeString(store.file(last), "garbage\n", StandardOpenOption.APPEND);

    assertThat(new History(store).all().get(149).damaged()).isTrue();
  }

  @Test
  void anIndexThatIsDamagedOrForeignIsMadeAgain() throws IOException {
    List<SessionSummary> right = new History(store).all();
    byte[] bytes = Files.readAllBytes(index());
    for (int cut : new int[] {0, 3, 17, bytes.length / 2, bytes.length - 1}) {
      Files.write(index(), java.util.Arrays.copyOf(bytes, cut));
      settle();
      assertThat(new History(store).all()).isEqualTo(right);
    }
    Files.writeString(index(), "{\"not\":\"ours\"}");
    settle();
    assertThat(new History(store).all()).isEqualTo(right);
  }

  @Test
  void deletedSessionsAreGone() throws IOException {
    new History(store).all();
    settle();

    store.delete(store.names().get(3));

    assertThat(new History(store).all()).hasSize(149);
  }
}
